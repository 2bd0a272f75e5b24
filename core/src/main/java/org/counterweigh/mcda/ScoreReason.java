package org.counterweigh.mcda;

import java.util.List;

/** What was measured for a score, with its figures. */
public sealed interface ScoreReason {

    /** Measured without a figure. */
    enum Plain implements ScoreReason {
        BENCH_UNKNOWN,
        MONTHS_UNKNOWN,
        MONTHS_UNKNOWN_TIED_DOWN,
        NO_ENCRYPTION,
        NO_BAN_ON_LOCAL_STORAGE,
        NO_SECURITY_CERTIFICATE,
        NO_BACKGROUND_CHECKS,
        NO_AUDIT_RIGHTS,
        NO_ERROR_RATE,
        LOSS_NO_HIGHER,
        LOSS_HIGHER_WITHOUT_SAVING,
        QUALITY_NO_DEARER,
        QUALITY_DEARER_WITHOUT_SAVING,
        PERMITTED,
        ROUTINE_CONDITIONS,
        CONSENT_OR_TRANSFER,
        NOT_PERMITTED
    }

    /** A share measured: of the avoidable team cost, of the average month, or of the gross saving. */
    record Share(Of of, double share) implements ScoreReason {

        /** What it is a share of. */
        public enum Of {
            TEAM_COST_SAVED,
            TEAM_COST_EXCEEDED,
            MONTHS_VARY,
            MONTHS_VARY_TIED_DOWN,
            LOSS_HIGHER,
            QUALITY_DEARER
        }
    }

    /** The provider's speed, as a multiple of the team's. */
    record Speed(double times) implements ScoreReason {}

    /** People ready in ten days, as a multiple of those needed. */
    record Ready(double times) implements ScoreReason {}

    /** Languages the work needs and the provider lacks. */
    record Lacks(List<String> languages) implements ScoreReason {}

    /** Queries a unit, and hours in which both offices are open. */
    record Friction(double queries, double overlap) implements ScoreReason {}
}
