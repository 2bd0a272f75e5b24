package org.counterweigh.evaluation;

import org.counterweigh.figures.Given;
import org.counterweigh.firm.Provider;
import org.counterweigh.firm.Role;

/** A result that is possible but seldom true, with the figures that make it so. */
public sealed interface PlausibilityFlag {

    Given at();

    /**
     * The case saves more than buyers are seen to keep.
     *
     * @param share of the avoidable cost, in the steady year
     */
    record SeldomSaving(Given at, CaseResult of, double share) implements PlausibilityFlag {}

    /** The case pays only because overhead is taken to fall. */
    record OverheadOnly(Given at, CaseResult of) implements PlausibilityFlag {}

    /**
     * The work listed takes more people than are on the payroll.
     *
     * @param people in FTE
     */
    record TooFewPeople(Given at, Role role, double people) implements PlausibilityFlag {}

    /**
     * Hardly anything is planned for managing the provider.
     *
     * @param share of its fees
     */
    record HardlyManaged(Given at, Provider provider, double share) implements PlausibilityFlag {}

    /**
     * A commitment typed in the provider's own currency looks like this.
     *
     * @param times the fees of all the work it quotes for
     */
    record HighCommitment(Given at, Provider provider, double times) implements PlausibilityFlag {}
}
