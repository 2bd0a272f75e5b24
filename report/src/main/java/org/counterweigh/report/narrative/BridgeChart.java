package org.counterweigh.report.narrative;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.counterweigh.firm.FactorName;
import org.counterweigh.firm.Firm;
import org.counterweigh.report.document.Chart;
import org.counterweigh.report.document.Chart.Waterfall;
import org.counterweigh.report.document.Chart.Waterfall.Bar;
import org.counterweigh.report.document.Chart.Waterfall.Kind;

/** The waterfall of the eight present values, which add up to the net present value. */
record BridgeChart(Subject subject, Firm firm, Words words) {

    /** The chart with what it is about before its message, such as what is not recommended. */
    Waterfall chart(String about) {
        MoneyScale scale = MoneyScale.of(subject.presentValues().values());
        List<Bar> bars = new ArrayList<>();
        double sum = 0;
        for (FactorName factor : FactorName.values()) {
            double amount = subject.presentValue(factor);
            sum += amount;
            bars.add(new Bar(words.word("factor", factor), amount, scale.signed(amount, words), Kind.STEP));
        }
        String total = scale.amount(sum, words);
        bars.add(new Bar(words.say("bridge.total"), sum, total, Kind.TOTAL));
        var said = new Chart.Text(
                title(about),
                words.say(
                        "bridge.unit unit years rate%2",
                        scale.unit(words),
                        words.years(firm.horizon().years()),
                        firm.horizon().discountRate().value()),
                altText(),
                words.say("bridge.how-to-read total", total),
                "");
        return new Waterfall(said, bars);
    }

    private String title(String about) {
        Optional<FactorName> gain = most(1);
        Optional<FactorName> cost = most(-1);
        String gained = gain.map(factor -> words.word("factor-inside", factor)).orElse("");
        String lost = cost.map(factor -> words.word("factor-inside", factor)).orElse("");
        String title = gain.isEmpty() && cost.isEmpty()
                ? words.say("bridge.nothing")
                : gain.isEmpty()
                        ? words.say("bridge.cost-only cost", lost)
                        : cost.isEmpty()
                                ? words.say("bridge.gain-only gain", gained)
                                : words.say("bridge.gain-and-cost gain cost", gained, lost);
        return about.isEmpty() ? title : words.say("bridge.about about title", about, title);
    }

    /** The factor with the largest amount of that sign. */
    private Optional<FactorName> most(int sign) {
        return Stream.of(FactorName.values())
                .filter(factor -> Math.round(sign * subject.presentValue(factor)) > 0)
                .max(Comparator.comparingDouble(factor -> sign * subject.presentValue(factor)));
    }

    private String altText() {
        List<String> factors = Stream.of(FactorName.values())
                .map(factor -> words.say(
                        "bridge.amount factor amount#", words.word("factor", factor), subject.presentValue(factor)))
                .toList();
        return words.say(
                "bridge.alt factors worth$",
                words.joined("list.comma", factors),
                subject.worth().netPresentValue());
    }
}
