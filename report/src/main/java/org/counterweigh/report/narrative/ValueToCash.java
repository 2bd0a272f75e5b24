package org.counterweigh.report.narrative;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.counterweigh.evaluation.Evaluation;
import org.counterweigh.factors.MoneyKind;
import org.counterweigh.report.document.Chart;
import org.counterweigh.report.document.Chart.Waterfall;
import org.counterweigh.report.document.Chart.Waterfall.Bar;
import org.counterweigh.report.document.Chart.Waterfall.Kind;

/** From the plan's value to its cash: what of the value is staff time, risk and time, and what cash the plan adds as a whole. */
record ValueToCash(Evaluation evaluation, Words words) {

    private static final double NOTHING = 0.5;

    private record Step(String label, double amount) {}

    /** Empty where all of the value is cash. */
    Optional<Waterfall> chart() {
        List<Step> steps = steps();
        return steps.isEmpty() ? Optional.empty() : Optional.of(chart(steps));
    }

    private double value() {
        return evaluation.plan().worth().netPresentValue();
    }

    private double cash() {
        return evaluation.plan().worth().cashNetPresentValue();
    }

    private List<Step> steps() {
        List<Step> steps = new ArrayList<>();
        double explained = 0;
        for (MoneyKind kind : MoneyKind.values()) {
            double amount =
                    evaluation.presentValue(evaluation.plan().worth().kinds().getOrDefault(kind, List.of()));
            if (kind != MoneyKind.CASH && Math.abs(amount) >= NOTHING) {
                steps.add(new Step(
                        words.say(
                                amount < 0 ? "cash-bridge.no-cash-cost kind" : "cash-bridge.no-cash-gain kind",
                                words.word("why.kind", kind)),
                        -amount));
                explained -= amount;
            }
        }
        double asAWhole = cash() - value() - explained;
        if (Math.abs(asAWhole) >= NOTHING) {
            steps.add(new Step(words.say(asAWhole < 0 ? "plan.time-paid-for" : "plan.time-sold"), asAWhole));
        }
        return steps;
    }

    /** Rounded so that they lead from the value as printed to the cash as printed. */
    private AddingUp between(List<Step> steps, double unit) {
        List<Double> amounts = new ArrayList<>(steps.stream().map(Step::amount).toList());
        double asPrinted = (Math.round(cash() / unit) - Math.round(value() / unit)) * unit;
        double missing =
                asPrinted - amounts.stream().mapToDouble(Double::doubleValue).sum();
        amounts.set(0, amounts.get(0) + missing);
        return AddingUp.of(amounts, unit);
    }

    private Waterfall chart(List<Step> steps) {
        MoneyScale scale = MoneyScale.inFull(List.of(value(), cash()));
        AddingUp printed = between(steps, scale.unit());
        List<Bar> bars = new ArrayList<>();
        bars.add(new Bar(words.say("bridge.value"), value(), scale.amount(value(), words), Kind.START));
        double reached = value();
        for (int i = 0; i < steps.size(); i++) {
            Step step = steps.get(i);
            String text = scale.signed(printed.parts().get(i), words);
            bars.add(new Bar(step.label(), step.amount(), text, Kind.STEP));
            reached += step.amount();
        }
        bars.add(new Bar(words.say("cash-bridge.cash"), reached, scale.amount(cash(), words), Kind.TOTAL));
        var text = new Chart.Text(
                words.say(
                        cash() < value() ? "cash-bridge.less difference$" : "cash-bridge.more difference$",
                        Math.abs(cash() - value())),
                words.say("bridge.unit-from-value unit", scale.unit(words)),
                words.say("cash-bridge.alt value$ cash$", value(), cash()),
                "");
        return new Waterfall(text, bars);
    }
}
