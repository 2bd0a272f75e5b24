package org.counterweigh.report.narrative;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.counterweigh.report.document.Axis;
import org.counterweigh.report.document.Chart;
import org.counterweigh.report.document.Chart.CashBand;
import org.counterweigh.report.document.Chart.ExceedanceCurve;
import org.counterweigh.report.document.Chart.RangeBars;
import org.counterweigh.report.document.Chart.Tornado;
import org.counterweigh.sensitivity.InputImportance;
import org.counterweigh.uncertainty.LossCurve;
import org.counterweigh.uncertainty.Percentiles;
import org.counterweigh.uncertainty.PlanUncertainty.Band;

/** The charts of what the simulations show, each with the message of its own figures. */
record UncertaintyCharts(Words words) {

    private static final int MOST_FIGURES = 8;

    /** Half of one in money: less is printed as nothing. */
    private static final double WORTH_KNOWING = 0.5;

    private static final Comparator<InputImportance> MOST_WORTH_FIRST = Comparator.comparingDouble(
                    InputImportance::partialPerfectInformation)
            .reversed();
    private static final Comparator<InputImportance> WIDEST_SWING_FIRST = Comparator.comparingDouble(
                    (InputImportance each) -> Math.abs(each.npvAtHigh() - each.npvAtLow()))
            .reversed();

    private static final int MONTHS = 12;
    private static final int LONGEST_LABEL = 60;

    /** One thing whose worth varies. */
    record Ranged(String label, Percentiles spread) {}

    private static <T> MoneyScale scale(List<T> of, ToDoubleFunction<T> low, ToDoubleFunction<T> high) {
        return MoneyScale.of(of.stream()
                .flatMap(each -> Stream.of(low.applyAsDouble(each), high.applyAsDouble(each)))
                .toList());
    }

    private Chart.Range range(String label, double low, double median, double high, MoneyScale scale) {
        return new Chart.Range(
                label,
                low,
                median,
                high,
                scale.amount(low, words),
                scale.amount(median, words),
                scale.amount(high, words));
    }

    RangeBars ranges(List<Ranged> of, int samples) {
        MoneyScale scale =
                scale(of, each -> each.spread().low(), each -> each.spread().high());
        List<String> ends = new ArrayList<>();
        List<Chart.Range> rows = new ArrayList<>();
        for (Ranged each : of) {
            var spread = each.spread();
            ends.add(words.say("range-chart.ends what low# high#", each.label(), spread.low(), spread.high()));
            rows.add(range(each.label(), spread.low(), spread.median(), spread.high(), scale));
        }
        var text = new Chart.Text(
                title(of),
                words.say("range-chart.unit samples# unit", samples, scale.unit(words)),
                words.say("range-chart.alt ends", words.joined("list.semicolon", ends)),
                "");
        var heads = List.of(
                words.say("range-chart.below"), words.say("range-chart.median"), words.say("range-chart.above"));
        return new RangeBars(text, rows, heads);
    }

    private String title(List<Ranged> of) {
        if (of.stream().allMatch(each -> each.spread().low() > 0)) {
            return words.say("range-chart.all-gain");
        }
        if (of.stream().allMatch(each -> each.spread().high() < 0)) {
            return words.say("range-chart.all-lose");
        }
        Percentiles first = of.get(0).spread();
        return words.say(
                first.low() > 0
                        ? "range-chart.first-gains what"
                        : first.high() < 0 ? "range-chart.first-loses what" : "range-chart.first-is-open what",
                of.get(0).label());
    }

    /** Empty where no figure is worth anything to know, nor swings the result. */
    Optional<Tornado> tornado(List<InputImportance> figures, double middle) {
        List<InputImportance> shown = figures.stream().limit(MOST_FIGURES).toList();
        if (shown.isEmpty()) {
            return Optional.empty();
        }
        MoneyScale scale = scale(shown, each -> each.npvAtLow() - middle, each -> each.npvAtHigh() - middle);
        boolean worthKnowing = shown.stream().anyMatch(each -> each.partialPerfectInformation() >= WORTH_KNOWING);
        List<Tornado.Row> rows = shown.stream()
                .sorted(worthKnowing ? MOST_WORTH_FIRST : WIDEST_SWING_FIRST)
                .map(each -> row(each, middle, scale))
                .toList();
        String first = rows.get(0).label();
        List<String> told = rows.stream()
                .map(row -> worthKnowing
                        ? words.say("tornado.worth figure worth", row.label(), row.valueText())
                        : words.say("tornado.swing figure small large", row.label(), row.atLowText(), row.atHighText()))
                .toList();
        var text = new Chart.Text(
                words.say(worthKnowing ? "tornado.most-worth figure" : "tornado.none-worth figure", first),
                words.say(worthKnowing ? "tornado.unit unit" : "tornado.unit-swings unit", scale.unit(words)),
                words.say(
                        worthKnowing ? "tornado.alt worths" : "tornado.alt-swings swings",
                        words.joined("list.semicolon", told)),
                words.say("tornado.note"));
        return Optional.of(new Tornado(
                text,
                rows,
                worthKnowing ? Optional.of(words.say("tornado.values")) : Optional.empty(),
                words.say("tornado.swings")));
    }

    private Tornado.Row row(InputImportance each, double middle, MoneyScale scale) {
        double low = each.npvAtLow() - middle;
        double high = each.npvAtHigh() - middle;
        return new Tornado.Row(
                Words.shortened(each.input().label(), LONGEST_LABEL),
                Math.max(0, each.partialPerfectInformation()),
                scale.amount(each.partialPerfectInformation(), words),
                low,
                scale.signed(low, words),
                high,
                scale.signed(high, words));
    }

    /** @param payback in months by the figures as given */
    CashBand cash(List<Band> bands, OptionalDouble payback) {
        MoneyScale scale = scale(bands, Band::low, Band::high);
        List<Chart.Range> years = bands.stream()
                .map(band -> range(words.year(band.year()), band.low(), band.median(), band.high(), scale))
                .toList();
        Band last = bands.get(bands.size() - 1);
        String title = words.say(
                last.low() > 0 ? "cash-chart.pays" : last.median() > 0 ? "cash-chart.pays-mostly" : "cash-chart.fails");
        var text = new Chart.Text(
                title,
                words.say("cash-chart.unit unit", scale.unit(words)),
                words.say("cash-chart.alt year low# high#", last.year(), last.low(), last.high()),
                "");
        double low = bands.stream().mapToDouble(Band::low).min().orElse(0);
        double high = bands.stream().mapToDouble(Band::high).max().orElse(0);
        return new CashBand(
                text,
                years,
                Axis.over("", low, high, amount -> scale.amount(amount, words)),
                List.of(
                        words.say("cash-chart.low amount", scale.amount(last.low(), words)),
                        words.say("cash-chart.median amount", scale.amount(last.median(), words)),
                        words.say("cash-chart.high amount", scale.amount(last.high(), words))),
                mark(payback, last.year()));
    }

    /** None where no cash is out, or where it is back only after the last year. */
    private Optional<CashBand.Mark> mark(OptionalDouble payback, int lastYear) {
        double year = payback.orElse(0) / MONTHS;
        return year > 0 && year <= lastYear
                ? Optional.of(new CashBand.Mark(
                        year, words.say("cash-chart.payback months", words.months(payback.getAsDouble()))))
                : Optional.empty();
    }

    /** The firm as today and every holder of risk beside it. */
    Optional<ExceedanceCurve> losses(List<LossCurve> losses) {
        List<LossCurve> shown =
                losses.stream().filter(loss -> !loss.points().isEmpty()).toList();
        if (shown.stream().noneMatch(loss -> loss.chanceOfAny() > 0)) {
            return Optional.empty();
        }
        double most = most(shown, LossCurve.Point::loss);
        MoneyScale scale = MoneyScale.of(List.of(most));
        return Optional.of(new ExceedanceCurve(
                text(shown, scale),
                shown.stream().map(this::curve).toList(),
                Axis.over(words.say("loss-chart.loss"), 0, most, amount -> scale.amount(amount, words)),
                Axis.over(
                        words.say("loss-chart.chance"),
                        0,
                        most(shown, LossCurve.Point::chance),
                        share -> words.percent(share, 2))));
    }

    private static double most(List<LossCurve> losses, ToDoubleFunction<LossCurve.Point> of) {
        return losses.stream()
                .flatMap(loss -> loss.points().stream())
                .mapToDouble(of)
                .max()
                .orElse(0);
    }

    private Chart.Text text(List<LossCurve> shown, MoneyScale scale) {
        List<String> chances = shown.stream()
                .map(loss ->
                        words.say("loss-chart.any holder chance%1", words.holder(loss.holder()), loss.chanceOfAny()))
                .toList();
        LossCurve worst = Collections.max(shown, Comparator.comparingDouble(LossCurve::high));
        return new Chart.Text(
                words.say("loss-chart.title holder", words.holder(worst.holder())),
                words.say("loss-chart.unit unit", scale.unit(words)),
                words.say("loss-chart.alt chances", words.joined("list.semicolon", chances)),
                "");
    }

    private ExceedanceCurve.Curve curve(LossCurve loss) {
        return new ExceedanceCurve.Curve(
                words.holder(loss.holder()),
                loss.points().stream()
                        .map(point -> new ExceedanceCurve.Point(point.loss(), point.chance()))
                        .toList());
    }
}
