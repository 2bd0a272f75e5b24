package org.counterweigh.report.narrative;

import java.util.List;
import org.counterweigh.findings.Finding;
import org.counterweigh.report.document.Block;
import org.counterweigh.report.document.Paragraph;
import org.counterweigh.report.document.Section;
import org.counterweigh.report.document.Table;
import org.counterweigh.report.document.Table.Row;

/** What the owner of the workbook should know about it, and what to do. */
record FindingsPage(List<Finding> findings, Words words) {

    Section section() {
        String title = words.say("findings.title");
        return new Section(title, title, List.of(block()), false);
    }

    private Block block() {
        if (findings.isEmpty()) {
            return Paragraph.body(words.say("findings.none"));
        }
        List<Row> rows = findings.stream()
                .map(finding -> Row.plain(
                        words.word("severity", finding.severity()), finding.place(), finding.problem(), finding.fix()))
                .toList();
        return new Table(
                "",
                List.of(
                        words.textColumn("weight", 1),
                        words.textColumn("place", 1.4),
                        words.textColumn("was-read", 4),
                        words.textColumn("to-do", 3)),
                rows,
                words.say("findings.note"));
    }
}
