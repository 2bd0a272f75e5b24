package org.counterweigh.cli.sending;

/** No message can be handed over now; the sentence says why and what to do. */
final class ServerUnavailable extends Exception {

    private final boolean passing;

    /** @param passing whether the same may work a while later */
    ServerUnavailable(String sentence, boolean passing, Throwable cause) {
        super(sentence, cause);
        this.passing = passing;
    }

    ServerUnavailable(String sentence, boolean passing) {
        super(sentence);
        this.passing = passing;
    }

    boolean isPassing() {
        return passing;
    }

    String sentence() {
        return String.valueOf(getMessage());
    }
}
