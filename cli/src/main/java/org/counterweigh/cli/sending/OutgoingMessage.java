package org.counterweigh.cli.sending;

import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.OutputStream;

/** A message as the server gets it, which tells when the server has asked for its body. */
final class OutgoingMessage extends MimeMessage {

    private final byte[] bytes;
    private final Runnable bodyBegins;

    /** @param bodyBegins called before the first byte goes out; where it throws, none does */
    OutgoingMessage(Session session, byte[] bytes, Runnable bodyBegins) {
        super(session);
        this.bytes = bytes.clone();
        this.bodyBegins = bodyBegins;
    }

    /** The mail library calls this once, after the server's 354. */
    @Override
    public void writeTo(OutputStream out, String[] ignored) throws IOException {
        bodyBegins.run();
        out.write(bytes);
    }
}
