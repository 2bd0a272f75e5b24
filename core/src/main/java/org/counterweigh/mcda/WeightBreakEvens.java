package org.counterweigh.mcda;

import java.util.ArrayList;
import java.util.List;

/**
 * The weights of one criterion at which the first place changes hands, the others keeping their proportions.
 *
 * <p>Every total is a straight line in the one weight, so the leaders form the upper edge of as many lines.
 */
public final class WeightBreakEvens {

    private static final double SAME = 1e-12;

    private final double[] withNone;
    private final double[] slope;

    /**
     * Ratings seen along the weight of one criterion.
     *
     * @param ratings certain; of several draws the first counts
     * @param weights one for each criterion, none below zero; those of the others are kept in proportion, so that one
     *     of them at least must weigh something
     */
    public WeightBreakEvens(Ratings ratings, double[] weights, int criterion) {
        double[] others = weights.clone();
        others[criterion] = 0;
        withNone = ratings.totals(Shares.ofSwings(others));
        slope = new double[withNone.length];
        for (int option = 0; option < slope.length; option++) {
            slope[option] = ratings.of(option, criterion, 0) - withNone[option];
        }
    }

    /** Whether the other criteria have any proportions to keep. */
    public static boolean arePossible(double[] weights, int criterion) {
        double others = 0;
        for (int i = 0; i < weights.length; i++) {
            others += i == criterion ? 0 : weights[i];
        }
        return others > 0;
    }

    /** The share of all weight, 0..1, at which the lead changes, and who leads just below and just above. */
    public record LeadChange(double at, int below, int above) {}

    /** Every change of the lead strictly between 0 and 1, rising. */
    public List<LeadChange> leadChanges() {
        List<LeadChange> changes = new ArrayList<>();
        int leader = leaderAtNone();
        double at = 0;
        for (int next = nextAfter(leader); next >= 0; next = nextAfter(leader)) {
            at = Math.max(at, meets(leader, next));
            changes.add(new LeadChange(at, leader, next));
            leader = next;
        }
        return changes;
    }

    /** Who overtakes a leader first below a weight of one; of several at once the one that then leads. */
    private int nextAfter(int leader) {
        int next = -1;
        double soonest = 1 - SAME;
        for (int rival = 0; rival < slope.length; rival++) {
            if (slope[rival] > slope[leader]) {
                double meets = meets(leader, rival);
                boolean together = next >= 0 && Math.abs(meets - soonest) <= SAME;
                if (together ? slope[rival] > slope[next] : meets < soonest) {
                    soonest = meets;
                    next = rival;
                }
            }
        }
        return next;
    }

    private double meets(int leader, int rival) {
        return (withNone[leader] - withNone[rival]) / (slope[rival] - slope[leader]);
    }

    /** Who leads where the criterion weighs next to nothing; of several the first named. */
    private int leaderAtNone() {
        int leader = 0;
        for (int rival = 1; rival < slope.length; rival++) {
            boolean tied = Ratings.tied(withNone[rival], withNone[leader]);
            if (tied ? slope[rival] > slope[leader] : withNone[rival] > withNone[leader]) {
                leader = rival;
            }
        }
        return leader;
    }
}
