package org.counterweigh.report.model;

import static org.counterweigh.report.model.NumberFormats.WHOLE;
import static org.counterweigh.report.model.NumberFormats.YEARS;
import static org.counterweigh.report.model.UncertaintyTable.Column.computed;
import static org.counterweigh.report.model.UncertaintyTable.Column.live;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.counterweigh.breakeven.AdviceChange;
import org.counterweigh.evaluation.CaseResult;
import org.counterweigh.evaluation.Evaluation;
import org.counterweigh.optimisation.OptimalPlan;
import org.counterweigh.report.model.UncertaintyTable.Column;
import org.counterweigh.report.narrative.PlanWords;
import org.counterweigh.report.narrative.Words;
import org.counterweigh.sampling.BaseCapacity;
import org.counterweigh.sampling.BatchCheck;
import org.counterweigh.simulation.Basis;
import org.counterweigh.uncertainty.Percentiles;
import org.counterweigh.uncertainty.UncertaintyResult;
import org.counterweigh.uncertainty.WorkUncertainty;

/** What the workbook says of how sure the answers are, what would change them, and what the limits cost. */
record UncertaintyTables(Words words, LocalDate date) {

    private static final String SHARE = "0.0%";
    private static final String SMALL_SHARE = "0.00%";
    private static final String HOURS = "#,##0.0";
    private static final String PRICE = "#,##0.00";

    List<UncertaintyTable<?>> of(Evaluation evaluation) {
        UncertaintyResult uncertainty = evaluation.uncertainty();
        List<UncertaintyTable<?>> tables = new ArrayList<>();
        tables.add(netPresentValues(evaluation, uncertainty));
        tables.add(breakEvens("Break-evens of the plan", uncertainty.plan().breakEvens()));
        for (WorkUncertainty work : uncertainty.work()) {
            tables.add(breakEvens("Break-evens of " + work.work().name(), work.breakEvens()));
        }
        tables.add(limits(evaluation));
        for (WorkUncertainty work : uncertainty.work()) {
            work.batchCheck()
                    .ifPresent(check -> tables.add(batchCheck(work.work().name(), check)));
            work.baseCapacity()
                    .ifPresent(base -> tables.add(baseTeam(work.work().name(), base)));
        }
        tables.removeIf(table -> table.rows().isEmpty());
        return tables;
    }

    /** A net present value over the simulations; how often its offer is best, where it is one of several. */
    private record Spread(String label, Percentiles amounts, OptionalDouble best) {}

    private UncertaintyTable<Spread> netPresentValues(Evaluation evaluation, UncertaintyResult uncertainty) {
        List<Spread> rows = new ArrayList<>();
        rows.add(new Spread("The plan", uncertainty.plan().netPresentValue(), OptionalDouble.empty()));
        rows.add(new Spread("The plan, cash", uncertainty.plan().cashNetPresentValue(), OptionalDouble.empty()));
        for (CaseResult result : evaluation.cases()) {
            var simulation = uncertainty.of(result.lines());
            rows.add(new Spread(
                    ModelWording.of(result), simulation.netPresentValue(), OptionalDouble.of(simulation.rankFirst())));
        }
        Basis basis = uncertainty.basis();
        String madeOf = basis.isCertain()
                ? "No figure varies, so every amount is one figure."
                : basis.samples() + " simulations, seed " + basis.seed()
                        + ". These amounts do not follow the sheet Inputs; evaluate again for that.";
        return new UncertaintyTable<>(
                "Net present value over the simulation" + byTool(),
                List.of(
                        computed("P5", WHOLE, row -> row.amounts().low()),
                        computed("Median", WHOLE, row -> row.amounts().median()),
                        computed("P95", WHOLE, row -> row.amounts().high()),
                        computed("Mean", WHOLE, row -> row.amounts().mean()),
                        computed(
                                "Probability above 0",
                                SHARE,
                                row -> row.amounts().chancePositive()),
                        computed("Best in", SHARE, row -> row.best().orElse(Double.NaN))),
                Spread::label,
                row -> "",
                rows,
                Map.of("Based on", madeOf));
    }

    /** After a title, since these amounts follow no input. */
    private String byTool() {
        return ", computed by the tool at the evaluation of " + date;
    }

    private static String near(AdviceChange change, double amount) {
        return NumberFormats.near(change.input().unit(), amount);
    }

    private UncertaintyTable<AdviceChange> breakEvens(String title, List<AdviceChange> all) {
        return new UncertaintyTable<>(
                title + byTool(),
                List.of(
                        new Column<>(
                                "Now",
                                row -> near(row, row.input().value()),
                                row -> row.input().value(),
                                ""),
                        new Column<>("Break-even at", row -> near(row, row.turnsAt()), AdviceChange::turnsAt, ""),
                        computed(
                                "Relative distance",
                                SHARE,
                                row -> row.distance().orElse(Double.NaN)),
                        computed(
                                "Distance in standard deviations",
                                HOURS,
                                row -> row.deviations().orElse(Double.NaN))),
                row -> row.input().label(),
                row -> row.input().source().text(),
                all,
                Map.of());
    }

    private UncertaintyTable<OptimalPlan.Price> limits(Evaluation evaluation) {
        var plan = evaluation.optimal();
        return new UncertaintyTable<>(
                "What each limit costs" + byTool(),
                List.of(computed("Value gained if lifted", WHOLE, OptimalPlan.Price::cost)),
                price -> new PlanWords(words).of(price.limit()),
                price -> "",
                plan.prices(),
                Map.of("How proved", new PlanWords(words).of(plan.proof())));
    }

    private static UncertaintyTable<BatchCheck.Point> batchCheck(String work, BatchCheck check) {
        return new UncertaintyTable<>(
                "Checking deliveries: " + work,
                List.of(
                        computed("Error rate", SMALL_SHARE, BatchCheck.Point::errorRate),
                        computed("Sample", YEARS, point -> check.plan().sample()),
                        computed("Errors allowed", YEARS, point -> check.plan().acceptance()),
                        live(
                                "Accepted (live)",
                                SMALL_SHARE,
                                BatchCheck.Point::accepted,
                                "_xlfn.BINOM.DIST({Errors allowed},{Sample},{Error rate},TRUE)")),
                point -> "Batch of " + check.batch(),
                point -> "",
                check.curve(),
                Map.of());
    }

    private static UncertaintyTable<BaseCapacity> baseTeam(String work, BaseCapacity base) {
        return new UncertaintyTable<>(
                "Base team, hours a month: " + work,
                List.of(
                        computed("Mean", HOURS, BaseCapacity::mean),
                        computed("Deviation", HOURS, BaseCapacity::deviation),
                        computed("In-house hour", PRICE, BaseCapacity::ownHour),
                        computed("Provider hour", PRICE, BaseCapacity::boughtHour),
                        live(
                                "Keep (live)",
                                HOURS,
                                BaseCapacity::kept,
                                "IF({Provider hour}<={In-house hour},0,MAX(0,{Mean}+{Deviation}"
                                        + "*_xlfn.NORM.S.INV(1-{In-house hour}/{Provider hour})))"),
                        live(
                                "Distance (live)",
                                "0.00",
                                each -> each.deviation() == 0 ? 0 : (each.kept() - each.mean()) / each.deviation(),
                                "IF({Deviation}=0,0,({Keep (live)}-{Mean})/{Deviation})"),
                        live(
                                "Overflow (live)",
                                HOURS,
                                BaseCapacity::overflow,
                                "IF({Keep (live)}=0,{Mean},IF({Deviation}=0,MAX(0,{Mean}-{Keep (live)}),{Deviation}"
                                        + "*MAX(0,_xlfn.NORM.DIST({Distance (live)},0,1,FALSE)-{Distance (live)}"
                                        + "*(1-NORMSDIST({Distance (live)})))))")),
                row -> "Hours worth a team",
                row -> "",
                List.of(base),
                Map.of());
    }
}
