package org.counterweigh.cli.sending;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.counterweigh.firm.MailAddress;

/**
 * How mail leaves this computer.
 *
 * @param user who signs in at the server; empty where nobody needs to
 * @param password from the environment alone
 * @param fromName the name shown beside the sender's address; may be empty
 * @param allow who may get mail
 * @param rate messages a minute
 * @param sizeLimit bytes of the largest message
 * @param max messages of one run
 * @param patience how long one run waits for a server that says to come again later
 * @param trust certificates, in PEM, of those who may sign the server's; empty for those the computer trusts
 */
record MailSettings(
        String host,
        int port,
        Security security,
        Optional<String> user,
        Optional<Secret> password,
        MailAddress from,
        String fromName,
        Optional<MailAddress> replyTo,
        AllowList allow,
        int rate,
        long sizeLimit,
        int max,
        Duration patience,
        Optional<Path> trust) {}
