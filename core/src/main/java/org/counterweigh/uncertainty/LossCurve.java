package org.counterweigh.uncertainty;

import java.util.List;
import org.counterweigh.firm.Option;

/**
 * How likely a year's loss of confidentiality exceeds an amount, with one party holding the work.
 *
 * @param holder of all the firm keeps, as today, or of what would move to a provider
 * @param mean expected loss of a year, after what is recovered
 * @param chanceOfAny share of years with any loss
 * @param median loss of the middle year
 * @param high five in a hundred years lose more
 * @param points rising losses, falling chances
 */
public record LossCurve(
        Option holder, double mean, double chanceOfAny, double median, double high, List<Point> points) {
    public LossCurve {
        points = List.copyOf(points);
    }

    /**
     * One amount.
     *
     * @param chance that a year loses more, 0..1
     */
    public record Point(double loss, double chance) {}
}
