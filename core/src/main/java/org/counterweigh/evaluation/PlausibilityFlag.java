package org.counterweigh.evaluation;

import org.counterweigh.figures.Given;
import org.counterweigh.firm.Provider;
import org.counterweigh.firm.Role;

/** A result that is possible but seldom true, with the figures that make it so. */
public sealed interface PlausibilityFlag {

    /** The given figure to look at first. */
    Given at();

    /** @param share of the avoidable cost that the case saves in the steady year */
    record SeldomSaving(CaseResult of, double share) implements PlausibilityFlag {
        @Override
        public Given at() {
            return of.quote().price().amount();
        }
    }

    /** The case pays only because overhead is taken to fall. */
    record OverheadOnly(CaseResult of) implements PlausibilityFlag {
        @Override
        public Given at() {
            return of.quote().price().amount();
        }
    }

    /** @param people the work listed takes, in FTE; more than are on the payroll */
    record TooFewPeople(Role role, double people) implements PlausibilityFlag {
        @Override
        public Given at() {
            return role.headcount();
        }
    }

    /** @param share of the provider's fees that is planned for managing it */
    record HardlyManaged(Provider provider, double share) implements PlausibilityFlag {
        @Override
        public Given at() {
            return provider.terms().governanceHours();
        }
    }

    /**
     * A commitment typed in the provider's own currency looks like this.
     *
     * @param times the fees of all the work it quotes for
     */
    record HighCommitment(Provider provider, double times) implements PlausibilityFlag {
        @Override
        public Given at() {
            return provider.terms().minimumCommitment();
        }
    }
}
