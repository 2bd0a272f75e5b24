package org.counterweigh.report.model;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.counterweigh.excel.writer.SheetChart;
import org.counterweigh.excel.writer.SheetChart.Form;
import org.counterweigh.excel.writer.SheetChart.Mark;
import org.counterweigh.figures.Figure;
import org.counterweigh.figures.Given;
import org.counterweigh.figures.Value;
import org.counterweigh.report.document.Chart.Waterfall.Kind;
import org.counterweigh.report.model.DecisionTable.Offer;
import org.counterweigh.report.model.SheetColumn.Heading;
import org.counterweigh.templates.Brand.Palette;

/** The sheet of cells that the charts draw, each a reference to the model or a short formula over such references. */
record ChartSheet(BrandedSheet sheet, Addresses addresses, Value value, Palette colours, String currency) {

    static final String TITLE = "Chart data";

    private static final double MONTHS = 12;
    private static final int COLUMNS = 9;

    /** More bars than this have no room for their names. */
    private static final int MOST_OFFERS = 24;

    /** Rows of title, axis and names of series. */
    private static final int AROUND = 6;

    static List<Heading> headings() {
        return Stream.concat(
                        Stream.of(new Heading("Behind the charts", false)),
                        Stream.generate(() -> new Heading("", true)).limit(COLUMNS))
                .toList();
    }

    SheetChart bridge(PlanDrawn plan) {
        var table = new ChartTable(
                sheet,
                "The bridge on sheet Summary: what the plan's value is made of",
                List.of("Amount", "From", "To", "Base", "Gain", "Gain, below 0", "Cost", "Cost, below 0", "Total"));
        String worth = reference(plan.netPresentValue());
        double npv = value.once(plan.netPresentValue());
        table.title(
                "\"Value of the plan, NPV in " + currency + ": \"&" + ChartTable.inWords(worth),
                "Value of the plan, NPV in " + currency + ": " + ChartTable.inWords(npv));
        var steps = new BridgeSteps(table);
        for (PlanDrawn.Step step : plan.steps()) {
            steps.next(step.label(), reference(step.line()), value.once(step.line()), step.kind() == Kind.TOTAL);
        }
        var gain = Mark.of(colours.accent());
        var cost = Mark.of(colours.orange());
        return table.chart(
                Form.STACKED_BARS,
                plan.bridge(),
                BridgeSteps.BASE,
                List.of(Mark.NONE, gain, gain, cost, cost, Mark.of(colours.muted())),
                false);
    }

    SheetChart cash(PlanDrawn plan) {
        boolean varies = !plan.bands().isEmpty();
        var names =
                List.of("Cumulated cash", "P5 at the evaluation", "Median at the evaluation", "P95 at the evaluation");
        var table = new ChartTable(sheet, "Cumulated cash on sheet Summary", varies ? names : names.subList(0, 1));
        String[] years = addresses.references(plan.cumulated(), sheet.name(), value.horizon());
        int last = value.horizon();
        String by = "Cumulated cash by Year " + last + " in " + currency + ": ";
        table.title(
                "\"" + by + "\"&" + ChartTable.inWords(years[last]),
                by + ChartTable.inWords(value.in(last, plan.cumulated())));
        for (int year = 0; year <= last; year++) {
            table.row("Year " + year);
            table.formula(0, years[year], value.in(year, plan.cumulated()));
            if (varies) {
                var band = plan.bands().get(year);
                table.amount(1, band.low());
                table.amount(2, band.median());
                table.amount(3, band.high());
            }
        }
        var band = Mark.of(colours.muted()).dashes();
        var live = Mark.of(colours.accent());
        var marks = List.of(live, band, Mark.of(colours.ink()).dashes(), band);
        return table.chart(Form.LINES, plan.cash(), 0, varies ? marks : marks.subList(0, 1), true);
    }

    /** Every offer by itself, those that a plan can take first. */
    SheetChart offers(DecisionTable decision) {
        var table = new ChartTable(sheet, "Offers by themselves on sheet Decision", List.of("Value (NPV)", "Cash NPV"));
        List<String> told = decision.works().stream()
                .flatMap(work -> work.offers().stream().map(offer -> offer(table, work, offer)))
                .limit(MOST_OFFERS)
                .toList();
        String title = "Offers by themselves, NPV in " + currency;
        table.title("\"" + title + "\"", title);
        return table.chart(
                Form.BARS,
                title + " at the evaluation: " + String.join("; ", told),
                0,
                List.of(Mark.of(colours.accent()).labels(), Mark.of(colours.muted())),
                true);
    }

    /** So many rows have room for the chart of offers. */
    static int height(DecisionTable decision) {
        int bars =
                decision.works().stream().mapToInt(work -> work.offers().size()).sum();
        return AROUND + Math.min(bars, MOST_OFFERS) * 2;
    }

    /** How far each input swings the plan's value, the widest first, and live the one that is tried. */
    SheetChart tornado(Flexing flexing, IntFunction<String> live, String base) {
        var table = new ChartTable(
                sheet,
                "The tornado on sheet Sensitivity: change of the plan's value",
                List.of("At P5 (evaluation)", "At P95 (evaluation)", "Tried now (live)"));
        String title = "Change of the plan's NPV, one input at a time, in " + currency + "; at the evaluation ";
        double npv = flexing.netPresentValue();
        table.title("\"" + title + "\"&" + ChartTable.inWords(base), title + ChartTable.inWords(npv));
        List<String> told = new ArrayList<>();
        for (int at = 0; at < flexing.bars(); at++) {
            var row = flexing.rows().get(at);
            double low = row.low().netPresentValue().orElse(npv) - npv;
            double high = row.high().netPresentValue().orElse(npv) - npv;
            table.row(row.label());
            table.amount(0, low);
            table.amount(1, high);
            table.formula(2, live.apply(at), 0);
            told.add(row.label() + " " + ChartTable.inWords(low) + " at P5, " + ChartTable.inWords(high) + " at P95");
        }
        return table.chart(
                Form.OVERLAID_BARS,
                title + ChartTable.inWords(npv) + ": " + String.join("; ", told),
                0,
                List.of(Mark.of(colours.orange()), Mark.of(colours.accent()), Mark.of(colours.ink())),
                true);
    }

    static int height(Flexing flexing) {
        return flexing.swings().isEmpty() ? 1 : AROUND + flexing.bars() * 2;
    }

    /** The work of each month, beside the average month and what the provider can do in one. */
    SheetChart demand(SummarySheet.Row.Demand demand) {
        var names = new ArrayList<>(List.of("Demand", "Average month"));
        demand.capacity().ifPresent(given -> names.add("Provider's capacity"));
        var table = new ChartTable(sheet, "Demand on sheet " + demand.work(), names);
        String title = "Work of each month, in units";
        table.title("\"" + title + "\"", title);
        double average =
                demand.months().stream().mapToDouble(Given::value).average().orElseThrow();
        for (int month = 0; month < demand.months().size(); month++) {
            table.row(demand.names().get(month));
            table.formula(
                    0,
                    reference(demand.months().get(month)),
                    demand.months().get(month).value());
            table.formula(1, "AVERAGE(" + table.rows(0, demand.months().size()) + ")", average);
            demand.capacity().ifPresent(given -> table.formula(2, reference(given) + "/12", given.value() / MONTHS));
        }
        var marks = List.of(
                Mark.of(colours.accent()),
                Mark.of(colours.muted()).dashes(),
                Mark.of(colours.orange()).dashes());
        return table.chart(Form.LINES, demand.description(), 0, marks.subList(0, names.size()), true);
    }

    /** A score by all stakeholders together, and the cell in which it is live. */
    record Score(String label, String cell, double points) {}

    SheetChart scores(List<Score> scores) {
        var table = new ChartTable(sheet, "Scores on sheet Scores, all stakeholders together", List.of("Score"));
        String title = "Scores by all stakeholders together; staying as today scores 50";
        table.title("\"" + title + "\"", title);
        List<Score> shown = scores.stream().limit(MOST_OFFERS).toList();
        for (Score score : shown) {
            table.row(score.label());
            table.formula(0, score.cell(), score.points());
        }
        String told = shown.stream()
                .map(score -> score.label() + " " + ChartTable.inWords(score.points()))
                .collect(Collectors.joining("; "));
        return table.chart(
                        Form.BARS,
                        title + ": " + told,
                        0,
                        List.of(Mark.of(colours.accent()).labels()),
                        false)
                .over(0, ScoresSheet.POINTS);
    }

    /** So many rows have room for the chart of scores. */
    static int height(List<Score> scores) {
        return AROUND + Math.min(scores.size(), MOST_OFFERS);
    }

    private String offer(ChartTable table, DecisionTable.Work work, Offer offer) {
        var worth = offer.result().lines().worth();
        double npv = value.once(worth.netPresentValue());
        String name = work.name() + ": " + offer.name();
        table.row(name);
        table.formula(0, reference(worth.netPresentValue()), npv);
        table.formula(1, reference(worth.cashNetPresentValue()), value.once(worth.cashNetPresentValue()));
        return name + " " + ChartTable.inWords(npv);
    }

    private String reference(Figure line) {
        return addresses.references(line, sheet.name(), value.horizon())[0];
    }
}
