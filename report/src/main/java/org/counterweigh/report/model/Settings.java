package org.counterweigh.report.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.counterweigh.evaluation.Evaluation;
import org.counterweigh.factors.Timeline;
import org.counterweigh.figures.Calendar;
import org.counterweigh.figures.Figure;
import org.counterweigh.figures.Given;
import org.counterweigh.figures.Line;
import org.counterweigh.figures.Measure;
import org.counterweigh.figures.Source;
import org.counterweigh.figures.Unit;
import org.counterweigh.firm.Firm.CashFlows;
import org.counterweigh.firm.Policy;
import org.counterweigh.firm.Quote;
import org.counterweigh.gate.Verdict;

/**
 * What the plan is judged by, beside the figures that its lines are worked from.
 *
 * @param horizon how many years count
 * @param timing years from the cash of a year to the end of that year
 * @param limits of the firm, by what they limit
 * @param keptInHouse Yes or No, by the name of the work
 * @param permitted what the law says, by quote
 */
record Settings(
        Setting horizon,
        Setting timing,
        Map<Limit, Setting> limits,
        Map<String, Setting> keptInHouse,
        Map<Quote, Permission> permitted) {

    static final String YES = "Yes";
    static final String NO = "No";

    private static final double HALF_A_YEAR = 0.5;
    private static final List<String> VERDICTS =
            Stream.of(Verdict.values()).map(ModelWording::of).toList();

    /** What a firm may limit. */
    enum Limit {
        SHARE_WITH_ONE_PROVIDER("Maximum share with one provider", Unit.SHARE),
        PROVIDERS("Maximum providers", Unit.PROVIDERS),
        PEOPLE_KEPT("Minimum in-house FTE", Unit.PEOPLE);

        private final String label;
        private final Unit unit;

        Limit(String label, Unit unit) {
            this.label = label;
            this.unit = unit;
        }

        Optional<Given> of(Policy policy) {
            return switch (this) {
                case SHARE_WITH_ONE_PROVIDER -> policy.maximumShare();
                case PROVIDERS -> policy.maximumProviders();
                case PEOPLE_KEPT -> policy.minimumInHouse();
            };
        }

        private Setting setting(Policy policy, String currency) {
            return of(policy)
                    .map(given -> Setting.amount(given, List.of(), currency))
                    .orElseGet(() -> Setting.unset(label, unit.in(currency), "Firm; blank, so there is no limit"));
        }
    }

    /** Years and timing alone. */
    static Settings of(int years, CashFlows cashFlows) {
        return new Settings(
                horizon(years), timing(cashFlows), new LinkedHashMap<>(), new LinkedHashMap<>(), new LinkedHashMap<>());
    }

    static Settings of(Evaluation evaluation) {
        var firm = evaluation.data().firm();
        var settings = of(firm.horizon().years(), firm.horizon().cashFlows());
        for (Limit limit : Limit.values()) {
            settings.limits.put(limit, limit.setting(firm.policy(), firm.currency()));
        }
        for (var work : evaluation.data().work()) {
            settings.keptInHouse.put(
                    work.name(),
                    Setting.word(
                            "Keep in-house, " + work.name(),
                            work.facts().keepInHouse() ? YES : NO,
                            List.of(YES, NO),
                            "Work, Keep in-house"));
        }
        for (var result : evaluation.cases()) {
            settings.permitted.put(result.quote(), Permission.of(result.quote(), result.ruling(), VERDICTS));
        }
        return settings;
    }

    private static Setting horizon(int years) {
        return Setting.amount(
                new Given(
                        "Years looked at",
                        years,
                        Unit.YEARS,
                        Measure.CHOICE,
                        new Source.Derived("Firm, Horizon years; fewer can be chosen here", List.of())),
                IntStream.rangeClosed(1, years).mapToObj(Integer::toString).toList(),
                "");
    }

    private static Setting timing(CashFlows cashFlows) {
        return Setting.amount(
                new Given(
                        "Cash comes before the end of its year by",
                        cashFlows == CashFlows.MID_YEAR ? HALF_A_YEAR : 0,
                        Unit.YEARS,
                        Measure.CHOICE,
                        new Source.Derived("Firm, Cash flows: 0 is year-end, 0.5 is mid-year", List.of())),
                List.of("0", Double.toString(HALF_A_YEAR)),
                "");
    }

    Setting keptInHouse(String work) {
        return Objects.requireNonNull(keptInHouse.get(work), work);
    }

    Permission permitted(Quote quote) {
        return Objects.requireNonNull(permitted.get(quote), quote.provider().name());
    }

    Setting limit(Limit limit) {
        return Objects.requireNonNull(limits.get(limit), limit.label);
    }

    /** Formulas that follow years and timing as they stand here. */
    Map<Line, Figure> restated(Timeline timeline) {
        Map<Line, Figure> restated = new LinkedHashMap<>();
        Figure sooner = Calendar.OPERATING.times(timing.amount().orElseThrow());
        restated.put(timeline.yearsDiscounted(), Calendar.YEAR.minus(sooner));
        Figure begun = Calendar.YEAR.exceeds(Figure.constant(0, Unit.YEARS));
        restated.put(timeline.transition(), Figure.constant(1, Unit.SHARE).minus(begun));
        return restated;
    }

    /** Of every answer of the law, whether the work may go by it. */
    static List<String> open() {
        return Stream.of(Verdict.values())
                .filter(Verdict::isOpen)
                .map(ModelWording::of)
                .toList();
    }
}
