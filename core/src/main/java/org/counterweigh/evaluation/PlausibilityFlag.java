package org.counterweigh.evaluation;

import org.counterweigh.figures.Given;
import org.counterweigh.firm.Provider;
import org.counterweigh.firm.Role;

/** A result that is possible but seldom true, with the figures that make it so. */
public sealed interface PlausibilityFlag {

    Given at();

    /** Whether another, of the same workbook with other figures, says the same of the same cell. */
    default boolean isOfTheSame(PlausibilityFlag other) {
        return getClass().equals(other.getClass())
                && at().label().equals(other.at().label())
                && at().source().text().equals(other.at().source().text());
    }

    /** The case saves a larger share of the avoidable cost of the steady year than buyers are seen to keep. */
    record SeldomSaving(Given at, CaseResult of, double share) implements PlausibilityFlag {}

    /** The case pays only because overhead is taken to fall. */
    record OverheadOnly(Given at, CaseResult of) implements PlausibilityFlag {}

    /** Only rates differ: the provider is taken to be as fast as today from the first day, and nobody looks over its work. */
    record RatesAlone(Given at, CaseResult of) implements PlausibilityFlag {}

    /**
     * Pay is counted as cash though no post ends with the work.
     *
     * @param people whose pay it is, in FTE, over all kinds of work that gain
     */
    record FractionOfPost(Given at, Role role, double people) implements PlausibilityFlag {}

    /** The work listed takes more people, in FTE, than are on the payroll. */
    record TooFewPeople(Given at, Role role, double people) implements PlausibilityFlag {}

    /** Hardly anything, as a share of its fees with the annual fee, is planned for managing the provider. */
    record HardlyManaged(Given at, Provider provider, double share) implements PlausibilityFlag {}

    /**
     * A commitment typed in the provider's own currency looks like this.
     *
     * @param times the fees of all the work it quotes for
     */
    record HighCommitment(Given at, Provider provider, double times) implements PlausibilityFlag {}
}
