package org.counterweigh.report.narrative;

import org.counterweigh.firm.FactorName;

/** What the brief claims of each factor, and whether the figures bear it out. */
final class Claims {

    private Claims() {}

    static String of(FactorName factor) {
        return switch (factor) {
            case COST_SAVINGS -> "Labour, office, hiring and training cost less";
            case EFFICIENCY -> "Specialists and technology work faster";
            case TALENT_POOL -> "Skills are at hand without vacancies";
            case FLEXIBILITY -> "Capacity follows demand up and down";
            case CONFIDENTIALITY -> "Client material is exposed to more hands";
            case QUALITY_CONTROL -> "Errors are harder to see and to mend";
            case CULTURE_AND_LANGUAGE -> "Distance causes queries and loss";
            case LEGAL_AND_ETHICAL -> "Duties, consents and supervision cost";
        };
    }

    /** A pro holds where it gains, a con where it costs; what moves no money is no evidence. */
    static String verdict(FactorName factor, double presentValue) {
        if (Math.round(presentValue) == 0) {
            return "no evidence";
        }
        boolean gains = presentValue > 0;
        return gains == factor.isPro() ? "holds" : "does not hold for this firm";
    }
}
