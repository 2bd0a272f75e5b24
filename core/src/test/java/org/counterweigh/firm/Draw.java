package org.counterweigh.firm;

import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

/** Plausible values from one seed, with the edges of each range more often than chance would have them. */
final class Draw {

    private final SplittableRandom random;

    Draw(long seed) {
        random = new SplittableRandom(seed);
    }

    int count(int low, int high) {
        return random.nextInt(low, high + 1);
    }

    boolean sometimes(double chance) {
        return random.nextDouble() < chance;
    }

    double between(double low, double high) {
        return random.nextDouble(low, high);
    }

    /** Nothing or everything in four of ten. */
    double share() {
        return random.nextDouble() < 0.4 ? random.nextInt(2) : random.nextDouble();
    }

    /** The low or the high end in three of ten. */
    double edged(double low, double high) {
        return random.nextDouble() < 0.3 ? (random.nextBoolean() ? low : high) : between(low, high);
    }

    /** Nothing in four of ten. */
    double perhaps(double low, double high) {
        return random.nextDouble() < 0.4 ? 0 : between(low, high);
    }

    <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    /** Yes, No or nothing said. */
    Optional<Boolean> answer(double chanceOfYes) {
        return sometimes(0.1) ? Optional.empty() : Optional.of(sometimes(chanceOfYes));
    }
}
