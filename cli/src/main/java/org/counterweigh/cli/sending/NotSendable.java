package org.counterweigh.cli.sending;

/** A message is held back; the reason says what a person can do. */
final class NotSendable extends Exception {

    NotSendable(String reason) {
        super(reason);
    }

    NotSendable(String reason, Throwable cause) {
        super(reason, cause);
    }

    String reason() {
        return String.valueOf(getMessage());
    }
}
