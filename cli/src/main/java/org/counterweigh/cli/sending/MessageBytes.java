package org.counterweigh.cli.sending;

import jakarta.mail.Address;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import java.util.Properties;
import org.counterweigh.cli.console.OneLine;
import org.counterweigh.cli.exitcode.ExitCode;
import org.counterweigh.cli.exitcode.UserError;
import org.counterweigh.cli.journal.Message;
import org.counterweigh.firm.MailAddress;

/** Makes of a draft the bytes that go to a server: with sender, date and name, without the flag of a draft. */
record MessageBytes(MailSettings settings) {

    private static final String UTF_8 = "UTF-8";

    /**
     * The same bytes for the same draft and date, so that a second attempt is the same message.
     *
     * @param date of the first attempt
     */
    byte[] of(byte[] draft, Message message, Instant date) {
        return changed(draft, session(message), mail -> {
            requireAddressee(mail, message);
            complete(mail, message.id(), date);
        });
    }

    /** A copy to the sender's own address that says whose message it is. */
    byte[] trial(byte[] draft, Message message, MailAddress own, Instant date) {
        return changed(draft, session(message), mail -> {
            requireAddressee(mail, message);
            complete(mail, message.id() + ".trial." + date.toEpochMilli(), date);
            mail.setRecipient(RecipientType.TO, Mailbox.of(own));
            mail.setSubject("[Trial: for " + Addressee.of(message) + "] " + mail.getSubject(), UTF_8);
        });
    }

    private void complete(MimeMessage mail, String name, Instant date) throws MessagingException {
        mail.removeHeader("X-Unsent");
        mail.setFrom(Mailbox.of(settings.from(), settings.fromName()));
        if (settings.replyTo().isPresent()) {
            mail.setReplyTo(new Address[] {Mailbox.of(settings.replyTo().get())});
        }
        mail.setSentDate(Date.from(date));
        mail.setHeader("Message-ID", "<" + name + "@" + settings.from().domain() + ">");
    }

    /** A report never goes to anybody but the one the workbook names; where that is in doubt, everything stops. */
    private static void requireAddressee(MimeMessage mail, Message message) throws MessagingException {
        Address[] all = Optional.ofNullable(mail.getAllRecipients()).orElse(new Address[0]);
        boolean same = all.length == 1
                && all[0] instanceof InternetAddress one
                && MailAddress.of(one.getAddress()).isPresent()
                && MailAddress.of(one.getAddress()).equals(MailAddress.of(message.address()));
        if (!same) {
            throw new UserError(
                    ExitCode.MAIL_REFUSED,
                    "The draft " + message.draft() + " is not addressed to " + OneLine.of(message.address())
                            + " alone, as the journal has it. Sending has stopped. Run the batch again.");
        }
    }

    /** Headers hold letters outside ASCII as they are only where the address cannot do without. */
    private static Session session(Message message) {
        var properties = new Properties();
        boolean utf8 =
                MailAddress.of(message.address()).filter(MailAddress::needsUtf8).isPresent();
        properties.setProperty("mail.mime.allowutf8", String.valueOf(utf8));
        return Session.getInstance(properties);
    }

    /** A change to a message. */
    private interface Change {
        void to(MimeMessage mail) throws MessagingException;
    }

    private static byte[] changed(byte[] draft, Session session, Change change) {
        try {
            var mail = new MimeMessage(session, new ByteArrayInputStream(draft));
            change.to(mail);
            var out = new ByteArrayOutputStream(draft.length + 1024);
            mail.writeTo(out, new String[] {"Bcc"});
            return out.toByteArray();
        } catch (MessagingException e) {
            throw new IllegalStateException("A draft of ours is no message", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
