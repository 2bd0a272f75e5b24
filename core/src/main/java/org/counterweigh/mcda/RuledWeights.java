package org.counterweigh.mcda;

import java.util.random.RandomGenerator;

/** Weights by a rule of drawing them. */
record RuledWeights(int criteria, Rule rule) implements WeightSpace {

    RuledWeights {
        if (criteria < 1) {
            throw new IllegalArgumentException("There are no weights of " + criteria + " criteria");
        }
    }

    /** Fills a set of weights. */
    @FunctionalInterface
    interface Rule {
        void draw(RandomGenerator random, double[] into);
    }

    @Override
    public void draw(RandomGenerator random, double[] into) {
        rule.draw(random, into);
    }
}
