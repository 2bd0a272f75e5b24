package org.counterweigh.report.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.counterweigh.evaluation.CaseResult;
import org.counterweigh.evaluation.Evaluation;
import org.counterweigh.firm.FactorName;
import org.counterweigh.firm.Governance.Stakeholder;
import org.counterweigh.mcda.StakeholderWeights;
import org.counterweigh.mcda.StakeholderWeights.How;
import org.counterweigh.mcda.StakeholderWeights.Weight;
import org.counterweigh.mcda.Weighing;
import org.counterweigh.mcda.Weights;

/**
 * How the offers do on the eight factors, and whose weights they are compared by.
 *
 * @param voices each stakeholder, or one for whom all factors weigh the same; never empty
 * @param together the mean of all voices
 * @param fullSwing of cost savings from worst to best, in money a year; empty where they weigh nothing
 */
record Scores(List<Voice> voices, Weights together, OptionalDouble fullSwing, List<OfWork> works) {

    /** What an order or no answer at all is shown as: any numbers in these proportions weigh the same. */
    private static final double EQUAL_SWING = 100;

    /**
     * One stakeholder.
     *
     * @param swings one for each factor; of an order the weights that follow from it
     */
    record Voice(String who, How how, List<Double> swings, Weights weights) {}

    /**
     * The offers of one kind of work.
     *
     * @param compared those whose scores decide which factors count
     */
    record OfWork(String work, List<CaseResult> offers, List<CaseResult> compared) {

        /** Whether every offer that is compared has a score. */
        boolean counts(FactorName factor) {
            return compared.stream()
                    .allMatch(offer -> offer.factor(factor).score().score().isPresent());
        }

        Weighing by(Weights weights) {
            return Weighing.of(
                    weights, compared.stream().map(CaseResult::scores).toList());
        }
    }

    /** Empty where no offer has a score. */
    static Optional<Scores> of(Evaluation evaluation) {
        List<StakeholderWeights> weights = evaluation.uncertainty().stakeholderWeights();
        List<OfWork> works = new ArrayList<>();
        for (var work : evaluation.data().work()) {
            List<CaseResult> offers = evaluation.casesOf(work);
            List<CaseResult> open = offers.stream().filter(CaseResult::isOpen).toList();
            if (!evaluation.weighing(work).factors().isEmpty()) {
                works.add(new OfWork(work.name(), offers, open.isEmpty() ? offers : open));
            }
        }
        if (works.isEmpty() || weights.isEmpty()) {
            return Optional.empty();
        }
        StakeholderWeights together = weights.get(weights.size() - 1);
        List<StakeholderWeights> apart = weights.size() == 1 ? weights : weights.subList(0, weights.size() - 1);
        List<Stakeholder> told = evaluation.data().governance().stakeholders();
        List<Voice> voices = new ArrayList<>();
        for (int at = 0; at < apart.size(); at++) {
            voices.add(voice(apart.get(at), at < told.size() ? Optional.of(told.get(at)) : Optional.empty()));
        }
        return Optional.of(new Scores(voices, weights(together), fullSwing(weights), works));
    }

    private static Voice voice(StakeholderWeights of, Optional<Stakeholder> told) {
        Weights weights = weights(of);
        return new Voice(
                of.how() == How.EQUAL ? "Every factor alike" : of.who(),
                of.how(),
                Arrays.stream(FactorName.values())
                        .map(factor -> switch (of.how()) {
                            case SWINGS ->
                                told.flatMap(each -> Optional.ofNullable(
                                                each.swings().get(factor.name())))
                                        .map(given -> given.value())
                                        .orElse(0.0);
                            case ORDER, MEAN -> weights.of(factor);
                            case EQUAL -> EQUAL_SWING;
                        })
                        .toList(),
                weights);
    }

    private static Weights weights(StakeholderWeights of) {
        Map<FactorName, Double> shares = new EnumMap<>(FactorName.class);
        of.weights().forEach(weight -> shares.put(weight.factor(), weight.share()));
        return new Weights(shares);
    }

    /** The price of cost savings themselves, which is the same for everybody to whom they matter. */
    private static OptionalDouble fullSwing(List<StakeholderWeights> weights) {
        return weights.stream()
                .flatMap(each -> each.weights().stream())
                .filter(weight -> weight.factor() == FactorName.COST_SAVINGS)
                .map(Weight::price)
                .filter(OptionalDouble::isPresent)
                .mapToDouble(OptionalDouble::getAsDouble)
                .findFirst();
    }
}
