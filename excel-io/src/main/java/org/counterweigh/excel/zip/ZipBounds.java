package org.counterweigh.excel.zip;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** How much a file may unpack to. Excel's own large sheets shrink to an eighth; a bomb shrinks to a thousandth. */
final class ZipBounds {

    static final int MOST_PARTS = 10_000;

    private static final long LARGEST_PART = 1L << 30;
    private static final long LARGEST_WHOLE = 2L << 30;
    private static final long STEEPEST = 200;
    private static final long STEEP_FROM = 1 << 20;

    /** The shortest a local header can be. */
    private static final int HEADER = 30;

    private static final int LONGEST_SHOWN = 60;

    private ZipBounds() {}

    static void check(Collection<ZipPart> parts) throws Refusal {
        long whole = 0;
        for (ZipPart part : parts) {
            checkName(part.name());
            whole += part.size();
            boolean steep = part.size() > STEEP_FROM && part.size() / STEEPEST > part.packed();
            if (steep || part.size() > LARGEST_PART || whole > LARGEST_WHOLE) {
                throw new Refusal("The file unpacks to far more than a workbook holds: the part " + shown(part.name())
                        + " of " + part.packed() + " bytes to " + part.size()
                        + " (limits: 200 times its size, 1 GB a part, 2 GB in all). It was not opened.");
            }
        }
        checkOverlap(parts);
    }

    private static void checkName(String name) throws Refusal {
        boolean climbs = Arrays.asList(name.split("[/\\\\]", -1)).contains("..");
        if (climbs || name.contains(":") || name.chars().anyMatch(Character::isISOControl)) {
            throw new Refusal("The file holds a part with the name of a path outside it, " + shown(name)
                    + "; it was tampered with.");
        }
    }

    /** Parts that share their bytes let a small file unpack to a huge one at an honest ratio. */
    private static void checkOverlap(Collection<ZipPart> parts) throws Refusal {
        List<ZipPart> inOrder =
                parts.stream().sorted(Comparator.comparingLong(ZipPart::header)).toList();
        for (int at = 1; at < inOrder.size(); at++) {
            ZipPart before = inOrder.get(at - 1);
            ZipPart part = inOrder.get(at);
            if (before.header() + HEADER + before.packed() > part.header()) {
                throw new Refusal("The parts " + shown(before.name()) + " and " + shown(part.name())
                        + " of the file overlap; it was tampered with.");
            }
        }
    }

    /** A name fit to be shown: short, and without anything invisible. */
    static String shown(String name) {
        String visible = name.replaceAll("[^\\p{Graph} ]", "?");
        return visible.length() > LONGEST_SHOWN ? visible.substring(0, LONGEST_SHOWN) + "..." : visible;
    }
}
