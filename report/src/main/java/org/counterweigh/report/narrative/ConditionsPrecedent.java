package org.counterweigh.report.narrative;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.counterweigh.evaluation.CaseResult;
import org.counterweigh.evaluation.Decision;
import org.counterweigh.evaluation.Evaluation;
import org.counterweigh.gate.Obligation;
import org.counterweigh.report.document.Table;
import org.counterweigh.report.document.Table.Row;

/** What the law asks before work may move, as far as the workbook does not show it done. */
record ConditionsPrecedent(Evaluation evaluation, int most, Words words) {

    /** Empty where nothing moves, or nothing is left to do. */
    Optional<Table> table() {
        Map<Obligation, TreeSet<String>> unmet = unmet();
        if (unmet.isEmpty()) {
            return Optional.empty();
        }
        List<Row> rows = unmet.entrySet().stream()
                .limit(most)
                .map(entry -> Row.plain(entry.getKey().code(), entry.getKey().text(), providers(entry.getValue())))
                .toList();
        int more = unmet.size() - rows.size();
        return Optional.of(new Table(
                words.say("conditions.caption"),
                words.columns("- 0.4, condition-unmet 5, with 2"),
                rows,
                more == 0 ? "" : words.say("conditions.more count", more)));
    }

    private String providers(Set<String> providers) {
        return words.joined("list.comma", List.copyOf(providers));
    }

    /** All of them in one line; empty where there is none. */
    Optional<String> sentence() {
        Map<Obligation, TreeSet<String>> unmet = unmet();
        String codes = words.joined(
                "list.comma", unmet.keySet().stream().map(Obligation::code).toList());
        return unmet.isEmpty()
                ? Optional.empty()
                : Optional.of(words.say(
                        unmet.size() == 1 ? "conditions.one count codes" : "conditions.many count codes",
                        unmet.size(),
                        codes));
    }

    private Map<Obligation, TreeSet<String>> unmet() {
        Map<Obligation, TreeSet<String>> unmet = new LinkedHashMap<>();
        for (Decision decision : evaluation.decisions()) {
            decision.option().ifPresent(chosen -> add(chosen, unmet));
        }
        return unmet;
    }

    private static void add(CaseResult chosen, Map<Obligation, TreeSet<String>> unmet) {
        chosen.ruling().obligations().stream()
                .filter(asked -> !asked.met())
                .forEach(asked -> unmet.computeIfAbsent(asked.obligation(), code -> new TreeSet<>())
                        .add(chosen.provider().name()));
    }
}
