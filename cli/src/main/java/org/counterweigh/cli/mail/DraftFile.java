package org.counterweigh.cli.mail;

import jakarta.mail.BodyPart;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import org.counterweigh.firm.MailAddress;

/**
 * A message as a file that a mail program opens for sending. It has neither sender nor date, which the program or the
 * sending of it fills in; so the same message is the same bytes on any day.
 */
record DraftFile(MessageId id, MailAddress to, HeaderText name, MessageText text) {

    byte[] bytes(List<Attachment> attachments) {
        try {
            var mail = new DraftMessage(session());
            mail.setHeader("X-Unsent", "1");
            mail.setRecipient(RecipientType.TO, recipient());
            mail.setSubject(text.subject().text(), StandardCharsets.UTF_8.name());
            mail.setContent(whole(attachments));
            mail.saveChanges();
            mail.removeHeader("Date");
            var out = new ByteArrayOutputStream();
            mail.writeTo(out);
            return out.toByteArray();
        } catch (MessagingException e) {
            throw new IllegalStateException("The draft cannot be made", e);
        } catch (IOException e) {
            throw new UncheckedIOException("The draft cannot be made", e);
        }
    }

    /** Letters outside ASCII before the sign have no other form in a header than their own. */
    private Session session() {
        var settings = new Properties();
        settings.setProperty("mail.mime.allowutf8", String.valueOf(to.needsUtf8()));
        return Session.getInstance(settings);
    }

    private InternetAddress recipient() throws IOException {
        return new InternetAddress(to.toString(), name.text(), StandardCharsets.UTF_8.name());
    }

    /** The readable part first, then the files; the picture beside the page that shows it. */
    private MimeMultipart whole(List<Attachment> attachments) throws MessagingException {
        MimeMultipart versions = multipart("alternative");
        versions.addBodyPart(Parts.text("plain", text.text()));
        versions.addBodyPart(Parts.text("html", text.html()));
        MimeMultipart readable = versions;
        if (text.picture().isPresent()) {
            readable = multipart("related");
            readable.addBodyPart(Parts.holding(versions));
            readable.addBodyPart(Parts.picture(text.picture().get()));
        }
        MimeMultipart all = multipart("mixed");
        all.addBodyPart(Parts.holding(readable));
        for (BodyPart file : Parts.files(attachments)) {
            all.addBodyPart(file);
        }
        return all;
    }

    /** The sign before the name stands nowhere in encoded content, so that no part can end another. */
    private MimeMultipart multipart(String kind) throws MessagingException {
        return new NamedMultipart(kind, "=_" + kind + "_" + id.text());
    }

    /** Parts between boundaries that are known beforehand; the library would draw lots for them. */
    private static final class NamedMultipart extends MimeMultipart {
        NamedMultipart(String kind, String boundary) throws MessagingException {
            super(kind);
            contentType = "multipart/" + kind + "; boundary=\"" + boundary + "\"";
        }
    }

    /** A message with the name it is known by. */
    private final class DraftMessage extends MimeMessage {
        DraftMessage(Session session) {
            super(session);
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", "<" + id.named("report") + ">");
        }
    }
}
