package org.counterweigh.cli.sending;

import jakarta.mail.MessagingException;
import java.util.Optional;
import org.counterweigh.cli.console.OneLine;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.jspecify.annotations.Nullable;

/**
 * A reply of a mail server.
 *
 * @param code three digits of SMTP
 * @param text as a person may read it: one line, not too long, nothing that moves a cursor
 */
record ServerWords(int code, String text) {

    private static final int LONGEST = 300;

    ServerWords(int code, @Nullable String text, String otherwise) {
        this(code, oneLine(text == null ? otherwise : text));
    }

    /** The reply that ended an attempt; empty where the connection ended without one. */
    static Optional<ServerWords> in(MessagingException failure) {
        @Nullable Exception next = failure;
        while (next instanceof MessagingException each) {
            int code = code(each);
            if (code >= 400 && code <= 599) {
                return Optional.of(new ServerWords(code, each.getMessage(), "reply " + code));
            }
            next = each.getNextException();
        }
        return Optional.empty();
    }

    private static int code(MessagingException failure) {
        if (failure instanceof SMTPSendFailedException sending) {
            return sending.getReturnCode();
        }
        if (failure instanceof SMTPAddressFailedException recipient) {
            return recipient.getReturnCode();
        }
        return failure instanceof SMTPSenderFailedException sender ? sender.getReturnCode() : -1;
    }

    /** What it means for a message: 5.. is for good, 4.. for now, and with 421 the server closes. */
    Outcome.Kind meaning() {
        if (code >= 500) {
            return Outcome.Kind.REFUSED;
        }
        return code == 421 ? Outcome.Kind.PUT_OFF_AND_CLOSED : Outcome.Kind.PUT_OFF;
    }

    static String oneLine(String text) {
        String line = OneLine.of(text);
        return line.length() > LONGEST ? line.substring(0, LONGEST) + "…" : line;
    }
}
