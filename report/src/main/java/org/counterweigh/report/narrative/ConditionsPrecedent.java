package org.counterweigh.report.narrative;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.counterweigh.evaluation.Evaluation;
import org.counterweigh.gate.Obligation;
import org.counterweigh.report.document.Table;
import org.counterweigh.report.document.Table.Row;

/** What the law asks before work may move, as far as the workbook does not show it done. */
record ConditionsPrecedent(Evaluation evaluation, int most, Words words) {

    /** As many as are named in a line. */
    private static final int MOST_NAMED = 3;

    /** Empty where all work stays, or nothing is left to do. */
    Optional<Table> table() {
        List<Row> rows = new ArrayList<>();
        unmet().forEach((duty, with) -> rows.add(Row.plain(duty.text(), duty.code(), words.listed(List.copyOf(with)))));
        int more = Math.max(0, rows.size() - most);
        var table = new Table(
                words.say("conditions.caption"),
                words.columns("condition-unmet 5, code 0.6, with 2"),
                rows.subList(0, rows.size() - more),
                more == 0 ? "" : words.say("conditions.more count", more));
        return rows.isEmpty() ? Optional.empty() : Optional.of(table);
    }

    /** All of them in one line; empty where there is none. */
    Optional<String> sentence() {
        List<Obligation> duties = List.copyOf(unmet().keySet());
        return duties.isEmpty()
                ? Optional.empty()
                : Optional.of(words.say(
                        duties.size() == 1 ? "conditions.one count duties" : "conditions.many count duties",
                        duties.size(),
                        new RulingSentences(words).named(duties, MOST_NAMED)));
    }

    /** How many there are. */
    int open() {
        return unmet().size();
    }

    /** Every one of them by its name; empty where there is none. */
    String inWords() {
        List<Obligation> duties = List.copyOf(unmet().keySet());
        return duties.isEmpty()
                ? ""
                : words.say(
                        duties.size() == 1 ? "caveats.condition count duties" : "caveats.conditions count duties",
                        duties.size(),
                        new RulingSentences(words).named(duties, Integer.MAX_VALUE));
    }

    /** As {@link #sentence()}, for somebody who has no chapter to turn to. */
    String openPoint() {
        List<Obligation> duties = List.copyOf(unmet().keySet());
        return duties.isEmpty()
                ? ""
                : words.say(
                        duties.size() == 1 ? "mail.condition count duties" : "mail.conditions count duties",
                        duties.size(),
                        new RulingSentences(words).named(duties, MOST_NAMED));
    }

    /** Each of them in a line of its own. */
    List<String> sentences() {
        List<String> sentences = new ArrayList<>();
        unmet().forEach((duty, with) -> sentences.add(words.say(
                "conditions.each duty code providers", duty.text(), duty.code(), words.listed(List.copyOf(with)))));
        return sentences;
    }

    private Map<Obligation, Set<String>> unmet() {
        Map<Obligation, Set<String>> unmet = new LinkedHashMap<>();
        evaluation.decisions().stream()
                .flatMap(decision -> decision.option().stream())
                .forEach(chosen -> chosen.ruling().obligations().stream()
                        .filter(asked -> !asked.met())
                        .forEach(asked -> unmet.computeIfAbsent(asked.obligation(), code -> new TreeSet<>())
                                .add(chosen.provider().name())));
        return unmet;
    }
}
