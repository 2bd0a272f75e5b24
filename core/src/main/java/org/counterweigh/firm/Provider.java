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
     * @param minimumCommitment money a year that is owed whatever is used
     * @param noticeMonths months until a commitment ends
     * @param governanceHours the firm's own hours a year to manage it
     * @param governanceRole whose hours those are
     * @param annualControls money a year for audits and controls
     * @param liabilityCap money it answers for at most; none where it is silent
     */
    public record Terms(
            Given priceEscalator,
            Given minimumCommitment,
            Given noticeMonths,
            Given governanceHours,
            Role governanceRole,
            Given annualControls,
            Optional<Given> liabilityCap) {}

    /**
     * What moving costs, once; money in the firm's currency.
     *
     * @param rampMonths months from none to all of the work, 0..12
     * @param parallelMonths months in Year 1 in which the team is paid beside the provider
     * @param exit money in Year N to bring the work back
     */
    public record Transition(
            Given selection,
            Given transfer,
            Given legal,
            Given technology,
            Given severance,
            Given rampMonths,
            Given parallelMonths,
            Given exit) {}

    /**
     * A step of its graduated discount: a share of the year's fees from an amount up to the next tier; without a work, of
     * each of its cases by itself.
     */
    public record DiscountTier(Optional<String> work, Given from, Given discount) {}
}
