package org.counterweigh.sampling;

/**
 * Hours to commit to, paid whether used or not, when demand is normal and the rest is bought on the spot.
 *
 * <p>A normal demand may fall below nothing; where its deviation is more than a third of its mean the figures are rough.
 *
 * @param mean hours of demand, 0 or more
 * @param deviation standard deviation of demand, hours, 0 or more
 * @param committed price of a committed hour, above the resale
 * @param spot price of an hour bought when needed, 0 or more
 * @param resale what an unused committed hour brings, 0 where nothing
 */
public record Commitment(double mean, double deviation, double committed, double spot, double resale) {

    public Commitment {
        Newsvendor.requireDemand(mean, deviation);
        if (mean < 0) {
            throw new IllegalArgumentException("Demand may not be " + mean);
        }
        if (!(resale >= 0 && committed > resale && spot >= 0)
                || Double.isInfinite(committed)
                || Double.isInfinite(spot)) {
            throw new IllegalArgumentException(
                    "No commitment is at " + committed + " with spot at " + spot + " and resale at " + resale);
        }
    }

    /** The hours that cost least on average; none where the spot is no dearer. */
    public double best() {
        return spot <= committed
                ? 0
                : Math.max(0, new Newsvendor(mean, deviation, committed - resale, spot - committed).best());
    }

    /** Hours expected above a commitment. */
    public double overflow(double hours) {
        return Newsvendor.shortage(mean, deviation, hours);
    }

    /** What a commitment and the rest cost on average. */
    public double cost(double hours) {
        double overflow = overflow(hours);
        double unused = hours - mean + overflow;
        return committed * hours + spot * overflow - resale * unused;
    }

    /** What it costs on average to buy every hour on the spot. */
    public double allSpot() {
        return spot * mean;
    }
}
