package org.counterweigh.report.model;

import java.util.List;
import org.counterweigh.findings.Finding;

/** The sheet of what the owner of the firm's workbook should know, gravest first. */
final class FindingsSheet {

    private final Frame frame;

    FindingsSheet(Frame frame) {
        this.frame = frame;
    }

    static Headings headings() {
        var texts = List.of("Severity", "Place", "What was found", "What to do");
        return new Headings(texts, texts.size(), texts.size());
    }

    void write(List<Finding> findings) {
        if (findings.isEmpty()) {
            var row = frame.nextRow();
            frame.text(row, 0, Look.LABEL, "Nothing to report");
            frame.rule(row);
        }
        for (Finding finding : findings) {
            var row = frame.nextRow();
            frame.text(row, 0, Look.LABEL, Wording.of(finding.severity()));
            frame.text(row, 1, Look.NOTE, finding.place());
            frame.text(row, 2, Look.LABEL, finding.problem());
            frame.text(row, 3, Look.LABEL, finding.fix());
        }
    }
}
