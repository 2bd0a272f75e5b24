package org.counterweigh.firm;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.counterweigh.figures.Given;

/**
 * A kind of legal work: a row of sheet {@code Work}, with its rows of {@code Staffing} and {@code Demand}.
 *
 * @param code {@code W01} to {@code W20}
 * @param unit what one piece of it is called: document, contract, memo
 * @param staffing who does it now; empty where the sheet has no row
 * @param demand units in each month January..December; empty where demand is flat
 * @param outsideCounsel what is bought today, beside the team or in place of it
 * @param reviewer whose hours check, answer and supervise; none where the row names nobody
 */
public record WorkType(
        String name,
        String code,
        String unit,
        Volume volume,
        Facts facts,
        Quality quality,
        Turnaround turnaround,
        List<Staffing> staffing,
        List<OutsideCounsel> outsideCounsel,
        List<Given> demand,
        Optional<Role> reviewer) {

    public WorkType {
        staffing = List.copyOf(staffing);
        outsideCounsel = List.copyOf(outsideCounsel);
        demand = List.copyOf(demand);
        if (!demand.isEmpty() && demand.size() != 12) {
            throw new IllegalArgumentException(name + " has demand of " + demand.size() + " months");
        }
    }

    /** No two kinds of work have one name, which is quicker to hash than all their figures. */
    @Override
    public int hashCode() {
        return name.hashCode();
    }

    /**
     * How much there is of it, and how much of that may leave.
     *
     * @param unitsPerYear pieces of work a year, before growth
     * @param growth a year; the firm's where the row has none
     * @param outsourceable share of the units that may leave at all
     * @param cashable share of the released cost that turns into cash
     * @param peaksBought share of the hours above the average month that is paid for today as overtime or cover
     * @param recordsPerUnit personal or confidential records in one piece
     */
    public record Volume(
            Given unitsPerYear,
            Given growth,
            Given outsourceable,
            Given cashable,
            Given peaksBought,
            Given recordsPerUnit) {}

    /**
     * What the gate asks about the work.
     *
     * @param personalData regimes such as {@code EU}, {@code UK}, {@code US-HIPAA}: none where the row says there is no personal data; empty where it is silent
     * @param billing empty where a law firm did not say
     * @param languages the work needs; empty where none is named
     */
    public record Facts(
            DataClass dataClass,
            Optional<Set<String>> personalData,
            Optional<Billing> billing,
            Set<String> languages,
            boolean courtOrder,
            boolean clientGuidelineBars,
            boolean unpublishedInvention,
            boolean keepInHouse) {}

    /**
     * What the work costs when it goes wrong in house.
     *
     * @param errorRate material errors a unit in house
     * @param shareReviewed share of units given a second look in house
     * @param detection share of errors a second look finds
     * @param reviewHours hours of a second look
     * @param reworkHours hours to correct one error found
     * @param escapedErrorCost money one escaped error costs, in Year 1 prices
     */
    public record Quality(
            Given errorRate,
            Given shareReviewed,
            Given detection,
            Given reviewHours,
            Given reworkHours,
            Given escapedErrorCost) {}

    /** Days from instruction to answer in house, and money a unit gains for each day sooner. */
    public record Turnaround(Optional<Given> days, Optional<Given> valuePerDay) {}

    /** Who does it: hours of a role on one unit, or the share of the whole role's time that it takes. */
    public record Staffing(Role role, Staffing.Basis basis, Given amount) {

        public enum Basis {
            HOURS_PER_UNIT,
            SHARE_OF_TIME
        }

        public static Staffing hoursPerUnit(Role role, Given hours) {
            return new Staffing(role, Basis.HOURS_PER_UNIT, hours);
        }
    }

    /**
     * Hours that are bought from a law firm today: a row of sheet {@code Outside counsel}.
     *
     * @param rateGrowth of its price a year; the growth of wages where the row has none
     */
    public record OutsideCounsel(String firm, Given hoursPerUnit, Given pricePerHour, Given rateGrowth) {}

    /** Whether anybody does it today, so that there is something to compare with. */
    public boolean isDone() {
        return !staffing.isEmpty() || !outsideCounsel.isEmpty();
    }

    /** How exposed the material is, from public (D0) to controlled (D5). */
    public enum DataClass {
        D0,
        D1,
        D2,
        D3,
        D4,
        D5;

        public boolean isExposed() {
            return compareTo(D2) >= 0;
        }
    }

    /** How a law firm charges the work on. */
    public enum Billing {
        FEE,
        DISBURSEMENT,
        FIXED,
        NONE
    }
}
