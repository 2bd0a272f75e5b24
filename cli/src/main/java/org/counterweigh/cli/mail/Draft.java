package org.counterweigh.cli.mail;

import org.counterweigh.cli.journal.Message;

/** A message with the bytes of its draft. */
public final class Draft {

    private final Message message;
    private final byte[] bytes;

    Draft(Message message, byte[] bytes) {
        this.message = message;
        this.bytes = bytes.clone();
    }

    public Message message() {
        return message;
    }

    public byte[] bytes() {
        return bytes.clone();
    }
}
