package org.counterweigh.cli.sending;

/** How the way to the mail server is protected. */
enum Security {
    /** Begins in clear and is protected before anything is said; a server that does not offer it gets nothing. */
    STARTTLS(587),
    /** Protected from the first byte. */
    TLS(465),
    /** In clear; only to a server on this computer. */
    NONE(25);

    private final int usualPort;

    Security(int usualPort) {
        this.usualPort = usualPort;
    }

    int usualPort() {
        return usualPort;
    }
}
