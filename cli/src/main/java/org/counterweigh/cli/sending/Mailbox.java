package org.counterweigh.cli.sending;

import jakarta.mail.internet.InternetAddress;
import java.io.UnsupportedEncodingException;
import org.counterweigh.firm.MailAddress;
import org.jspecify.annotations.Nullable;

/** An address as the mail library takes it. */
final class Mailbox {

    private Mailbox() {}

    static InternetAddress of(MailAddress address) {
        return of(address, "");
    }

    /** With the name of whoever has it, as a header shows it; none if empty. */
    static InternetAddress of(MailAddress address, String name) {
        @Nullable String shown = name.isBlank() ? null : name;
        try {
            return new InternetAddress(address.toString(), shown, "UTF-8");
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException("Every Java has UTF-8", e);
        }
    }
}
