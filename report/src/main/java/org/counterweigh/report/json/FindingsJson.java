package org.counterweigh.report.json;

import java.util.List;
import org.counterweigh.findings.Finding;

/** Writes what is wrong with a workbook that could not be evaluated. */
public final class FindingsJson {

    private FindingsJson() {}

    /**
     * One JSON object.
     *
     * @param file the workbook's name, as the reader of the result knows it
     */
    public static byte[] bytes(String file, List<Finding> findings) {
        return Json.bytes(json -> {
            json.count("schema", ResultJson.SCHEMA);
            json.string("file", file);
            json.findings(findings);
        });
    }
}
