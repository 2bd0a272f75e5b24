package org.counterweigh.report.narrative;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.counterweigh.evaluation.AppraisalResult;
import org.counterweigh.evaluation.Evaluation;
import org.counterweigh.factors.LimitUse;
import org.counterweigh.report.document.Block.KeyFigures;
import org.counterweigh.report.document.Block.KeyFigures.KeyFigure;
import org.counterweigh.report.document.Miniature;
import org.counterweigh.uncertainty.Percentiles;

/** The figures of the plan that a board asks for first. */
record Tiles(Evaluation evaluation, Words words) {

    private static final int FEW_YEARS = 7;

    KeyFigures figures() {
        return new KeyFigures(List.of(value(), cash(), oneOff(), people()));
    }

    private AppraisalResult worth() {
        return evaluation.plan().worth();
    }

    private KeyFigure value() {
        Percentiles spread = evaluation.uncertainty().plan().netPresentValue();
        boolean certain = evaluation.uncertainty().basis().isCertain();
        MoneyScale scale = MoneyScale.inFull(List.of(worth().netPresentValue(), spread.low(), spread.high()));
        return new KeyFigure(
                words.say("tile.value unit", scale.unit(words)),
                scale.amount(worth().netPresentValue(), words),
                certain
                        ? words.say("tile.untested")
                        : words.say(
                                "tile.range low median high chance%0",
                                scale.amount(spread.low(), words),
                                scale.amount(spread.median(), words),
                                scale.amount(spread.high(), words),
                                spread.chancePositive()),
                certain
                        ? Optional.empty()
                        : Optional.of(new Miniature.Range(spread.low(), spread.median(), spread.high())),
                1.35,
                Optional.of(Places.DERIVATION_BY_YEAR));
    }

    private KeyFigure cash() {
        MoneyScale whole = MoneyScale.inFull(List.of(worth().cashNetPresentValue()));
        MoneyScale scale =
                worth().cash().size() <= FEW_YEARS ? MoneyScale.of(worth().cash()) : MoneyScale.narrow(worth().cash());
        List<Miniature.Years.Year> years = new ArrayList<>();
        for (int year = 0; year < worth().cash().size(); year++) {
            double cash = worth().cash().get(year);
            years.add(new Miniature.Years.Year(words.say("tile.year year", year), cash, scale.amount(cash, words)));
        }
        return new KeyFigure(
                words.say("tile.cash-npv unit by-year", whole.unit(words), scale.unit(words)),
                whole.amount(worth().cashNetPresentValue(), words),
                payback(),
                Optional.of(new Miniature.Years(years)),
                2,
                Optional.of(Places.DERIVATION_BY_YEAR));
    }

    private String payback() {
        var months = worth().paybackMonths();
        String limit =
                words.number(evaluation.data().firm().policy().paybackLimit().value(), 0, 1);
        return months.isEmpty()
                ? words.say("tile.payback-never limit", limit)
                : months.getAsDouble() == 0
                        ? words.say("tile.no-outlay limit", limit)
                        : words.say("tile.payback months limit", words.months(months.getAsDouble()), limit);
    }

    private KeyFigure oneOff() {
        MoneyScale scale = MoneyScale.inFull(List.of(worth().oneOff()));
        return new KeyFigure(
                words.say("tile.one-off unit", scale.unit(words)),
                scale.amount(worth().oneOff(), words),
                words.say("tile.one-off-note"),
                Optional.empty(),
                1,
                Optional.of(Places.DERIVATION_BY_YEAR));
    }

    /** Who does what moves today, and the hours that come free beyond what is saved in cash. */
    private KeyFigure people() {
        double people = evaluation.plan().lines().chosen().stream()
                .map(LimitUse::of)
                .mapToDouble(use -> evaluation.value().once(use.people()))
                .sum();
        double hours = worth().steadyCapacityHours();
        String team = words.say("tile.people-note year", evaluation.value().steadyYear());
        return new KeyFigure(
                words.say("tile.people"),
                words.say("tile.fte people", words.number(people, 1, 1)),
                Math.round(hours) == 0
                        ? team
                        : words.say(
                                hours > 0 ? "tile.frees team hours#" : "tile.needs team hours#", team, Math.abs(hours)),
                Optional.empty(),
                1.05,
                Optional.of(Places.PEOPLE));
    }
}
