package org.counterweigh.firm;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.counterweigh.figures.Given;

/**
 * Someone who would do the work: a row of sheet {@code Providers}, with its rows of {@code Discounts}.
 *
 * @param country ISO 3166 code of where the work is done
 * @param overlap hours of the home office's day in which the provider is open too, 0..8
 * @param discounts kept in the order of their amounts
 * @param exchange none where it quotes in the firm's currency
 */
public record Provider(
        String name,
        String country,
        Kind kind,
        Given overlap,
        Standing standing,
        Bench bench,
        Optional<Exchange> exchange,
        Terms terms,
        Transition transition,
        List<DiscountTier> discounts) {

    public Provider {
        discounts = discounts.stream()
                .sorted(Comparator.comparingDouble(tier -> tier.from().value()))
                .toList();
    }

    /** No two providers have one name, which is quicker to hash than all their figures. */
    @Override
    public int hashCode() {
        return name.hashCode();
    }

    /** What it is; the first where the workbook is silent. */
    public enum Kind {
        LPO,
        ALSP,
        LAW_FIRM,
        CONTRACT_LAWYERS,
        CAPTIVE,
        SOFTWARE,
        IN_HOUSE_PROGRAMME;

        /** Whether the firm's own team looks over it, in the mix in which it does the work today. */
        public boolean isRunByTheTeam() {
            return this == SOFTWARE || this == IN_HOUSE_PROGRAMME;
        }
    }

    /**
     * What the gate and the controls ask; empty where the workbook is silent.
     *
     * @param admitted to practise with the home regulator; silence is No
     * @param sharesFees silence is No, as for client contact and serving opponents
     */
    public record Standing(
            boolean admitted,
            Optional<Boolean> employsLawyers,
            Controls controls,
            Optional<Boolean> subcontracts,
            Optional<Boolean> usesAi,
            boolean sharesFees,
            boolean clientContact,
            boolean servesOpponents) {}

    /** Evidence of care for confidential material; empty where the workbook is silent. */
    public record Controls(
            Optional<Boolean> iso27001,
            Optional<Boolean> soc2,
            Optional<Boolean> noLocalStorage,
            Optional<Boolean> encryption,
            Optional<Boolean> backgroundChecks,
            Optional<Boolean> auditRights) {}

    /**
     * Who stands ready.
     *
     * @param staffTurnover share of its people leaving in a year
     * @param qualifiedStaff heads qualified for the work
     * @param staffInTenDays heads it can add within ten days
     */
    public record Bench(
            Set<String> languages,
            Optional<Given> staffTurnover,
            Optional<Given> qualifiedStaff,
            Optional<Given> staffInTenDays) {}

    /** The currency it quotes in, and the firm's money for one of it. */
    public record Exchange(String currency, Given rate) {}

    /**
     * What its contract asks every year.
     *
     * @param priceEscalator growth of its prices a year
     * @param exchangeRateChange growth a year of what its currency costs
     * @param annualFee of having it at all, in its own currency
     * @param minimumCommitment money a year that is owed whatever is used
     * @param noticeMonths months until a commitment ends
     * @param governance the firm's own hours a year to manage it, or a share of fees
     * @param governanceRole whose hours those are; none where the row names nobody
     * @param annualControls money a year for audits and controls
     * @param liabilityCap money it answers for at most; none where it is silent
     */
    public record Terms(
            Given priceEscalator,
            Given exchangeRateChange,
            Given annualFee,
            Given minimumCommitment,
            Given noticeMonths,
            Charge governance,
            Optional<Role> governanceRole,
            Given annualControls,
            Optional<Given> liabilityCap) {}

    /** What having it brings with it: an amount of its own, or, where the workbook is silent, a share of the fees. */
    public record Charge(Charge.Basis basis, Given amount) {

        public enum Basis {
            AMOUNT,
            SHARE_OF_FEES
        }

        public static Charge of(Given amount) {
            return new Charge(Basis.AMOUNT, amount);
        }

        public boolean isShareOfFees() {
            return basis == Basis.SHARE_OF_FEES;
        }
    }

    /**
     * What moving costs, once; money in the firm's currency.
     *
     * @param rampMonths months from none to all of the work, 0..12
     * @param parallelMonths months in Year 1 in which the team is paid beside the provider
     * @param exit money in Year N to bring the work back
     */
    public record Transition(
            Charge selection,
            Charge transfer,
            Given legal,
            Charge technology,
            Given severance,
            Given rampMonths,
            Given parallelMonths,
            Charge exit) {}

    /**
     * A step of its graduated discount: a share of the year's gross fees from an amount up to the next tier; without a
     * work, of all that it does together.
     */
    public record DiscountTier(Optional<String> work, Given from, Given discount) {}
}
