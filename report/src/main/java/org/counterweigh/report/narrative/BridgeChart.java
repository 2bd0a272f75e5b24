package org.counterweigh.report.narrative;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.counterweigh.evaluation.Evaluation;
import org.counterweigh.firm.FactorName;
import org.counterweigh.report.document.Chart;
import org.counterweigh.report.document.Chart.Waterfall;
import org.counterweigh.report.document.Chart.Waterfall.Bar;
import org.counterweigh.report.document.Chart.Waterfall.Kind;

/**
 * The waterfall of the eight present values, which add up to the net benefit; a law firm's goes on by its client income
 * to the value.
 */
record BridgeChart(Subject subject, Evaluation evaluation, Words words) {

    /** The chart as it stands where the answer is read: a case outside the plan is called so. */
    Waterfall captioned() {
        return chart(subject.isPlan() ? "" : words.word("page-one.about", subject.kind()));
    }

    /** The chart with what it is about before its message, such as what is not recommended. */
    Waterfall chart(String about) {
        var worth = subject.worth();
        MoneyScale scale = MoneyScale.of(subject.presentValues().values());
        Set<FactorName> unclaimed = subject.unclaimed().keySet();
        List<Bar> bars = new ArrayList<>();
        for (FactorName factor : FactorName.values()) {
            String label = words.word("factor", factor);
            bars.add(
                    unclaimed.contains(factor)
                            ? new Bar(label, 0, words.say("no-claim"), Kind.STEP)
                            : step(label, subject.presentValue(factor), scale));
        }
        if (subject.movesIncome()) {
            double benefit = evaluation.value().once(subject.bridge().presentValue());
            bars.add(total(words.say("net-benefit"), benefit, scale));
            bars.add(step(words.say("client-income"), worth.presentValueOfIncome(), scale));
        }
        bars.add(total(words.say("bridge.value"), worth.netPresentValue(), scale));
        var horizon = evaluation.data().firm().horizon();
        var said = new Chart.Text(
                title(about, scale),
                words.say(
                        "bridge.unit unit years rate%2",
                        scale.unit(words),
                        words.years(horizon.years()),
                        horizon.discountRate().value()),
                altText(),
                "");
        return new Waterfall(said, bars);
    }

    private Bar step(String label, double amount, MoneyScale scale) {
        return new Bar(label, amount, scale.signed(amount, words), Kind.STEP);
    }

    private Bar total(String label, double amount, MoneyScale scale) {
        return new Bar(label, amount, scale.amount(amount, words), Kind.TOTAL);
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
                scale.signed(subject.presentValue(factor), words));
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
