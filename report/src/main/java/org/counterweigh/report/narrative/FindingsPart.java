package org.counterweigh.report.narrative;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.counterweigh.evaluation.Evaluation;
import org.counterweigh.findings.Finding;
import org.counterweigh.findings.Severity;
import org.counterweigh.firm.Confirmation;
import org.counterweigh.report.document.Block;
import org.counterweigh.report.document.Block.Paragraph;
import org.counterweigh.report.document.Table;
import org.counterweigh.report.document.Table.Row;

/** What the owner of the workbook should know about it: warnings, answers assumed for blanks, and what was confirmed. */
record FindingsPart(Evaluation evaluation, Words words) {

    private static final int MOST_ASSUMED = 18;

    List<Block> blocks() {
        List<Finding> findings = new EvaluationFindings(words)
                .of(evaluation.review()).stream()
                        .filter(finding -> !finding.figure())
                        .toList();
        Predicate<Finding> assumed = finding -> finding.severity() == Severity.DEFAULTED;
        List<Block> blocks = new ArrayList<>();
        warnings(findings.stream().filter(assumed.negate()).toList(), blocks);
        assumed(findings.stream().filter(assumed).toList(), blocks);
        confirmed(blocks);
        return blocks;
    }

    /** All of them, however many. */
    private void warnings(List<Finding> warnings, List<Block> blocks) {
        List<Row> rows = warnings.stream()
                .map(finding -> Row.plain(finding.place(), finding.problem(), finding.fix()))
                .toList();
        blocks.add(
                rows.isEmpty()
                        ? Paragraph.body(words.say("findings.none"))
                        : new Table(
                                words.say("findings.warnings"),
                                words.columns("place 1.2, was-read 4, to-do 3"),
                                rows,
                                ""));
    }

    /** Under what to do about them, which is the same for most. */
    private void assumed(List<Finding> assumed, List<Block> blocks) {
        Map<String, List<Finding>> byFix = new LinkedHashMap<>();
        assumed.stream()
                .limit(MOST_ASSUMED)
                .forEach(finding -> byFix.computeIfAbsent(finding.fix(), fix -> new ArrayList<>())
                        .add(finding));
        List<Row> rows = new ArrayList<>();
        byFix.forEach((fix, findings) -> {
            rows.add(Row.subhead(fix));
            findings.forEach(finding -> rows.add(Row.plain(finding.place(), finding.problem())));
        });
        int more = Math.max(0, assumed.size() - MOST_ASSUMED);
        if (!rows.isEmpty()) {
            blocks.add(new Table(
                    words.say("findings.assumed"),
                    words.columns("place 1, was-read 7"),
                    rows,
                    more == 0 ? "" : words.say("findings.more count", more)));
        }
    }

    private void confirmed(List<Block> blocks) {
        Stream<String> confirmed = evaluation.data().confirmed().stream()
                .filter(Confirmation::stands)
                .map(each -> words.say(
                        "findings.confirmed-figure figure value place",
                        each.label(),
                        words.entered(each.value()),
                        each.place()));
        List<String> figures = confirmed.toList();
        if (!figures.isEmpty()) {
            blocks.add(
                    Paragraph.body(words.say("findings.confirmed figures", words.joined("list.semicolon", figures))));
        }
    }
}
