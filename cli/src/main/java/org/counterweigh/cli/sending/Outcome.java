package org.counterweigh.cli.sending;

/**
 * What became of a message that was handed to a server.
 *
 * @param words what the server said of it, or what is known instead
 */
record Outcome(Kind kind, String words) {

    /** The ways in which it can end. */
    enum Kind {
        TAKEN(Fate.SENT),
        /** It will not be taken, now or later. */
        REFUSED(Fate.REFUSED),
        /** It was not taken, and may be later. */
        PUT_OFF(Fate.WAITING),
        /** As before, and the server said goodbye with it. */
        PUT_OFF_AND_CLOSED(Fate.WAITING),
        /** The connection ended before the body was asked for; the server has nothing. */
        NOT_BEGUN(Fate.WAITING),
        /** The connection ended while the body was with the server. */
        UNCERTAIN(Fate.UNCERTAIN);

        private final Fate fate;

        Kind(Fate fate) {
            this.fate = fate;
        }
    }

    Fate fate() {
        return kind.fate;
    }

    /** The connection is gone, and the message was certainly not taken. */
    boolean isClosed() {
        return kind == Kind.PUT_OFF_AND_CLOSED || kind == Kind.NOT_BEGUN;
    }

    /** The connection ended without a reply. */
    boolean isLost() {
        return kind == Kind.NOT_BEGUN || kind == Kind.UNCERTAIN;
    }

    /** The server itself said to come again later. */
    boolean isPutOff() {
        return kind == Kind.PUT_OFF || kind == Kind.PUT_OFF_AND_CLOSED;
    }
}
