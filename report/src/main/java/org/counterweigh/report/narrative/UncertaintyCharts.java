package org.counterweigh.report.narrative;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.counterweigh.firm.Option;
import org.counterweigh.report.document.CashBand;
import org.counterweigh.report.document.ExceedanceCurve;
import org.counterweigh.report.document.RangeBars;
import org.counterweigh.report.document.StackedRanks;
import org.counterweigh.report.document.Tornado;
import org.counterweigh.uncertainty.InputImportance;
import org.counterweigh.uncertainty.LossCurve;
import org.counterweigh.uncertainty.Percentiles;
import org.counterweigh.uncertainty.PlanUncertainty.Band;
import org.counterweigh.uncertainty.RankShares;

/** The charts of what the futures show, each with the message of its own figures. */
record UncertaintyCharts(FiguresInWords words) {

    private static final int MOST_FIGURES = 8;
    private static final int LONGEST_LABEL = 60;

    /** One thing whose worth varies. */
    record Ranged(String label, Percentiles spread) {}

    RangeBars ranges(List<Ranged> of, int samples) {
        MoneyScale scale = MoneyScale.of(of.stream()
                .flatMap(each -> Stream.of(each.spread().low(), each.spread().high()))
                .toList());
        return new RangeBars(
                message(of),
                "Net present value over " + words.number((double) samples, 0, 0) + " futures, "
                        + scale.unit(words.currency()),
                of.stream().map(each -> row(each, scale)).toList(),
                "Ranges: "
                        + of.stream()
                                .map(each -> each.label() + " "
                                        + words.amount(each.spread().low()) + " to "
                                        + words.amount(each.spread().high()))
                                .collect(Collectors.joining("; "))
                        + ".",
                "");
    }

    private static String message(List<Ranged> of) {
        long sure = of.stream().filter(each -> each.spread().low() > 0).count();
        long never = of.stream().filter(each -> each.spread().high() < 0).count();
        if (sure == of.size()) {
            return "All that is shown gains in nearly every future";
        }
        if (never == of.size()) {
            return "All that is shown loses in nearly every future";
        }
        String first = of.get(0).label();
        return of.get(0).spread().low() > 0
                ? first + " gains in nearly every future; not all do"
                : of.get(0).spread().high() < 0
                        ? first + " loses in nearly every future"
                        : first + " may end in a gain or in a loss";
    }

    private RangeBars.Row row(Ranged each, MoneyScale scale) {
        Percentiles spread = each.spread();
        return new RangeBars.Row(
                each.label(),
                spread.low(),
                spread.median(),
                spread.high(),
                scale.amount(spread.low(), words),
                scale.amount(spread.median(), words),
                scale.amount(spread.high(), words));
    }

    Optional<StackedRanks> ranks(String work, RankShares ranks, String by) {
        List<StackedRanks.Row> rows = new ArrayList<>();
        for (int i = 0; i < ranks.options().size(); i++) {
            List<Double> shares = ranks.shares().get(i);
            rows.add(new StackedRanks.Row(
                    OptionNames.of(ranks.options().get(i)),
                    shares,
                    shares.stream().map(share -> words.percent(share, 0)).toList()));
        }
        return rows.stream()
                .max(Comparator.comparingDouble(row -> row.shares().get(0)))
                .map(best -> new StackedRanks(
                        best.label() + " comes first most often",
                        "Share of futures in each rank, by " + by,
                        rows,
                        "Ranks of the options for " + work + "; " + best.label() + " comes first in "
                                + best.texts().get(0) + ".",
                        ""));
    }

    /** Empty where no figure is worth anything to know, nor swings the result. */
    Optional<Tornado> tornado(List<InputImportance> figures, double middle, String what) {
        List<InputImportance> shown = figures.stream().limit(MOST_FIGURES).toList();
        if (shown.isEmpty()) {
            return Optional.empty();
        }
        MoneyScale scale = MoneyScale.of(shown.stream()
                .flatMap(each -> Stream.of(each.npvAtLow() - middle, each.npvAtHigh() - middle))
                .toList());
        InputImportance first = shown.get(0);
        String label = Phrases.shortened(first.input().label(), LONGEST_LABEL);
        String title = first.valueOfKnowing() >= 0.5
                ? label + " is most worth finding out"
                : "No single figure is worth finding out; " + label + " stands first";
        List<Tornado.Row> rows = shown.stream()
                .map(each -> new Tornado.Row(
                        Phrases.shortened(each.input().label(), LONGEST_LABEL),
                        Math.max(0, each.valueOfKnowing()),
                        scale.amount(each.valueOfKnowing(), words),
                        each.npvAtLow() - middle,
                        scale.signed(each.npvAtLow() - middle, words),
                        each.npvAtHigh() - middle,
                        scale.signed(each.npvAtHigh() - middle, words)))
                .toList();
        return Optional.of(new Tornado(
                title,
                "Value of knowing each figure before deciding, and how " + what + " swings with it, "
                        + scale.unit(words.currency()),
                rows,
                "Figures by the value of knowing them: "
                        + rows.stream()
                                .map(row -> row.label() + " " + row.valueText())
                                .collect(Collectors.joining("; "))
                        + ".",
                "Small and large are the tenths of futures in which the figure is smallest and largest."));
    }

    CashBand cash(List<Band> bands) {
        MoneyScale scale = MoneyScale.of(bands.stream()
                .flatMap(band -> Stream.of(band.low(), band.high()))
                .toList());
        double low = bands.stream().mapToDouble(Band::low).min().orElse(0);
        double high = bands.stream().mapToDouble(Band::high).max().orElse(0);
        Band last = bands.get(bands.size() - 1);
        String title = last.low() > 0
                ? "The plan has paid for itself by the end in nearly every future"
                : last.median() > 0
                        ? "The plan pays for itself in most futures, not in all"
                        : "The plan does not pay for itself in half of the futures or more";
        return new CashBand(
                title,
                "Net benefit of the plan up to each year, not discounted, " + scale.unit(words.currency()),
                bands.stream().map(band -> year(band, scale)).toList(),
                Ticks.over("", low, high, amount -> scale.amount(amount, words)),
                "Cumulated net benefit from Year 0 to Year " + last.year() + ", ending between "
                        + words.amount(last.low()) + " and " + words.amount(last.high()) + ".",
                "");
    }

    private CashBand.Year year(Band band, MoneyScale scale) {
        return new CashBand.Year(
                "Year" + FiguresInWords.TIE + band.year(),
                band.low(),
                band.median(),
                band.high(),
                scale.amount(band.low(), words),
                scale.amount(band.median(), words),
                scale.amount(band.high(), words));
    }

    /** The firm itself and the riskiest of the given holders. */
    Optional<ExceedanceCurve> losses(List<LossCurve> losses) {
        List<LossCurve> shown = Stream.concat(
                        losses.stream().filter(loss -> loss.holder().equals(Option.AS_TODAY)),
                        losses.stream()
                                .filter(loss -> !loss.holder().equals(Option.AS_TODAY))
                                .sorted(Comparator.comparingDouble(LossCurve::mean)
                                        .reversed())
                                .limit(1))
                .filter(loss -> !loss.points().isEmpty())
                .toList();
        if (shown.stream().noneMatch(loss -> loss.chanceOfAny() > 0)) {
            return Optional.empty();
        }
        double most = shown.stream()
                .flatMap(loss -> loss.points().stream())
                .mapToDouble(LossCurve.Point::loss)
                .max()
                .orElse(0);
        double chance = shown.stream()
                .flatMap(loss -> loss.points().stream())
                .mapToDouble(LossCurve.Point::chance)
                .max()
                .orElse(0);
        MoneyScale scale = MoneyScale.of(List.of(most));
        LossCurve worst =
                shown.stream().max(Comparator.comparingDouble(LossCurve::high)).orElseThrow();
        return Optional.of(new ExceedanceCurve(
                OptionNames.holder(worst.holder()) + " bears the largest loss of a bad year",
                "Chance that a year's loss of confidentiality exceeds an amount, " + scale.unit(words.currency()),
                shown.stream().map(loss -> curve(loss, scale)).toList(),
                Ticks.over("Loss of a year", 0, most, amount -> scale.amount(amount, words)),
                Ticks.over("Chance", 0, chance, share -> words.percent(share, 2)),
                "Falling curves: "
                        + shown.stream()
                                .map(loss -> OptionNames.holder(loss.holder()) + " with any loss in "
                                        + words.percent(loss.chanceOfAny(), 1) + " of years")
                                .collect(Collectors.joining("; "))
                        + ".",
                ""));
    }

    private ExceedanceCurve.Curve curve(LossCurve loss, MoneyScale scale) {
        return new ExceedanceCurve.Curve(
                OptionNames.holder(loss.holder()),
                loss.points().stream()
                        .map(point -> new ExceedanceCurve.Point(point.loss(), point.chance()))
                        .toList(),
                "a year brings any loss with a chance of " + words.percent(loss.chanceOfAny(), 1) + ", and more than "
                        + scale.amount(loss.high(), words) + " in five of a hundred years");
    }
}
