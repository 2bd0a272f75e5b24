package org.counterweigh.firm;

import java.util.Optional;
import org.counterweigh.figures.Given;

/**
 * What one provider asks for one kind of work: a row of sheet {@code Quotes}.
 *
 * @param errorRate errors a unit at the provider; the in-house figure where it is silent
 * @param shareReviewed share of its units given a second look; the in-house figure where it is silent
 * @param turnaroundDays from instruction to answer; none where it is silent
 * @param capacity units a year at most; none means no limit
 * @param billedPerHour what a law firm bills for an hour of the provider; none where it passes the cost on
 * @param rejectableRate errors a unit at which a delivery should be sent back; none where the row is silent
 */
public record Quote(
        Provider provider,
        WorkType work,
        Price price,
        Effort effort,
        Given errorRate,
        Given shareReviewed,
        Optional<Given> turnaroundDays,
        Optional<Given> capacity,
        Supervision supervision,
        Friction friction,
        Optional<Given> billedPerHour,
        Optional<Given> rejectableRate) {

    /** Results are looked up by it throughout; no two quotes have one provider and one kind of work. */
    @Override
    public int hashCode() {
        return 31 * provider.name().hashCode() + work.name().hashCode();
    }

    /** Money per hour or per unit; the provider's own currency where it has one. */
    public record Price(Price.Basis basis, Given amount) {
        public enum Basis {
            HOUR,
            UNIT
        }

        public boolean hourly() {
            return basis == Price.Basis.HOUR;
        }
    }

    /** Hours per unit, or productivity: in-house hours for one provider hour of the same work. */
    public record Effort(Effort.Basis basis, Given amount) {
        public enum Basis {
            HOURS_PER_UNIT,
            PRODUCTIVITY
        }
    }

    /** The firm's own hours of looking over the provider's work. */
    public record Supervision(Supervision.Basis basis, Given amount) {

        public enum Basis {
            HOURS_PER_UNIT,
            /** Of the provider's hours. */
            SHARE,
            /** The usual share of the provider's hours, as far as the team does the work today. */
            USUAL_SHARE,
            /** Of the hours that the work takes today. */
            SHARE_OF_TODAY
        }
    }

    /**
     * What working across two houses costs.
     *
     * @param queryRate questions a unit
     * @param hoursPerQuery the firm's hours to answer one
     * @param learningLoss extra provider hours in Year 1, a share
     * @param cultureLoss provider hours lost to misunderstanding, a share
     */
    public record Friction(Given queryRate, Given hoursPerQuery, Given learningLoss, Given cultureLoss) {}
}
