package org.counterweigh.report.narrative;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.counterweigh.evaluation.CaseResult;
import org.counterweigh.gate.Rule;
import org.counterweigh.gate.Ruling;
import org.counterweigh.report.document.Table;
import org.counterweigh.report.document.Table.Column;
import org.counterweigh.report.document.Table.Row;

/** Every rule that applies, or may apply, to some case: what it says, who says so, and how well that was seen. */
record LegalRules(List<CaseResult> cases, FiguresInWords words) {

    Table table() {
        Map<String, Rule> rules = new TreeMap<>();
        cases.stream()
                .flatMap(result -> result.ruling().matches().stream())
                .map(Ruling.Match::rule)
                .forEach(rule -> rules.put(rule.id(), rule));
        List<Row> rows = rules.values().stream().map(this::row).toList();
        return new Table(
                "The rules behind the verdicts",
                List.of(
                        Column.text("Rule", 0.7),
                        Column.text("Meaning", 3.4),
                        Column.text("Effect", 1.7),
                        Column.text("Authority", 2.6),
                        Column.text("Seen", 2.2),
                        Column.text("As of", 0.9)),
                rows,
                "");
    }

    private Row row(Rule rule) {
        return Row.plain(
                rule.id(),
                rule.meaning(),
                effect(rule),
                rule.authority().text(),
                rule.authority().confidence(),
                words.month(rule.authority().asOf()));
    }

    private static String effect(Rule rule) {
        return switch (rule.scope()) {
            case GATE -> Phrases.verdict(rule.verdict());
            case BILLING -> "billing only";
            case NOTE -> "to note";
        };
    }
}
