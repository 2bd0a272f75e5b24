package org.counterweigh.report.json;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.counterweigh.findings.Finding;

/** Writes what is wrong with a workbook that could not be evaluated. */
public final class FindingsJson {

    private FindingsJson() {}

    /**
     * One JSON object; the target stays open.
     *
     * @param file the workbook's name, as the reader of the result knows it
     */
    public static void write(String file, List<Finding> findings, OutputStream target) throws IOException {
        try (var json = new Json(target)) {
            json.object(() -> {
                json.count("schema", ResultJson.SCHEMA);
                json.word("file", file);
                json.findings(findings);
            });
        }
    }
}
