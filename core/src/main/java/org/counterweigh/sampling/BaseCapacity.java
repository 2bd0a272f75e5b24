package org.counterweigh.sampling;

/**
 * How many hours a month to keep a team for when demand varies and the rest can be bought.
 *
 * @param mean hours of a month
 * @param deviation of the months, hours
 * @param kept hours worth keeping a team for
 * @param ownHour what an hour of the team costs, used or not
 * @param boughtHour what an hour of the same work costs bought, the provider's speed counted
 * @param overflow hours expected above the team in a month
 * @param cost of a month, kept and bought
 */
public record BaseCapacity(
        double mean, double deviation, double kept, double ownHour, double boughtHour, double overflow, double cost) {}
