package org.counterweigh.mcda;

import java.util.List;
import org.counterweigh.firm.BlankInput;

/** What was measured for a score, with its figures, or why there is no score. */
public sealed interface ScoreReason {

    /** Why there is no score. */
    sealed interface NoScore extends ScoreReason {}

    /** Inputs the score is measured by, left blank; a figure that only stands in for them would score the default, not the offer. */
    record Blank(List<BlankInput> inputs) implements NoScore {
        public Blank {
            inputs = List.copyOf(inputs);
        }
    }

    /** All inputs are there, and yet there is nothing to measure against. */
    enum Nothing implements NoScore {
        /** None of today's cost goes with the work. */
        COST_TO_SAVE,
        /** None of the own team does the work, so that no number of people is needed in its place. */
        TEAM_TO_MATCH,
        /** Expected loss or the cost of poor quality changes, and fees leave no saving to hold it against. */
        SAVING_TO_COMPARE
    }

    /** Measured without a figure. */
    enum Plain implements ScoreReason {
        NO_ENCRYPTION,
        NO_BAN_ON_LOCAL_STORAGE,
        NO_SECURITY_CERTIFICATE,
        NO_BACKGROUND_CHECKS,
        NO_AUDIT_RIGHTS,
        LOSS_UNCHANGED,
        POOR_QUALITY_UNCHANGED,
        PERMITTED,
        ROUTINE_CONDITIONS,
        CONSENT_OR_TRANSFER,
        NOT_PERMITTED
    }

    /** A share measured, above zero: of today's avoidable cost, or of the gross saving. */
    record Share(Of of, double share) implements ScoreReason {

        /** What it is a share of, and in which direction. */
        public enum Of {
            COST_SAVED,
            COST_ADDED,
            LOSS_UP,
            LOSS_DOWN,
            POOR_QUALITY_UP,
            POOR_QUALITY_DOWN
        }
    }

    /** The provider's speed, as a multiple of today's. */
    record Speed(double times) implements ScoreReason {}

    /** People ready in ten days, and people needed in the busiest month. */
    record Ready(double people, double needed) implements ScoreReason {}

    /** Languages the work needs and the provider lacks. */
    record Lacks(List<String> languages) implements ScoreReason {}

    /** Share of demand above the average month, and share of a year's fees that is owed whatever is used. */
    record Room(double aboveAverage, double committed) implements ScoreReason {}

    /** Queries a unit, and hours in which both offices are open. */
    record Friction(double queries, double overlap) implements ScoreReason {}
}
