package org.counterweigh.gate;

/** What the law says to a case, in rising severity: the worst of several holds. */
public enum Verdict {
    ALLOWED,
    CONDITIONS,
    /** Named counsel must decide. */
    REFER,
    /** Barred until every obligation of the rule is evidenced. */
    BLOCKED_UNTIL,
    BLOCKED;

    public boolean isOpen() {
        return this == ALLOWED || this == CONDITIONS;
    }
}
