package org.counterweigh.mcda;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import org.counterweigh.firm.FactorName;

/**
 * By what some options are compared: the factors on which every one of them has a score, with their weights anew adding
 * up to one. No factors where none is scored for all, or none that is weighs anything.
 */
public record Weighing(Map<FactorName, Double> weights) {

    public Weighing {
        weights = Collections.unmodifiableMap(new EnumMap<>(weights));
    }

    /** Of options by the scores of each; an option that stays as today has them all and need not be among them. */
    public static Weighing of(Weights weights, List<Map<FactorName, FactorScore>> compared) {
        Map<FactorName, Double> shared = new EnumMap<>(FactorName.class);
        weights.shares().forEach((factor, share) -> {
            if (!compared.isEmpty() && compared.stream().allMatch(scores -> isScored(scores, factor))) {
                shared.put(factor, share);
            }
        });
        double sum = shared.values().stream().mapToDouble(share -> share).sum();
        if (sum <= 0) {
            return new Weighing(new EnumMap<>(FactorName.class));
        }
        shared.replaceAll((factor, share) -> share / sum);
        return new Weighing(shared);
    }

    private static boolean isScored(Map<FactorName, FactorScore> scores, FactorName factor) {
        FactorScore score = scores.get(factor);
        return score != null && score.score().isPresent();
    }

    public Set<FactorName> factors() {
        return weights.keySet();
    }

    /** The weighted mean of an option's scores; empty where there is nothing to weigh, or it lacks a score. */
    public OptionalDouble of(Map<FactorName, FactorScore> scores) {
        if (weights.isEmpty() || !weights.keySet().stream().allMatch(factor -> isScored(scores, factor))) {
            return OptionalDouble.empty();
        }
        double sum = 0;
        for (var weight : weights.entrySet()) {
            FactorScore score = scores.get(weight.getKey());
            sum += score == null ? 0 : weight.getValue() * score.score().orElseThrow();
        }
        return OptionalDouble.of(sum);
    }

    double[] inOrder() {
        return weights.values().stream().mapToDouble(share -> share).toArray();
    }
}
