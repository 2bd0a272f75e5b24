package org.counterweigh.report.narrative;

import org.counterweigh.firm.WorkType;
import org.counterweigh.report.document.Target;

/** The places of a report to which its other parts lead. */
final class Places {

    static final Target DERIVATION_BY_YEAR = new Target("derivation by year");
    static final Target DERIVATION_BY_WORK = new Target("derivation by work");
    static final Target PEOPLE = new Target("people");

    private Places() {}

    /** The part that is about one kind of work. */
    static Target of(WorkType work) {
        return new Target("work: " + work.name());
    }
}
