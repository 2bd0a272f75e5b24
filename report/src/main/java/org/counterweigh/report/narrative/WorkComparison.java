package org.counterweigh.report.narrative;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.counterweigh.evaluation.CaseResult;
import org.counterweigh.evaluation.Evaluation;
import org.counterweigh.report.document.Table;
import org.counterweigh.report.document.Table.Column;
import org.counterweigh.report.document.Table.Row;
import org.counterweigh.report.document.Table.Style;

/**
 * The chosen offer beside the runner-up and today, with what each test asks for.
 *
 * @param shown the chosen offer, or the best one where the work stays
 */
record WorkComparison(CaseResult shown, Optional<CaseResult> runnerUp, Evaluation evaluation, Words words) {

    private static final double LARGE = 1e8;

    Table table() {
        List<Column> columns = new ArrayList<>(words.columns("- 3, needed 2.2"));
        offers().forEach(offer -> columns.add(Column.number(words.placed(offer), 2.2)));
        columns.addAll(words.columns("today 1.2 #"));
        int year = evaluation.value().steadyYear();
        double today = shown.worth().inHouseAvoidable().get(year);
        var policy = evaluation.data().firm().policy();
        List<Row> rows = List.of(
                row(
                        words.say("compare.cost year", year),
                        Words.NONE,
                        offer -> amount(offer.worth().totalCostOfOwnership().get(year)),
                        amount(today)),
                row(words.say("compare.value"), words.say("compare.above-nothing"), this::value, amount(0)),
                row(words.say("compare.cash"), words.say("compare.above-nothing"), this::cash, amount(0)),
                row(
                        words.say("compare.saving"),
                        words.say("compare.at-least share%1", policy.hurdle().value()),
                        this::saving,
                        Words.NONE),
                row(
                        words.say("compare.payback"),
                        words.say(
                                "compare.at-most months",
                                words.number(policy.paybackLimit().value(), 0, 1)),
                        this::payback,
                        Words.NONE));
        return new Table(
                words.say("compare.caption unit", scale().unit(words)), columns, rows, words.say("compare.note"));
    }

    private String amount(double money) {
        return scale().amount(money, words);
    }

    /** Whole amounts as long as a range of them fits beside the other offers. */
    private MoneyScale scale() {
        List<Double> largest = offers().stream()
                .map(offer -> Math.max(
                        Math.abs(offer.netPresentValue()),
                        offer.worth()
                                .totalCostOfOwnership()
                                .get(evaluation.value().steadyYear())))
                .toList();
        return largest.stream().allMatch(money -> money < LARGE) ? MoneyScale.WHOLE : MoneyScale.of(largest);
    }

    private List<CaseResult> offers() {
        List<CaseResult> offers = new ArrayList<>(List.of(shown));
        runnerUp.ifPresent(offers::add);
        return offers;
    }

    private Row row(String label, String needed, Function<CaseResult, String> cell, String today) {
        List<String> cells = new ArrayList<>(List.of(label, needed));
        offers().forEach(offer -> cells.add(cell.apply(offer)));
        cells.add(today);
        return new Row(cells, Style.PLAIN);
    }

    private String value(CaseResult offer) {
        String value = amount(offer.netPresentValue());
        var uncertainty = evaluation.uncertainty();
        if (uncertainty.basis().isCertain() || !uncertainty.knows(offer.lines())) {
            return tested(value, offer.tests().value());
        }
        var spread = uncertainty.of(offer.lines()).netPresentValue();
        return tested(
                words.say("compare.range value low high", value, amount(spread.low()), amount(spread.high())),
                offer.tests().value());
    }

    private String cash(CaseResult offer) {
        return tested(amount(offer.worth().cashNetPresentValue()), offer.tests().cash());
    }

    private String saving(CaseResult offer) {
        return tested(
                amount(evaluation.value().once(offer.lines().tests().usualYear())),
                offer.tests().hurdle());
    }

    private String payback(CaseResult offer) {
        return tested(
                words.payback(offer.worth().paybackMonths()), offer.tests().payback());
    }

    private String tested(String figure, boolean held) {
        return words.say(held ? "compare.held figure" : "compare.not-held figure", figure);
    }
}
