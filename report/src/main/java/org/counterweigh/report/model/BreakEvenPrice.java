package org.counterweigh.report.model;

import java.util.List;
import java.util.Optional;
import org.counterweigh.evaluation.CaseResult;
import org.counterweigh.evaluation.Evaluation;
import org.counterweigh.figures.Given;
import org.counterweigh.figures.Line;
import org.counterweigh.simulation.Responses;

/**
 * The price at which an offer by itself is worth nothing, where its value answers to the price in a straight line.
 *
 * @param price as quoted
 * @param perFee what the value loses by one more of fees: 1, and the taxes and shares that follow the fees
 * @param feesToday what all fees are worth today
 * @param amount of the price
 */
record BreakEvenPrice(Given price, Line fees, double perFee, double feesToday, double amount) {

    /** What is nothing beside the fees. */
    private static final double NOTHING = 1e-9;

    /** A step of the price that tells its slope. */
    private static final double STEP = 0.5;

    /** Empty where the value bends on the way there, as by a commitment or a tier, or where the price is nothing. */
    static Optional<BreakEvenPrice> of(CaseResult result, Evaluation evaluation) {
        var lines = result.lines();
        Given price = lines.quote().price().amount();
        Line fees = lines.inputs().offer().fees();
        double feesToday = evaluation.presentValue(fees);
        if (price.value() <= 0 || feesToday <= 0) {
            return Optional.empty();
        }
        var response = new Responses(
                        evaluation.value().horizon(), List.of(lines.worth().netPresentValue()), List.of(price))
                .to(price);
        double now = result.netPresentValue();
        double half = response.at(price.value() * STEP)[0];
        double perFee = (half - now) / (STEP * feesToday);
        double amount = price.value() * (1 + now / (perFee * feesToday));
        boolean straight = perFee > 0
                && amount >= 0
                && Math.abs(response.at(amount)[0]) <= NOTHING * Math.max(feesToday, Math.abs(now));
        return straight ? Optional.of(new BreakEvenPrice(price, fees, perFee, feesToday, amount)) : Optional.empty();
    }
}
