package org.counterweigh.excel.zip;

import java.util.ArrayDeque;
import java.util.Deque;

/** Names of parts as the packaging standard makes them of one another. */
public final class PartName {

    private PartName() {}

    /** The part that lists what a part refers to; for the file as a whole where the name is empty. */
    public static String relationshipsOf(String part) {
        String folder = folderOf(part);
        return folder + "_rels/" + part.substring(folder.length()) + ".rels";
    }

    /** The part a target means, which is given from the folder of the part that refers to it, or from the top. */
    public static String resolved(String source, String target) {
        String slashed = target.replace('\\', '/');
        Deque<String> path = new ArrayDeque<>();
        for (String step : (slashed.startsWith("/") ? slashed : folderOf(source) + slashed).split("/", -1)) {
            if (step.equals("..")) {
                path.pollLast();
            } else if (!step.isEmpty() && !step.equals(".")) {
                path.addLast(step);
            }
        }
        return String.join("/", path);
    }

    private static String folderOf(String part) {
        return part.substring(0, part.lastIndexOf('/') + 1);
    }
}
