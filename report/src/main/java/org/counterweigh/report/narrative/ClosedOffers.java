package org.counterweigh.report.narrative;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.counterweigh.evaluation.CaseResult;
import org.counterweigh.evaluation.Decision;
import org.counterweigh.evaluation.Evaluation;
import org.counterweigh.report.document.Table;
import org.counterweigh.report.document.Table.Row;

/** The best offer for each kind of work where none is open: what it would be worth and what stands before it. */
record ClosedOffers(Evaluation evaluation, Words words) {

    /** As many as page one holds. */
    private static final int ROWS = 12;

    static Optional<CaseResult> best(Evaluation evaluation, Decision decision) {
        return evaluation.casesOf(decision.work()).stream()
                .max(Comparator.comparingDouble(CaseResult::netPresentValue));
    }

    /** Empty where nobody quotes. */
    Optional<Table> table() {
        List<Row> rows = evaluation.decisions().stream()
                .flatMap(decision -> best(evaluation, decision).stream())
                .limit(ROWS)
                .map(this::row)
                .toList();
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(new Table(
                        words.say("closed.caption"),
                        words.columns(
                                "work 2, provider 2, law 2.2, npv-in 1.2 #, cash-npv 1.1 #, stands-before-it 3.4"),
                        rows,
                        words.say("closed.note")));
    }

    private Row row(CaseResult result) {
        return Row.plain(
                Words.name(result.work().name()),
                words.placed(result.provider()),
                words.word("verdict", result.ruling().verdict()),
                words.amount(result.netPresentValue()),
                words.amount(result.worth().cashNetPresentValue()),
                result.ruling().missing().stream()
                        .findFirst()
                        .map(new RulingSentences(words)::of)
                        .orElse(Words.NONE));
    }
}
