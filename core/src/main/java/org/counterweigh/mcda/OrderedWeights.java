package org.counterweigh.mcda;

import java.util.Arrays;
import java.util.Comparator;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/** Weights that keep an order. */
final class OrderedWeights implements WeightSpace {

    private final int[] ranks;
    private final int[] byRank;

    OrderedWeights(int[] ranks) {
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
        Simplex.draw(random, sorted);
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
