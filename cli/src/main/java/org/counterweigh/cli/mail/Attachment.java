package org.counterweigh.cli.mail;

import java.text.Normalizer;

/** A file that goes with a message. */
public final class Attachment {

    private final String name;
    private final String type;
    private final byte[] bytes;

    /** @param type of its content, such as {@code application/pdf} */
    public Attachment(String name, String type, byte[] bytes) {
        this.name = name;
        this.type = type;
        this.bytes = bytes.clone();
    }

    String name() {
        return name;
    }

    String type() {
        return type;
    }

    byte[] bytes() {
        return bytes.clone();
    }

    boolean isPlain() {
        return name.equals(plainName());
    }

    /** For programs that read no letters but those of ASCII. */
    String plainName() {
        return Normalizer.normalize(name, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .replaceAll("[^ -~]+|[\"\\\\]", "_");
    }
}
