package org.counterweigh.cli.sending;

import java.time.Duration;

/**
 * How long a mail server may take; RFC 5321 asks for ten minutes after the body.
 *
 * @param connect until the connection stands
 * @param read for each reply
 * @param write for each piece of a message
 * @param afterBody for the reply to a whole message
 * @param whole for one message, or one sign-in, with all its replies
 */
record TimeLimits(Duration connect, Duration read, Duration write, Duration afterBody, Duration whole) {

    static final TimeLimits USUAL = new TimeLimits(
            Duration.ofSeconds(10),
            Duration.ofSeconds(60),
            Duration.ofSeconds(60),
            Duration.ofMinutes(10),
            Duration.ofMinutes(15));
}
