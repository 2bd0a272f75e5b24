package org.counterweigh.weighing;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/** Which weights are thought possible, and how likely each is; every draw adds up to one. */
public interface WeightSpace {

    int criteria();

    /**
     * One draw.
     *
     * @param into filled with one weight for each criterion
     */
    void draw(RandomGenerator random, double[] into);

    /** One set of weights and no other. */
    static WeightSpace fixed(double... weights) {
        double[] shares = Shares.ofSwings(weights);
        return new Drawn(shares.length, (random, into) -> System.arraycopy(shares, 0, into, 0, into.length));
    }

    /** All weights alike: nothing is known of them, which says that each is small where there are many. */
    static WeightSpace full(int criteria) {
        return new Drawn(criteria, WeightSpace::drawFull);
    }

    /**
     * All weights that keep an order alike; the mean of them is {@link RankWeights#CENTROID}.
     *
     * @param ranks 1 or more, the most important lowest; the order between equal ranks is open; 0 for a criterion
     *     without a place in the order, which weighs nothing
     */
    static WeightSpace order(int... ranks) {
        RankWeights.CENTROID.of(ranks);
        return new Order(ranks.clone());
    }

    /**
     * Weights around an answer (Dirichlet).
     *
     * @param mean what the weights are on average, to be scaled to one; a weight of nothing stays nothing
     * @param concentration above zero; variance of a weight w is w(1−w)/(concentration+1)
     */
    static WeightSpace around(double[] mean, double concentration) {
        if (!(concentration > 0) || Double.isInfinite(concentration)) {
            throw new IllegalArgumentException("The concentration must be above zero: " + concentration);
        }
        double[] shares = Shares.ofSwings(mean);
        return new Drawn(shares.length, (random, into) -> {
            Arrays.setAll(into, i -> shares[i] == 0 ? 0 : Gamma.draw(shares[i] * concentration, random));
            scale(into, shares);
        });
    }

    /** Several opinions, each as likely as the next. */
    static WeightSpace anyOf(List<WeightSpace> spaces) {
        if (spaces.isEmpty()) {
            throw new IllegalArgumentException("There are no weights to draw from");
        }
        List<WeightSpace> all = List.copyOf(spaces);
        int criteria = all.get(0).criteria();
        if (all.stream().anyMatch(space -> space.criteria() != criteria)) {
            throw new IllegalArgumentException("The opinions are on different criteria");
        }
        return new Drawn(
                criteria, (random, into) -> all.get(random.nextInt(all.size())).draw(random, into));
    }

    private static void drawFull(RandomGenerator random, double[] into) {
        double sum = 0;
        for (int i = 0; i < into.length; i++) {
            // From 0 (excluded) to 1, so that its logarithm is a number; one criterion alone must not divide 0 by 0.
            into[i] = -StrictMath.log(1 - random.nextDouble()) + Double.MIN_NORMAL;
            sum += into[i];
        }
        for (int i = 0; i < into.length; i++) {
            into[i] /= sum;
        }
    }

    /** To one; where all draws vanish, as they may at very low concentration, the likeliest place takes all. */
    private static void scale(double[] drawn, double[] mean) {
        double sum = Arrays.stream(drawn).sum();
        if (sum > 0) {
            Arrays.setAll(drawn, i -> drawn[i] / sum);
        } else {
            System.arraycopy(mean, 0, drawn, 0, drawn.length);
        }
    }

    /** Weights by a rule of drawing them. */
    record Drawn(int criteria, Rule rule) implements WeightSpace {

        public Drawn {
            if (criteria < 1) {
                throw new IllegalArgumentException("There are no weights of " + criteria + " criteria");
            }
        }

        /** Fills a set of weights. */
        @FunctionalInterface
        public interface Rule {
            void draw(RandomGenerator random, double[] into);
        }

        @Override
        public void draw(RandomGenerator random, double[] into) {
            rule.draw(random, into);
        }
    }

    /** Weights that keep an order. */
    final class Order implements WeightSpace {

        private final int[] ranks;
        private final int[] byRank;

        private Order(int[] ranks) {
            this.ranks = ranks;
            this.byRank = IntStream.range(0, ranks.length)
                    .filter(i -> ranks[i] > 0)
                    .boxed()
                    .sorted(Comparator.comparingInt(i -> ranks[i]))
                    .mapToInt(Integer::intValue)
                    .toArray();
        }

        @Override
        public int criteria() {
            return ranks.length;
        }

        @Override
        public void draw(RandomGenerator random, double[] into) {
            Arrays.fill(into, 0);
            double[] sorted = new double[byRank.length];
            drawFull(random, sorted);
            Arrays.sort(sorted);
            for (int place = 0; place < byRank.length; place++) {
                into[byRank[place]] = sorted[sorted.length - 1 - place];
            }
            shuffleTies(random, into);
        }

        private void shuffleTies(RandomGenerator random, double[] weights) {
            int first = 0;
            for (int place = 0; place < byRank.length; place++) {
                if (ranks[byRank[place]] != ranks[byRank[first]]) {
                    first = place;
                }
                int other = first == place ? place : first + random.nextInt(place - first + 1);
                double held = weights[byRank[place]];
                weights[byRank[place]] = weights[byRank[other]];
                weights[byRank[other]] = held;
            }
        }
    }
}
