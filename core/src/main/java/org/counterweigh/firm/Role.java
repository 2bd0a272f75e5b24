package org.counterweigh.firm;

import java.util.Optional;
import org.counterweigh.figures.Given;

/**
 * One kind of person in the team: a row of sheet {@code Roles}.
 *
 * @param headcount people in the role, above 0
 * @param hoursPerYear net available hours of one person
 * @param utilisation share of those hours spent on legal work, above 0
 * @param coverRate money per hour of cover for a vacancy or a peak; none means the hourly cost, without a premium
 * @param billingRate money per hour, law firms only
 */
public record Role(
        String name,
        Given headcount,
        Pay pay,
        Overhead overhead,
        Given hoursPerYear,
        Given utilisation,
        Turnover turnover,
        Optional<Given> coverRate,
        Optional<Given> billingRate) {

    /** No two roles have one name, which is quicker to hash than all their figures. */
    @Override
    public int hashCode() {
        return name.hashCode();
    }

    /**
     * What a person in the role is paid.
     *
     * @param salary a year and person
     * @param onCost employer's taxes, health and pension as a share of salary
     * @param avoidable share of pay that ends when the work goes
     * @param redundancyCost share of a salary that ending a post costs once
     */
    public record Pay(Given salary, Given onCost, Given avoidable, Given redundancyCost) {}

    /** Office, tools and support a year and person, and the share of it that ends when the work goes. */
    public record Overhead(Given perPerson, Given avoidable) {}

    /**
     * How people come and go.
     *
     * @param attrition share of people leaving in a year
     * @param replacementCost agency, interviews, onboarding for one leaver
     * @param training a year and person
     * @param daysToFill days a post stays open
     * @param growthHires new posts a year
     */
    public record Turnover(
            Given attrition, Given replacementCost, Given training, Given daysToFill, Given growthHires) {}
}
