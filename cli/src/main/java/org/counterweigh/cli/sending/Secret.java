package org.counterweigh.cli.sending;

/** A password; whoever prints it by mistake prints nothing. */
final class Secret {

    private final String value;

    Secret(String value) {
        this.value = value;
    }

    String value() {
        return value;
    }

    @Override
    public String toString() {
        return "***";
    }
}
