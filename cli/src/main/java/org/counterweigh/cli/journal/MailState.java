package org.counterweigh.cli.journal;

/** How far a message has come. */
public enum MailState {
    /** Waits to be sent; also after a server said to come again later. */
    QUEUED,
    /** A server is being spoken to; the body has not been asked for. */
    SENDING,
    /** The body is on its way; from here on a lost connection leaves it uncertain. */
    BODY,
    /** The server has taken it. */
    SENT,
    /** The server has refused it for good. */
    REFUSED,
    /** It may or may not have arrived; only a person can tell. */
    UNCERTAIN,
    /** A newer message takes its place before it was sent. */
    WITHDRAWN
}
