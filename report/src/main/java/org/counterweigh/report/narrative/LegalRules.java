package org.counterweigh.report.narrative;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.counterweigh.evaluation.CaseResult;
import org.counterweigh.gate.Rule;
import org.counterweigh.gate.Ruling;
import org.counterweigh.report.document.Table;
import org.counterweigh.report.document.Table.Row;

/** Every rule that applies, or may apply, to some case: what it says, who says so, and how well that was seen. */
record LegalRules(List<CaseResult> cases, Words words) {

    Table table() {
        Map<String, Rule> rules = new TreeMap<>();
        cases.stream()
                .flatMap(result -> result.ruling().matches().stream())
                .map(Ruling.Match::rule)
                .forEach(rule -> rules.put(rule.id(), rule));
        List<Row> rows = rules.values().stream().map(this::row).toList();
        return new Table(
                words.say("rules.caption"),
                List.of(
                        words.textColumn("rule", 0.7),
                        words.textColumn("meaning", 3.4),
                        words.textColumn("effect", 1.7),
                        words.textColumn("authority", 2.6),
                        words.textColumn("seen", 2.2),
                        words.textColumn("as-of", 0.9)),
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

    private String effect(Rule rule) {
        return switch (rule.scope()) {
            case GATE -> words.word("verdict", rule.verdict());
            case BILLING -> words.say("rules.billing-only");
            case NOTE -> words.say("rules.to-note");
        };
    }
}
