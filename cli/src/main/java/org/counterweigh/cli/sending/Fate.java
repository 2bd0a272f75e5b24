package org.counterweigh.cli.sending;

/** Where a message stands at the end of a run. */
enum Fate {
    SENT("sent"),
    /** For good. */
    REFUSED("refused"),
    /** It may have arrived or not. */
    UNCERTAIN("uncertain"),
    /** We do not send it as it is. */
    HELD("held"),
    /** It goes out with a later run. */
    WAITING("waiting");

    private final String word;

    Fate(String word) {
        this.word = word;
    }

    String word() {
        return word;
    }
}
