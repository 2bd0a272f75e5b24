package org.counterweigh.cli.command;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.counterweigh.templates.TemplateFolder;

/** The sample firms of {@code templates/examples}, kept there as text that people can read and compare. */
public final class Samples {

    private static final String FOLDER = "examples/";

    private final TemplateFolder folder;

    public Samples(TemplateFolder folder) {
        this.folder = folder;
    }

    /** The bytes of each workbook, by its name. */
    Map<String, byte[]> workbooks() {
        Map<String, byte[]> workbooks = new LinkedHashMap<>();
        for (String name : names()) {
            workbooks.put(name + ".xlsx", folder.bytes(FOLDER + name + ".xlsx"));
        }
        return workbooks;
    }

    private List<String> names() {
        return folder.text(FOLDER + "index.txt")
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .toList();
    }
}
