package org.counterweigh.report.document;

/** A file that travels inside a report. */
public final class Attachment {

    /** What it is to the report. */
    public enum Relationship {
        /** What the report was made of. */
        SOURCE,
        /** The figures behind what the report shows. */
        DATA
    }

    private final String name;
    private final String mediaType;
    private final String description;
    private final Relationship relationship;
    private final byte[] content;

    public Attachment(String name, String mediaType, String description, Relationship relationship, byte[] content) {
        this.name = name;
        this.mediaType = mediaType;
        this.description = description;
        this.relationship = relationship;
        this.content = content.clone();
    }

    public String name() {
        return name;
    }

    /** {@code application/json} */
    public String mediaType() {
        return mediaType;
    }

    public String description() {
        return description;
    }

    public Relationship relationship() {
        return relationship;
    }

    public byte[] content() {
        return content.clone();
    }
}
