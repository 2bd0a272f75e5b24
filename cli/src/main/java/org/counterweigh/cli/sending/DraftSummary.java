package org.counterweigh.cli.sending;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.counterweigh.cli.console.OneLine;

/**
 * What a person should know of a draft before it is sent.
 *
 * @param files names of what is attached
 * @param bytes of the whole
 */
record DraftSummary(String subject, List<String> files, long bytes) {

    static DraftSummary of(byte[] draft) {
        try {
            var mail = new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(draft));
            List<String> files = new ArrayList<>();
            collect(mail, files);
            return new DraftSummary(OneLine.of(String.valueOf(mail.getSubject())), files, draft.length);
        } catch (MessagingException e) {
            throw new IllegalStateException("A draft of ours is no message", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void collect(Part part, List<String> files) throws MessagingException, IOException {
        if (part.isMimeType("multipart/*") && part.getContent() instanceof Multipart parts) {
            for (int index = 0; index < parts.getCount(); index++) {
                BodyPart inner = parts.getBodyPart(index);
                collect(inner, files);
            }
        } else if (Part.ATTACHMENT.equalsIgnoreCase(part.getDisposition())) {
            files.add(OneLine.of(String.valueOf(part.getFileName())));
        }
    }

    /** As a line: the files and the size of the whole. */
    String attached() {
        String names = files.isEmpty() ? "no files" : String.join(", ", files);
        return names + " (" + Megabytes.text(bytes) + ")";
    }
}
