package org.counterweigh.report.narrative;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.counterweigh.evaluation.Evaluation;
import org.counterweigh.factors.MoneyKind;
import org.counterweigh.firm.FactorName;
import org.counterweigh.report.document.Chart;
import org.counterweigh.report.document.Chart.Waterfall;
import org.counterweigh.report.document.Chart.Waterfall.Bar;
import org.counterweigh.report.document.Chart.Waterfall.Kind;
import org.counterweigh.report.document.Chart.Waterfall.Meaning;
import org.counterweigh.report.document.Chart.Waterfall.Part;
import org.counterweigh.report.document.Chart.Waterfall.Pattern;
import org.counterweigh.report.document.Target;

/**
 * The waterfall of the eight present values, which add up to the net benefit; a law firm's goes on by its client income
 * to the value.
 */
record BridgeChart(Subject subject, Evaluation evaluation, Words words) {

    private static final List<FactorName> FACTORS = List.of(FactorName.values());

    /** The chart as it stands where the answer is read: a case outside the plan is called so. */
    Waterfall captioned() {
        return chart(
                subject.isPlan() ? "" : words.word("page-one.about", subject.kind()),
                words.say("bridge.unit-in-short unit", scale().unit(words)),
                derivation());
    }

    /** Where the figures of the plan are worked out; those of an offer beside it stand on the page of its work. */
    private Optional<Target> derivation() {
        return Optional.of(
                subject.isPlan()
                        ? Places.DERIVATION_BY_WORK
                        : Places.of(subject.cases().get(0).work()));
    }

    private MoneyScale scale() {
        return MoneyScale.of(subject.presentValues().values());
    }

    /** The chart with what it is about before its message, such as what is not recommended. */
    Waterfall chart(String about) {
        var horizon = evaluation.data().firm().horizon();
        return chart(
                about,
                words.say(
                        "bridge.unit unit years rate%2",
                        scale().unit(words),
                        words.years(horizon.years()),
                        horizon.discountRate().value()),
                Optional.empty());
    }

    private Waterfall chart(String about, String unit, Optional<Target> leadsTo) {
        MoneyScale scale = scale();
        Set<FactorName> unclaimed = subject.unclaimed().keySet();
        AddingUp printed = printed(scale);
        List<Bar> bars = new ArrayList<>();
        double exact = 0;
        double reached = 0;
        for (FactorName factor : FACTORS) {
            String label = words.word("factor", factor);
            double amount = printed.parts().get(FACTORS.indexOf(factor));
            exact += subject.presentValue(factor);
            reached += amount;
            bars.add(
                    unclaimed.contains(factor)
                            ? new Bar(label, 0, words.say("no-claim"), Kind.STEP)
                            : step(label, subject.presentValue(factor), scale.signed(amount, words)));
        }
        bars.addAll(sums(scale, printed, exact, reached));
        var said = new Chart.Text(title(about, scale), unit, altText(), "", leadsTo);
        return new Waterfall(said, bars);
    }

    /** The chart with what gains first, its sum, and then what costs. */
    Waterfall withSubtotals() {
        MoneyScale scale = scale();
        AddingUp printed = printed(scale);
        List<FactorName> gainsFirst = FACTORS.stream()
                .sorted(Comparator.comparing(factor -> subject.presentValue(factor) <= 0))
                .toList();
        Set<FactorName> unclaimed = subject.unclaimed().keySet();
        List<Bar> bars = new ArrayList<>();
        double exact = 0;
        double reached = 0;
        boolean gaining = subject.presentValue(gainsFirst.get(0)) > 0;
        for (FactorName factor : gainsFirst) {
            double amount = subject.presentValue(factor);
            if (gaining && amount <= 0) {
                bars.add(total(words.say("bridge.benefits"), exact, scale.amount(reached, words)));
                gaining = false;
            }
            double shown = printed.parts().get(FACTORS.indexOf(factor));
            String text = unclaimed.contains(factor) ? words.say("no-claim") : scale.signed(shown, words);
            String label = words.word("factor", factor);
            bars.add(
                    unclaimed.contains(factor)
                            ? step(label, 0, text)
                            : new Bar(label, amount, text, Kind.STEP, parts(factor)));
            exact += amount;
            reached += shown;
        }
        bars.addAll(sums(scale, printed, exact, reached));
        var chart = captioned();
        return new Waterfall(chart.text(), bars, chart.reach(), key());
    }

    private List<Part> parts(FactorName factor) {
        Map<MoneyKind, Double> kinds = new KindsOfFactor(subject, evaluation).of(factor);
        return kinds.entrySet().stream()
                .filter(kind -> kind.getValue() != 0)
                .map(kind -> new Part(kind.getValue(), pattern(kind.getKey())))
                .toList();
    }

    private static Pattern pattern(MoneyKind kind) {
        return switch (kind) {
            case CASH -> Pattern.SOLID;
            case OWN_TIME -> Pattern.HATCHED;
            case EXPECTED_LOSS -> Pattern.DOTTED;
            case TIME_VALUE -> Pattern.STRIPED;
        };
    }

    /** The kinds of money that any factor has. */
    private List<Meaning> key() {
        Set<MoneyKind> shown = EnumSet.noneOf(MoneyKind.class);
        for (FactorName factor : FACTORS) {
            new KindsOfFactor(subject, evaluation).of(factor).forEach((kind, amount) -> {
                if (Math.round(amount) != 0) {
                    shown.add(kind);
                }
            });
        }
        return shown.stream()
                .map(kind -> new Meaning(pattern(kind), words.word("why.kind", kind)))
                .toList();
    }

    /** What the factors add up to: the net benefit where client income follows it, and the value. */
    private List<Bar> sums(MoneyScale scale, AddingUp printed, double exact, double reached) {
        List<Bar> bars = new ArrayList<>();
        if (subject.movesIncome()) {
            double income = printed.parts().get(printed.parts().size() - 1);
            bars.add(total(words.say("net-benefit"), exact, scale.amount(reached, words)));
            bars.add(step(
                    words.say("client-income"), subject.worth().presentValueOfIncome(), scale.signed(income, words)));
        }
        bars.add(total(
                words.say("bridge.value"), subject.worth().netPresentValue(), scale.amount(printed.total(), words)));
        return bars;
    }

    /** The eight factors, and client income where it moves, as they are printed. */
    private AddingUp printed(MoneyScale scale) {
        List<Double> parts = new ArrayList<>();
        for (FactorName factor : FACTORS) {
            parts.add(subject.presentValue(factor));
        }
        if (subject.movesIncome()) {
            parts.add(subject.worth().presentValueOfIncome());
        }
        return AddingUp.of(parts, scale.unit());
    }

    private static Bar step(String label, double amount, String text) {
        return new Bar(label, amount, text, Kind.STEP);
    }

    private static Bar total(String label, double amount, String text) {
        return new Bar(label, amount, text, Kind.TOTAL);
    }

    private String title(String about, MoneyScale scale) {
        Optional<String> gain = most(1, scale).map(factor -> named(factor, scale));
        Optional<String> cost = most(-1, scale).map(factor -> named(factor, scale));
        String title = gain.isEmpty() && cost.isEmpty()
                ? words.say("bridge.nothing")
                : gain.isEmpty()
                        ? words.say("bridge.cost-only cost", cost.orElseThrow())
                        : cost.isEmpty()
                                ? words.say("bridge.gain-only gain", gain.get())
                                : words.say("bridge.gain-and-cost gain cost", gain.get(), cost.get());
        return about.isEmpty() ? title : words.say("bridge.about about title", about, title);
    }

    private String named(FactorName factor, MoneyScale scale) {
        return words.say(
                "bridge.named factor amount",
                words.word("factor-inside", factor),
                scale.signed(printed(scale).parts().get(FACTORS.indexOf(factor)), words));
    }

    /** The factor with the largest amount of that sign; empty where the chart shows each as nothing. */
    private Optional<FactorName> most(int sign, MoneyScale scale) {
        String nothing = scale.signed(0, words);
        return Stream.of(FactorName.values())
                .filter(factor -> sign * subject.presentValue(factor) > 0)
                .filter(factor ->
                        !scale.signed(subject.presentValue(factor), words).equals(nothing))
                .max(Comparator.comparingDouble(factor -> sign * subject.presentValue(factor)));
    }

    /** The bridge as a sentence, for those who cannot see it. */
    String altText() {
        List<String> factors = Stream.of(FactorName.values())
                .map(factor -> words.say(
                        "bridge.amount factor amount#", words.word("factor", factor), subject.presentValue(factor)))
                .toList();
        return words.say(
                "bridge.alt factors value$",
                words.joined("list.comma", factors),
                subject.worth().netPresentValue());
    }
}
