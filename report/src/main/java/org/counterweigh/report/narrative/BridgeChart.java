package org.counterweigh.report.narrative;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.counterweigh.firm.FactorName;
import org.counterweigh.firm.Firm;
import org.counterweigh.report.document.Waterfall;
import org.counterweigh.report.document.Waterfall.Bar;
import org.counterweigh.report.document.Waterfall.Kind;

/** The waterfall of the eight present values, which add up to the net present value. */
record BridgeChart(Subject subject, Firm firm, FiguresInWords words) {

    /** The chart with what it is about before its message, such as what is not recommended. */
    Waterfall chart(String about) {
        MoneyScale scale = MoneyScale.of(subject.presentValues().values());
        List<Bar> bars = new ArrayList<>();
        double sum = 0;
        for (FactorName factor : FactorName.values()) {
            double amount = subject.presentValue(factor);
            sum += amount;
            bars.add(new Bar(factor.title(), amount, scale.signed(amount, words), Kind.STEP));
        }
        bars.add(new Bar("Net present value", sum, scale.amount(sum, words), Kind.TOTAL));
        String message = about.isEmpty() ? message() : about + ": " + Phrases.inside(message());
        return new Waterfall(message, unit(scale), bars, altText(), "");
    }

    private String unit(MoneyScale scale) {
        return String.format(
                Locale.ROOT,
                "Present value by factor, %s, %s at %s; right of zero speaks for outsourcing",
                scale.unit(words.currency()),
                FiguresInWords.years(firm.horizon().years()),
                words.percent(firm.horizon().discountRate().value(), 2));
    }

    private String message() {
        Optional<FactorName> gain = most(1);
        Optional<FactorName> cost = most(-1);
        if (gain.isEmpty() && cost.isEmpty()) {
            return "No factor gains or costs anything";
        }
        String gained = gain.map(factor -> "Most is gained on " + Phrases.inside(factor.title()))
                .orElse("Nothing is gained on any factor");
        String lost = cost.map(factor -> "most is lost on " + Phrases.inside(factor.title()))
                .orElse("nothing is lost on any");
        return gained + ", " + lost;
    }

    /** The factor with the largest amount of that sign. */
    private Optional<FactorName> most(int sign) {
        return Stream.of(FactorName.values())
                .filter(factor -> Math.round(sign * subject.presentValue(factor)) > 0)
                .max(Comparator.comparingDouble(factor -> sign * subject.presentValue(factor)));
    }

    private String altText() {
        var text = new StringBuilder("Waterfall of eight factors: ");
        for (FactorName factor : FactorName.values()) {
            text.append(factor.title())
                    .append(' ')
                    .append(words.amount(subject.presentValue(factor)))
                    .append(", ");
        }
        return text + "together a net present value of "
                + words.money(subject.worth().netPresentValue()) + ".";
    }
}
