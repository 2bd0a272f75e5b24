package org.counterweigh.cli.portfolio;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.counterweigh.cli.portfolio.Answer.OnWork;
import org.counterweigh.cli.portfolio.Answer.Spread;
import org.counterweigh.cli.portfolio.FileReport.Status;
import org.counterweigh.evaluation.Confidence;
import org.counterweigh.evaluation.KeepReason;
import org.counterweigh.evaluation.Outcome;
import org.counterweigh.findings.Finding;
import org.counterweigh.firm.FactorName;
import org.counterweigh.report.narrative.PlanInBrief.Bridge;

/** Made-up rows of a list of firms. */
public final class ExampleReports {

    private ExampleReports() {}

    /** One kind of work goes out, one stays; two conditions are open. */
    public static FileReport moving(String firm, String currency, double value, double cash, double annualCash) {
        Map<FactorName, Double> factors = new EnumMap<>(FactorName.class);
        for (FactorName factor : FactorName.values()) {
            factors.put(factor, 0.0);
        }
        factors.put(FactorName.COST_SAVINGS, value * 1.5);
        factors.put(FactorName.QUALITY_CONTROL, value * -0.5);
        var bridge = new Bridge("", factors, 0, value, "Waterfall of eight factors, leading to " + value);
        var answer = new Answer(
                currency,
                Locale.UK,
                LocalDate.of(2026, 3, 31),
                "Outsource Contract review to Alder (IN); keep Litigation in-house.",
                value,
                Optional.of(new Spread(value - 1_000, value + 2_000, 0.97)),
                cash,
                annualCash,
                OptionalDouble.of(7.5),
                false,
                OptionalDouble.of(value),
                Optional.of(bridge),
                List.of("Data processing contract (O10): Alder", "Conflict check (O4): Alder"),
                List.of(
                        new OnWork(
                                "Contract review",
                                Outcome.OUTSOURCE,
                                Optional.empty(),
                                Confidence.FIRM,
                                "Alder",
                                "Outsource Contract review to Alder (IN): adds it all."),
                        new OnWork(
                                "Litigation",
                                Outcome.KEEP,
                                Optional.of(KeepReason.NO_GAIN),
                                Confidence.OPEN,
                                "In-house",
                                "Keep Litigation in-house: it costs more than it saves.")));
        return done(firm, answer);
    }

    /** All work stays. */
    public static FileReport keeping(String firm, String currency) {
        var answer = new Answer(
                currency,
                Locale.GERMANY,
                LocalDate.of(2026, 3, 31),
                "Keep all work in-house: costs more than it saves.",
                0,
                Optional.empty(),
                0,
                0,
                OptionalDouble.of(0),
                true,
                OptionalDouble.of(-1_234_567),
                Optional.empty(),
                List.of(),
                List.of(new OnWork(
                        "Litigation",
                        Outcome.KEEP,
                        Optional.of(KeepReason.NO_GAIN),
                        Confidence.UNTESTED,
                        "In-house",
                        "Keep Litigation in-house: it costs more than it saves.")));
        return done(firm, answer);
    }

    /** The workbook has an error, which a list of findings tells. */
    public static FileReport faulty(String firm) {
        return new FileReport(
                firm + ".xlsx",
                Status.HAS_ERRORS,
                firm,
                firm,
                List.of(firm + "-findings.xlsx"),
                "",
                List.of(
                        Finding.unlikely("Roles!D4", "The on-cost is 280%", "Check it"),
                        Finding.stops("Roles!C4", "The salary of Paralegal is blank", "Enter a year's pay"),
                        Finding.stops("Roles!C4", "The benefits are blank", "Enter a year's pay")),
                Optional.empty());
    }

    /** No report could be made, and a sentence says why. */
    public static FileReport without(String file, Status status, String message) {
        String folder = file.replaceFirst("\\.xlsx$", "");
        return new FileReport(file, status, "", folder, List.of(), message, List.of(), Optional.empty());
    }

    private static FileReport done(String firm, Answer answer) {
        return new FileReport(
                firm + ".xlsx",
                Status.DONE,
                firm,
                firm,
                List.of(firm + "-comparison.pdf", firm + "-comparison.xlsx", "result.json"),
                "",
                List.of(Finding.defaulted("Roles!E4", "Utilisation is blank, 80% assumed", "Enter your figure")),
                Optional.of(answer));
    }
}
