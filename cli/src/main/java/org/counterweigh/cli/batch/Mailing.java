package org.counterweigh.cli.batch;

import java.util.Locale;

/** What a batch does about the recipients that workbooks name. */
public enum Mailing {
    NONE,
    /** A draft for each, to be sent by a person or by {@code send}. */
    DRAFTS,
    /** Drafts, which are sent as soon as all workbooks are done. */
    SEND;

    /** As typed on the command line. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
