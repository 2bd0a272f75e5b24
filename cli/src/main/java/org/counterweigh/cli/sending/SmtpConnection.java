package org.counterweigh.cli.sending;

import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import java.util.Optional;
import java.util.OptionalLong;
import org.counterweigh.firm.MailAddress;
import org.eclipse.angus.mail.smtp.SMTPTransport;
import org.jspecify.annotations.Nullable;

/** A connection that stands, protected and signed in, by which messages go out one after the other. */
final class SmtpConnection implements AutoCloseable {

    private final Session session;
    private final SMTPTransport transport;
    private final WatchedSockets sockets;
    private final TimeLimits limits;
    private boolean asked;
    private int handed;

    SmtpConnection(Session session, SMTPTransport transport, WatchedSockets sockets, TimeLimits limits) {
        this.session = session;
        this.transport = transport;
        this.sockets = sockets;
        this.limits = limits;
    }

    /** The largest message the server says it takes, in bytes. */
    OptionalLong sizeLimit() {
        @Nullable String size = transport.getExtensionParameter("SIZE");
        return size != null && size.matches("[1-9][0-9]{0,17}")
                ? OptionalLong.of(Long.parseLong(size))
                : OptionalLong.empty();
    }

    /** Whether the server carries addresses with letters outside ASCII. */
    boolean carriesUtf8() {
        return transport.supportsExtension("SMTPUTF8");
    }

    /** Whether the server is still there; some close after a number of messages. */
    boolean isOpen() {
        return transport.isConnected();
    }

    /** Whether more than one message was handed over, so that a close may mean no more than "come again". */
    boolean isUsedAgain() {
        return handed > 1;
    }

    /**
     * Hands one message to the server.
     *
     * @param bodyBegins called when the server has asked for the body, before the first byte of it goes out
     */
    Outcome send(byte[] message, MailAddress to, Runnable bodyBegins) {
        asked = false;
        handed++;
        var outgoing = new OutgoingMessage(session, message, () -> {
            bodyBegins.run();
            asked = true;
            sockets.waitAtMost(limits.afterBody());
        });
        var limit = sockets.within(limits.whole());
        try {
            transport.sendMessage(outgoing, new Address[] {Mailbox.of(to)});
            return new Outcome(
                    Outcome.Kind.TAKEN, ServerWords.oneLine(String.valueOf(transport.getLastServerResponse())));
        } catch (MessagingException e) {
            return outcome(e);
        } catch (RuntimeException e) {
            sockets.breakOff();
            throw e;
        } finally {
            limit.lift();
            sockets.waitAtMost(limits.read());
        }
    }

    private Outcome outcome(MessagingException failure) {
        Optional<ServerWords> reply = ServerWords.in(failure);
        if (reply.isPresent()) {
            return new Outcome(reply.get().meaning(), reply.get().text());
        }
        sockets.breakOff();
        return asked
                ? new Outcome(Outcome.Kind.UNCERTAIN, "the connection ended while the server had it")
                : new Outcome(Outcome.Kind.NOT_BEGUN, "the connection ended before it was handed over");
    }

    @Override
    public void close() {
        var limit = sockets.within(limits.read());
        try {
            transport.close();
        } catch (MessagingException gone) {
            sockets.breakOff();
        } finally {
            limit.lift();
        }
    }
}
