package org.counterweigh.report.narrative;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.counterweigh.evaluation.Decision;
import org.counterweigh.evaluation.Evaluation;
import org.counterweigh.factors.PlanLines.Part;
import org.counterweigh.figures.Line;
import org.counterweigh.firm.FactorName;
import org.counterweigh.report.document.Table;
import org.counterweigh.report.document.Table.Column;
import org.counterweigh.report.document.Table.Row;
import org.counterweigh.report.document.Table.Style;

/** How the figures of page one add up: by year to value and cash, and by kind of work and factor to the plan. */
record PlanDerivation(Evaluation evaluation, Words words) {

    /** Eight factors and the years of a usual horizon. */
    private static final int MOST_WHOLE = 15;

    private static final double LARGE = 1e7;

    /** Each year times its discount factor; the last column is the sum page one prints. */
    Table byYear() {
        var worth = evaluation.plan().worth();
        List<Row> rows = new ArrayList<>();
        rows.add(row(words.say("derivation.avoided"), worth.inHouseAvoidable(), Style.PLAIN));
        rows.add(row(words.say("derivation.ownership"), worth.totalCostOfOwnership(), Style.PLAIN));
        rows.add(row(words.say("net-benefit"), worth.netBenefit(), Style.TOTAL));
        if (worth.clientIncome().stream().anyMatch(income -> Math.round(income) != 0)) {
            rows.add(row(words.say("client-income"), worth.clientIncome(), Style.PLAIN));
            rows.add(row(words.say("by-year.value"), worth.value(), Style.TOTAL));
        }
        rows.add(row(words.say("by-year.cash"), worth.cash(), Style.PLAIN));
        rows.add(factors());
        return new Table(
                words.say("derivation.by-year unit", scale().unit(words)),
                columns(),
                rows,
                words.say(
                        "derivation.by-year-note once$ annual$ year payback",
                        worth.oneOff(),
                        worth.annualCash(),
                        evaluation.value().steadyYear(),
                        words.payback(worth.paybackMonths())));
    }

    private List<Column> columns() {
        List<Column> columns = new ArrayList<>(words.columns("- 3"));
        for (int year = 0; year < discountFactors().length; year++) {
            columns.add(Column.number(words.year(year), 1));
        }
        columns.addAll(words.columns("present-value 1.2 #"));
        return columns;
    }

    private Row row(String label, List<Double> years, Style style) {
        List<String> cells = new ArrayList<>(List.of(label));
        years.forEach(amount -> cells.add(scale().amount(amount, words)));
        cells.add(scale().amount(evaluation.presentValue(years), words));
        return new Row(cells, style);
    }

    private Row factors() {
        Stream<String> factors = Arrays.stream(discountFactors()).mapToObj(factor -> words.number(factor, 4, 4));
        return new Row(
                Stream.of(Stream.of(words.say("derivation.discount-factor")), factors, Stream.of(""))
                        .flatMap(each -> each)
                        .toList(),
                Style.PLAIN);
    }

    private double[] discountFactors() {
        return evaluation.value().years(evaluation.model().timeline().discountFactor());
    }

    /** One row for each kind of work that moves and each provider's own cost; the columns add up to the bridge. */
    Table byWork() {
        var lines = evaluation.plan().lines();
        List<Row> rows = new ArrayList<>();
        for (Decision decision : evaluation.decisions()) {
            Optional.ofNullable(lines.works().get(decision.work().name()))
                    .filter(part -> decision.outcome().isInPlan())
                    .ifPresent(part -> rows.add(row(decision.work().name(), part)));
        }
        lines.providers().forEach((provider, part) -> {
            if (Math.round(worth(part)) != 0) {
                rows.add(row(words.say("derivation.own-cost provider", provider), part));
            }
        });
        rows.add(total());
        return new Table(words.say("derivation.by-work unit", scale().unit(words)), factorColumns(), rows, "");
    }

    private List<Column> factorColumns() {
        List<Column> columns = new ArrayList<>(words.columns("- 3"));
        for (FactorName factor : FactorName.values()) {
            columns.add(Column.number(words.word("factor", factor), 1));
        }
        if (movesIncome()) {
            columns.add(Column.number(words.say("client-income"), 1));
        }
        columns.addAll(words.columns("value 1 #"));
        return columns;
    }

    private Row row(String name, Part part) {
        List<String> cells = new ArrayList<>(List.of(name));
        for (FactorName factor : FactorName.values()) {
            cells.add(amount(Optional.ofNullable(part.tally().factors().get(factor))));
        }
        if (movesIncome()) {
            cells.add(amount(part.tally().income()));
        }
        cells.add(scale().amount(worth(part), words));
        return new Row(cells, Style.PLAIN);
    }

    private Row total() {
        var plan = evaluation.plan();
        List<String> cells = new ArrayList<>(List.of(words.say("plan.total")));
        for (FactorName factor : FactorName.values()) {
            cells.add(scale().amount(plan.presentValue(factor), words));
        }
        if (movesIncome()) {
            cells.add(scale().amount(plan.worth().presentValueOfIncome(), words));
        }
        cells.add(scale().amount(plan.worth().netPresentValue(), words));
        return new Row(cells, Style.TOTAL);
    }

    private String amount(Optional<Line> money) {
        return scale().amount(money.map(evaluation::presentValue).orElse(0.0), words);
    }

    private double worth(Part part) {
        return evaluation.value().once(part.netPresentValue());
    }

    private boolean movesIncome() {
        return Math.round(evaluation.plan().worth().presentValueOfIncome()) != 0;
    }

    /** As exact as page one, as long as the columns fit beside each other. */
    private MoneyScale scale() {
        List<Double> amounts = Stream.concat(
                        evaluation.plan().presentValues().values().stream(),
                        evaluation.plan().worth().totalCostOfOwnership().stream())
                .toList();
        boolean fits = amounts.size() <= MOST_WHOLE && amounts.stream().allMatch(amount -> Math.abs(amount) < LARGE);
        return fits ? MoneyScale.WHOLE : MoneyScale.of(amounts);
    }
}
