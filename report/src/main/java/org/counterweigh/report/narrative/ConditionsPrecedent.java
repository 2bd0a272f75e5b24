package org.counterweigh.report.narrative;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.counterweigh.evaluation.CaseResult;
import org.counterweigh.evaluation.Decision;
import org.counterweigh.evaluation.Evaluation;
import org.counterweigh.gate.Obligation;
import org.counterweigh.report.document.Table;
import org.counterweigh.report.document.Table.Column;
import org.counterweigh.report.document.Table.Row;

/** What the law asks before work may move, as far as the workbook does not show it done. */
record ConditionsPrecedent(Evaluation evaluation, int most) {

    /** Empty where nothing moves, or nothing is left to do. */
    Optional<Table> table() {
        Map<Obligation, TreeSet<String>> unmet = unmet();
        if (unmet.isEmpty()) {
            return Optional.empty();
        }
        List<Row> rows = new ArrayList<>();
        unmet.entrySet().stream()
                .limit(most)
                .forEach(entry -> rows.add(
                        Row.plain(entry.getKey().code(), entry.getKey().text(), String.join(", ", entry.getValue()))));
        int more = unmet.size() - rows.size();
        return Optional.of(new Table(
                "Before any work moves",
                List.of(Column.text("", 0.4), Column.text("Condition not shown as met", 5), Column.text("With", 2)),
                rows,
                more == 0 ? "" : "And " + more + " more, see Legal conditions."));
    }

    /** All of them in one line; empty where there is none. */
    Optional<String> sentence() {
        Map<Obligation, TreeSet<String>> unmet = unmet();
        return unmet.isEmpty()
                ? Optional.empty()
                : Optional.of("Before any work moves, "
                        + (unmet.size() == 1 ? "one condition is" : unmet.size() + " conditions are")
                        + " not shown as met ("
                        + unmet.keySet().stream().map(Obligation::code).collect(Collectors.joining(", "))
                        + "), see Legal conditions.");
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
