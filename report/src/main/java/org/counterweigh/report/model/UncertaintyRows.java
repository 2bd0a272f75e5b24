package org.counterweigh.report.model;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.counterweigh.breakeven.BreakEven;
import org.counterweigh.evaluation.CaseResult;
import org.counterweigh.evaluation.Evaluation;
import org.counterweigh.optimisation.OptimalPlan;
import org.counterweigh.report.model.UncertaintyRow.Amount;
import org.counterweigh.report.narrative.OptionNames;
import org.counterweigh.report.narrative.PlanWords;
import org.counterweigh.sampling.BaseCapacity;
import org.counterweigh.sampling.BatchCheck;
import org.counterweigh.sampling.Commitment;
import org.counterweigh.simulation.Basis;
import org.counterweigh.uncertainty.Percentiles;
import org.counterweigh.uncertainty.UncertaintyResult;
import org.counterweigh.uncertainty.WorkUncertainty;

/** What the workbook says of how sure the answers are, what would change them, and the best mix. */
final class UncertaintyRows {

    private static final String SHARE = "0.0%";
    private static final String SMALL_SHARE = "0.00%";
    private static final String HOURS = "#,##0.0";
    private static final String PRICE = "#,##0.00";

    /** Beyond this share two figures are not of one formula. */
    private static final double SAME = 1e-9;

    private final Evaluation evaluation;
    private final UncertaintyResult uncertainty;
    private final List<UncertaintyRow> rows = new ArrayList<>();

    UncertaintyRows(Evaluation evaluation) {
        this.evaluation = evaluation;
        this.uncertainty = evaluation.uncertainty();
    }

    List<UncertaintyRow> rows() {
        spreads();
        breakEvens("Break-evens of the plan", uncertainty.plan().breakEvens());
        for (WorkUncertainty work : uncertainty.work()) {
            breakEvens("Break-evens of " + work.work().name(), work.breakEvens());
        }
        mix(uncertainty.optimalPlan());
        for (WorkUncertainty work : uncertainty.work()) {
            work.batchCheck().ifPresent(check -> check(work.work().name(), check));
            work.baseCapacity().ifPresent(base -> base(work.work().name(), base));
        }
        return List.copyOf(rows);
    }

    private void spreads() {
        Basis basis = uncertainty.basis();
        chapter(
                "Net present value over the futures, computed by the tool",
                "5 % below",
                "Middle",
                "5 % above",
                "Mean",
                "Chance of a gain",
                "Best in");
        words(
                "Made of",
                basis.kind() == Basis.Kind.CERTAIN
                        ? "No figure varies, so every amount is one figure."
                        : basis.samples() + " futures, seed " + basis.seed()
                                + ". These amounts do not follow the sheet Inputs; evaluate again for that.");
        spread("The plan", uncertainty.plan().netPresentValue(), OptionalDouble.empty());
        for (CaseResult result : evaluation.cases()) {
            var simulation = uncertainty.of(result.lines());
            spread(Wording.of(result), simulation.netPresentValue(), OptionalDouble.of(simulation.rankFirst()));
        }
    }

    private void spread(String label, Percentiles spread, OptionalDouble first) {
        List<Amount> amounts = new ArrayList<>(List.of(
                Amount.computed(spread.low(), Formats.WHOLE),
                Amount.computed(spread.median(), Formats.WHOLE),
                Amount.computed(spread.high(), Formats.WHOLE),
                Amount.computed(spread.mean(), Formats.WHOLE),
                Amount.computed(spread.chancePositive(), SHARE)));
        first.ifPresent(share -> amounts.add(Amount.computed(share, SHARE)));
        rows.add(new UncertaintyRow.Amounts(label, amounts, ""));
    }

    private void breakEvens(String title, List<BreakEven> all) {
        if (all.isEmpty()) {
            return;
        }
        chapter(title + ", computed by the tool", "Now", "Turns at", "Distance", "Deviations");
        for (BreakEven each : all) {
            String format = Formats.typed(each.input().unit(), each.input().value());
            rows.add(new UncertaintyRow.Amounts(
                    each.input().label(),
                    List.of(
                            Amount.computed(each.input().value(), format),
                            Amount.computed(
                                    each.nearest().orElse(Double.NaN),
                                    Formats.worked(each.input().unit())),
                            Amount.computed(each.distance().orElse(Double.NaN), SHARE),
                            Amount.computed(each.deviations().orElse(Double.NaN), HOURS)),
                    each.input().source().text()));
        }
    }

    private void mix(OptimalPlan mix) {
        if (mix.best().shares().isEmpty()) {
            return;
        }
        chapter("The best mix, computed by the tool", "Share or money");
        rows.add(new UncertaintyRow.Amounts(
                "Net present value", List.of(Amount.computed(mix.best().netPresentValue(), Formats.WHOLE)), ""));
        for (OptimalPlan.Share share : mix.best().shares()) {
            rows.add(new UncertaintyRow.Amounts(
                    share.work(), List.of(Amount.computed(share.share(), SHARE)), OptionNames.holder(share.option())));
        }
        for (OptimalPlan.Price price : mix.prices()) {
            rows.add(new UncertaintyRow.Amounts(
                    PlanWords.of(price.limit()),
                    List.of(Amount.computed(price.cost(), Formats.WHOLE)),
                    "worth without this limit"));
        }
        words("How proved", PlanWords.of(mix.proof()));
    }

    private void check(String work, BatchCheck check) {
        chapter("Checking deliveries: " + work, "Error rate", "Looked at", "Wrong allowed", "Accepted (live)");
        for (BatchCheck.Point point : check.curve()) {
            rows.add(new UncertaintyRow.Amounts(
                    "Batch of " + check.batch(),
                    List.of(
                            Amount.computed(point.errorRate(), SMALL_SHARE),
                            Amount.computed(check.plan().sample(), Formats.YEARS),
                            Amount.computed(check.plan().acceptance(), Formats.YEARS),
                            new Amount(
                                    check.plan().accepts(point.errorRate()),
                                    SMALL_SHARE,
                                    "_xlfn.BINOM.DIST(D#,C#,B#,TRUE)")),
                    ""));
        }
    }

    private void base(String work, BaseCapacity base) {
        boolean live = isLive(base);
        chapter(
                "Base team, hours a month: " + work,
                "Mean",
                "Deviation",
                "Own hour",
                "Bought hour",
                live ? "Keep (live)" : "Keep",
                live ? "Overflow (live)" : "Overflow");
        String z = "((F#-B#)/C#)";
        rows.add(new UncertaintyRow.Amounts(
                "Hours worth a team",
                List.of(
                        Amount.computed(base.mean(), HOURS),
                        Amount.computed(base.deviation(), HOURS),
                        Amount.computed(base.ownHour(), PRICE),
                        Amount.computed(base.boughtHour(), PRICE),
                        new Amount(
                                base.kept(), HOURS, live ? "IF(E#<=D#,0,MAX(0,B#+C#*_xlfn.NORM.S.INV(1-D#/E#)))" : ""),
                        new Amount(
                                base.overflow(),
                                HOURS,
                                live
                                        ? "IF(C#=0,MAX(0,B#-F#),C#*MAX(0,_xlfn.NORM.DIST(" + z + ",0,1,FALSE)-" + z
                                                + "*(1-_xlfn.NORM.DIST(" + z + ",0,1,TRUE))))"
                                        : "")),
                ""));
    }

    /** Whether the figures are those of a normal demand, which is what the formulas say. */
    private static boolean isLive(BaseCapacity base) {
        if (!(base.ownHour() > 0 && base.boughtHour() >= 0 && base.mean() >= 0 && base.deviation() >= 0)) {
            return false;
        }
        var normal = new Commitment(base.mean(), base.deviation(), base.ownHour(), base.boughtHour());
        return isSame(base.kept(), normal.best()) && isSame(base.overflow(), normal.overflow(base.kept()));
    }

    private static boolean isSame(double one, double other) {
        return Math.abs(one - other) <= SAME * Math.max(1, Math.abs(other));
    }

    private void chapter(String title, String... heads) {
        rows.add(new UncertaintyRow.Chapter(title, List.of(heads)));
    }

    private void words(String label, String text) {
        if (!text.isBlank()) {
            rows.add(new UncertaintyRow.Words(label, text));
        }
    }
}
