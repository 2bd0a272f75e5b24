package org.counterweigh.report.document;

/**
 * A place of a document to which others lead.
 *
 * @param name by which it is told from other places of the same document; nobody reads it
 */
public record Anchor(String name) {

    /** Where all is said of a kind of work. */
    public static Anchor ofWork(String work) {
        return new Anchor("work " + work);
    }
}
