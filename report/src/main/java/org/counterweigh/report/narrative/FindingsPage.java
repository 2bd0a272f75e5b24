package org.counterweigh.report.narrative;

import java.util.List;
import org.counterweigh.findings.Finding;
import org.counterweigh.report.document.Block;
import org.counterweigh.report.document.Paragraph;
import org.counterweigh.report.document.Section;
import org.counterweigh.report.document.Table;
import org.counterweigh.report.document.Table.Column;
import org.counterweigh.report.document.Table.Row;

/** What the owner of the workbook should know about it, and what to do. */
record FindingsPage(List<Finding> findings) {

    Section section() {
        return new Section("Findings", "Findings", List.of(block()), false);
    }

    private Block block() {
        if (findings.isEmpty()) {
            return Paragraph.body("Nothing in the workbook asks for a second look.");
        }
        List<Row> rows = findings.stream()
                .map(finding -> Row.plain(
                        Phrases.severity(finding.severity()),
                        finding.place(),
                        FiguresInWords.tied(finding.problem()),
                        finding.fix()))
                .toList();
        return new Table(
                "",
                List.of(
                        Column.text("Weight", 1),
                        Column.text("Place", 1.4),
                        Column.text("What was read", 4),
                        Column.text("What to do", 3)),
                rows,
                "Defaulted: a default stands in. Unlikely: possible, but worth a second look.");
    }
}
