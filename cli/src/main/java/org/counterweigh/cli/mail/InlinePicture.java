package org.counterweigh.cli.mail;

/** A picture within the page of a message. */
public final class InlinePicture {

    private final String id;
    private final byte[] png;

    /** @param id by which the page names it, after {@code cid:} */
    InlinePicture(String id, byte[] png) {
        this.id = id;
        this.png = png.clone();
    }

    String id() {
        return id;
    }

    byte[] png() {
        return png.clone();
    }
}
