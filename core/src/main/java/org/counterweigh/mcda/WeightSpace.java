package org.counterweigh.mcda;

import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;

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
        return new RuledWeights(shares.length, (random, into) -> System.arraycopy(shares, 0, into, 0, into.length));
    }

    /** All weights alike: nothing is known of them, which says that each is small where there are many. */
    static WeightSpace full(int criteria) {
        return new RuledWeights(criteria, Simplex::draw);
    }

    /**
     * All weights that keep an order alike; the mean of them is {@link RankWeights#CENTROID}.
     *
     * @param ranks 1 or more, the most important lowest; the order between equal ranks is open; 0 for a criterion
     *     without a place in the order, which weighs nothing
     */
    static WeightSpace order(int... ranks) {
        RankWeights.CENTROID.of(ranks);
        return new OrderedWeights(ranks.clone());
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
        return new RuledWeights(shares.length, (random, into) -> {
            Arrays.setAll(into, i -> shares[i] == 0 ? 0 : Gamma.draw(shares[i] * concentration, random));
            Simplex.scale(into, shares);
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
        return new RuledWeights(
                criteria, (random, into) -> all.get(random.nextInt(all.size())).draw(random, into));
    }
}
