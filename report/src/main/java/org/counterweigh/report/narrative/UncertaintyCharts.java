package org.counterweigh.report.narrative;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.counterweigh.firm.Option;
import org.counterweigh.mcda.RankShares;
import org.counterweigh.report.document.CashBand;
import org.counterweigh.report.document.ChartText;
import org.counterweigh.report.document.ExceedanceCurve;
import org.counterweigh.report.document.RangeBars;
import org.counterweigh.report.document.StackedRanks;
import org.counterweigh.report.document.Tornado;
import org.counterweigh.sensitivity.InputImportance;
import org.counterweigh.uncertainty.LossCurve;
import org.counterweigh.uncertainty.Percentiles;
import org.counterweigh.uncertainty.PlanUncertainty.Band;

/** The charts of what the simulations show, each with the message of its own figures. */
record UncertaintyCharts(Words words) {

    private static final int MOST_FIGURES = 8;
    private static final int LONGEST_LABEL = 60;

    /** One thing whose worth varies. */
    record Ranged(String label, Percentiles spread) {}

    RangeBars ranges(List<Ranged> of, int samples) {
        MoneyScale scale = MoneyScale.of(of.stream()
                .flatMap(each -> Stream.of(each.spread().low(), each.spread().high()))
                .toList());
        List<String> ends = of.stream()
                .map(each -> words.say(
                        "range-chart.ends what low high",
                        each.label(),
                        words.amount(each.spread().low()),
                        words.amount(each.spread().high())))
                .toList();
        List<RangeBars.Row> rows = of.stream().map(each -> row(each, scale)).toList();
        RangeBars.Row first = rows.get(0);
        var text = new ChartText(
                title(of),
                words.say("range-chart.unit samples unit", words.number((double) samples, 0, 0), scale.unit(words)),
                words.say("range-chart.alt ends", words.joined("list.semicolon", ends)),
                words.say(
                        "range-chart.how-to-read what low high median",
                        first.label(),
                        first.lowText(),
                        first.highText(),
                        first.medianText()),
                "");
        return new RangeBars(
                text,
                rows,
                List.of(
                        words.say("range-chart.below"),
                        words.say("range-chart.middle"),
                        words.say("range-chart.above")));
    }

    private String title(List<Ranged> of) {
        long sure = of.stream().filter(each -> each.spread().low() > 0).count();
        long never = of.stream().filter(each -> each.spread().high() < 0).count();
        if (sure == of.size() || never == of.size()) {
            return words.say(sure == of.size() ? "range-chart.all-gain" : "range-chart.all-lose");
        }
        Percentiles first = of.get(0).spread();
        return words.say(
                first.low() > 0
                        ? "range-chart.first-gains what"
                        : first.high() < 0 ? "range-chart.first-loses what" : "range-chart.first-is-open what",
                of.get(0).label());
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

    Optional<StackedRanks> ranks(String work, RankShares ranks) {
        List<StackedRanks.Row> rows = new ArrayList<>();
        for (int i = 0; i < ranks.options().size(); i++) {
            List<Double> shares = ranks.shares().get(i);
            rows.add(new StackedRanks.Row(
                    words.option(ranks.options().get(i)),
                    shares,
                    shares.stream().map(share -> words.percent(share, 0)).toList()));
        }
        return rows.stream()
                .max(Comparator.comparingDouble(row -> row.shares().get(0)))
                .map(best -> new StackedRanks(
                        new ChartText(
                                words.say("rank-chart.title best", best.label()),
                                words.say("rank-chart.unit"),
                                words.say(
                                        "rank-chart.alt work best share",
                                        work,
                                        best.label(),
                                        best.texts().get(0)),
                                words.say(
                                        "rank-chart.how-to-read option share",
                                        rows.get(0).label(),
                                        rows.get(0).texts().get(0)),
                                ""),
                        rows,
                        names(ranks.options().size())));
    }

    /** Of the ranks, as far as they are told apart. */
    private List<String> names(int ranks) {
        return Stream.of(
                        words.say("rank-chart.first"),
                        words.say("rank-chart.second"),
                        words.say(ranks == 3 ? "rank-chart.third" : "rank-chart.third-and-below"))
                .limit(ranks)
                .toList();
    }

    /** Empty where no figure is worth anything to know, nor swings the result. */
    Optional<Tornado> tornado(List<InputImportance> figures, double middle) {
        List<InputImportance> shown = figures.stream().limit(MOST_FIGURES).toList();
        if (shown.isEmpty()) {
            return Optional.empty();
        }
        MoneyScale scale = MoneyScale.of(shown.stream()
                .flatMap(each -> Stream.of(each.npvAtLow() - middle, each.npvAtHigh() - middle))
                .toList());
        List<Tornado.Row> rows = shown.stream()
                .map(each -> new Tornado.Row(
                        Words.shortened(each.input().label(), LONGEST_LABEL),
                        Math.max(0, each.partialPerfectInformation()),
                        scale.amount(each.partialPerfectInformation(), words),
                        each.npvAtLow() - middle,
                        scale.signed(each.npvAtLow() - middle, words),
                        each.npvAtHigh() - middle,
                        scale.signed(each.npvAtHigh() - middle, words)))
                .toList();
        Tornado.Row first = rows.get(0);
        List<String> worths = rows.stream()
                .map(row -> words.say("tornado.worth figure worth", row.label(), row.valueText()))
                .toList();
        var text = new ChartText(
                words.say(
                        shown.get(0).partialPerfectInformation() >= 0.5
                                ? "tornado.most-worth figure"
                                : "tornado.none-worth figure",
                        first.label()),
                words.say("tornado.unit unit", scale.unit(words)),
                words.say("tornado.alt worths", words.joined("list.semicolon", worths)),
                words.say(
                        "tornado.how-to-read figure worth low high",
                        first.label(),
                        first.valueText(),
                        first.atLowText(),
                        first.atHighText()),
                words.say("tornado.note"));
        return Optional.of(new Tornado(text, rows, words.say("tornado.values"), words.say("tornado.swings")));
    }

    CashBand cash(List<Band> bands) {
        MoneyScale scale = MoneyScale.of(bands.stream()
                .flatMap(band -> Stream.of(band.low(), band.high()))
                .toList());
        double low = bands.stream().mapToDouble(Band::low).min().orElse(0);
        double high = bands.stream().mapToDouble(Band::high).max().orElse(0);
        List<CashBand.Year> years =
                bands.stream().map(band -> year(band, scale)).toList();
        Band last = bands.get(bands.size() - 1);
        CashBand.Year end = years.get(years.size() - 1);
        var text = new ChartText(
                words.say(
                        last.low() > 0
                                ? "cash-chart.pays"
                                : last.median() > 0 ? "cash-chart.pays-mostly" : "cash-chart.fails"),
                words.say("cash-chart.unit unit", scale.unit(words)),
                words.say(
                        "cash-chart.alt year low high",
                        last.year(),
                        words.amount(last.low()),
                        words.amount(last.high())),
                words.say("cash-chart.how-to-read median low high", end.medianText(), end.lowText(), end.highText()),
                "");
        return new CashBand(text, years, Ticks.over("", low, high, amount -> scale.amount(amount, words)));
    }

    private CashBand.Year year(Band band, MoneyScale scale) {
        return new CashBand.Year(
                words.year(band.year()),
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
                text(shown, worst, scale),
                shown.stream().map(this::curve).toList(),
                Ticks.over(words.say("loss-chart.loss"), 0, most, amount -> scale.amount(amount, words)),
                Ticks.over(words.say("loss-chart.chance"), 0, chance, share -> words.percent(share, 2))));
    }

    private ChartText text(List<LossCurve> shown, LossCurve worst, MoneyScale scale) {
        List<String> chances = shown.stream()
                .map(loss -> words.say(
                        "loss-chart.any holder chance",
                        words.holder(loss.holder()),
                        words.percent(loss.chanceOfAny(), 1)))
                .toList();
        LossCurve first = shown.get(0);
        return new ChartText(
                words.say("loss-chart.title holder", words.holder(worst.holder())),
                words.say("loss-chart.unit unit", scale.unit(words)),
                words.say("loss-chart.alt chances", words.joined("list.semicolon", chances)),
                words.say(
                        "loss-chart.how-to-read holder chance loss",
                        words.holder(first.holder()),
                        words.percent(first.chanceOfAny(), 1),
                        scale.amount(first.high(), words)),
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
