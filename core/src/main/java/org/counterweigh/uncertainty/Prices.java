package org.counterweigh.uncertainty;

import java.util.List;
import java.util.stream.Stream;
import org.counterweigh.breakeven.PriceLimits;
import org.counterweigh.breakeven.Soundness;
import org.counterweigh.factors.BaseLoads;
import org.counterweigh.factors.CaseCalculation;
import org.counterweigh.factors.CaseModel;
import org.counterweigh.figures.Given;
import org.counterweigh.figures.Value;
import org.counterweigh.firm.Option;

/** Looks how far the price of a case could rise. */
final class Prices {
    private final CaseModel model;
    private final Value value;

    /** @param value that has read every case before, so that cases can be looked at side by side */
    Prices(CaseModel model, Value value) {
        this.model = model;
        this.value = value;
    }

    PriceLimits of(CaseCalculation lines, WorkQuestion question) {
        Given price = lines.quote().price().amount();
        List<CaseCalculation> ways = lines.option() instanceof Option.Hybrid
                ? new BaseLoads(model, new Value(value.horizon())).all(lines)
                : List.of(lines);
        return PriceLimits.of(new Soundness(value.horizon(), ways, price), price.value(), bestOther(lines, question));
    }

    /** What the best sound case of another provider is worth that may go, or staying. */
    private double bestOther(CaseCalculation lines, WorkQuestion question) {
        List<CaseCalculation> open =
                question.open().stream().map(WorkQuestion.Offered::lines).toList();
        return Stream.concat(
                        open.stream(),
                        question.hybrids().stream()
                                .filter(hybrid -> open.stream()
                                        .anyMatch(offer -> offer.quote().equals(hybrid.quote()))))
                .filter(other -> !other.quote().provider().equals(lines.quote().provider()))
                .filter(other -> other.tests().lines().stream().allMatch(test -> value.once(test) == 1))
                .mapToDouble(other -> value.once(other.worth().netPresentValue()))
                .reduce(0, Math::max);
    }
}
