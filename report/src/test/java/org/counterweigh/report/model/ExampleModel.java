package org.counterweigh.report.model;

import static org.counterweigh.figures.Figure.constant;
import static org.counterweigh.figures.Line.line;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.counterweigh.figures.Calendar;
import org.counterweigh.figures.Citation;
import org.counterweigh.figures.Given;
import org.counterweigh.figures.Line;
import org.counterweigh.figures.Outline;
import org.counterweigh.figures.Source;
import org.counterweigh.figures.Unit;
import org.counterweigh.figures.Value;
import org.counterweigh.findings.Finding;
import org.counterweigh.firm.Firm.CashFlows;
import org.counterweigh.templates.Brand;

/**
 * Document review by a paralegal against a provider, small enough to work by hand.
 *
 * <p>10,000 documents of 0.02 h cost 12,000 a year in house; a provider takes 0.025 h each at 30, so 7,500. It asks
 * 9,000 to start. Net: -9,000, then 4,500 a year.
 */
final class ExampleModel {

    static final Brand.Palette PALETTE =
            new Brand.Palette(0x1B1F24, 0x6B7680, 0x1F3A5F, 0xB3261E, 0xDCE9F2, 0xFBE3D3, 0xE8EEF4, 0xD5DCE3);
    static final Model.Cover COVER = new Model.Cover(
            "In-house or outsourced: the live model",
            "Harbour & Vale LLP",
            "USD",
            LocalDate.of(2026, 3, 31),
            "Confidential");

    final Given salary = cell("Salary, Paralegal", 60_000, Unit.MONEY.per(Unit.PEOPLE), "Roles", "C2");
    final Given onCost = fallback("On-cost, Paralegal", .28, Unit.SHARE);
    final Given hours = cell("Hours per year, Paralegal", 1_600, Unit.HOURS.per(Unit.PEOPLE), "Roles", "H2");
    final Given utilisation = fallback("Utilisation, Paralegal", .8, Unit.SHARE);
    final Given units = cell("Units per year, Document review", 10_000, Unit.UNITS, "Work", "D2");
    final Given hoursPerUnit =
            cell("Hours per unit, Document review by Paralegal", .02, Unit.HOURS.per(Unit.UNITS), "Staffing", "C2");
    final Given price = cell("Price per hour, Provider A", 30, Unit.MONEY.per(Unit.HOURS), "Quotes", "C2");
    final Given providerHours = cell("Hours per unit, Provider A", .025, Unit.HOURS.per(Unit.UNITS), "Quotes", "D2");
    final Given transition = cell("Selection and transfer, Provider A", 9_000, Unit.MONEY, "Providers", "Z2");
    final Given rate = fallback("Discount rate", .08, Unit.SHARE);
    final Given exit = fallback("Exit cost, Provider A", 0, Unit.MONEY);

    final Line onCostFactor = line("On-cost factor", constant(1, Unit.SHARE).plus(onCost));
    final Line employment = line("Employment cost per FTE", salary.times(onCostFactor));
    final Line productive = line("Productive hours per FTE", hours.times(utilisation));
    final Line volume = line("Units of the year", Calendar.OPERATING.times(units));
    final Line hoursOfYear = line("In-house hours", volume.times(hoursPerUnit));
    final Line people = line("In-house FTE", hoursOfYear.over(productive));
    final Line inHouse = line("In-house cost", people.times(employment));
    final Line fees = line("Provider's fees", volume.times(providerHours).times(price));
    final Line yearZero = line("Year 0", constant(1, Unit.SHARE).minus(Calendar.OPERATING));
    final Line oneOff = line("One-off cost", yearZero.times(transition).plus(Calendar.LAST.times(exit)));
    final Line outsourced = line("Outsourced cost", fees.plus(oneOff));
    final Line net = line("Net benefit", inHouse.minus(outsourced));
    final Line running = line("Net benefit to date", net.cumulated());
    final Line priceLine = line("Saving at equal productivity", inHouse.minus(hoursOfYear.times(price)));
    final Line productivity =
            line("Hours lost to productivity", volume.times(hoursPerUnit).minus(volume.times(providerHours)));
    final Line productivityCost = line("Cost of hours lost", productivity.times(price));
    final Line bridge =
            line("Sum of the bridge", priceLine.plus(productivityCost).minus(oneOff));
    final Line growth =
            line("One and the discount rate", constant(1, Unit.SHARE).plus(rate));
    final Line compounded = line("Compounded", growth.toThe(Calendar.YEAR));
    final Line factor = line("Discount factor", constant(1, Unit.SHARE).over(compounded));
    final Line present = line("Present value of the year", net.times(factor));
    final Line npv = line("Net present value", present.total());
    final Line worth = line("Worth doing at most", npv.notBelowZero().atMost(transition));

    static Given cell(String label, double value, Unit unit, String sheet, String address) {
        return new Given(label, value, unit, new Source.Cell(sheet, address));
    }

    static Given fallback(String label, double value, Unit unit) {
        return new Given(
                label, value, unit, new Source.Default("example", Citation.unverified("Analyst's default, 2026")));
    }

    Outline<String> outline() {
        return new Outline<String>()
                .chapter("Paralegal", List.of(employment, productive))
                .chapter("Document review, in-house", List.of(inHouse))
                .chapter("Document review, Provider A", List.of(outsourced, net, running, bridge))
                .chapter("Verdict", List.of(npv, worth));
    }

    Model model(int horizon) {
        var chapters = outline().chapters();
        return new Model(
                COVER,
                List.of(
                        new SummarySheet.Row.Heading("The answer"),
                        new SummarySheet.Row.Words(
                                "Document review", "Outsource to Provider A: pays back at the end of Year 2."),
                        new SummarySheet.Row.Amounts("Net present value", List.of(npv)),
                        new SummarySheet.Row.Heading("Year by year"),
                        new SummarySheet.Row.Amounts("In-house cost", List.of(inHouse)),
                        new SummarySheet.Row.Amounts("Outsourced cost", List.of(outsourced)),
                        new SummarySheet.Row.Amounts("Net benefit", List.of(net)),
                        new SummarySheet.Row.Amounts("Net benefit to date", List.of(running))),
                Settings.of(horizon, CashFlows.END_OF_YEAR),
                Map.of(),
                outline().givens(),
                List.of(),
                List.of(
                        new Model.Sheet("Roles", chapters.subList(0, 1)),
                        new Model.Sheet("Document review", chapters.subList(1, 3)),
                        new Model.Sheet("Verdict", chapters.subList(3, 4))),
                List.of(new Model.Identity("The bridge adds up to the net benefit", bridge, net)),
                List.of(new Model.Headline("Net_present_value", npv), new Model.Headline("Net_benefit", net)),
                List.of(npv),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(Finding.unlikely("Quotes!C2", "30 an hour is low", "Look at it again")),
                List.of(),
                List.of(),
                new Value(horizon));
    }
}
