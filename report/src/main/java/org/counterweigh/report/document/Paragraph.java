package org.counterweigh.report.document;

/** Running text; a line feed starts a new line. */
public record Paragraph(String text, Style style) implements Block {

    /** What part a paragraph plays. */
    public enum Style {
        BODY,
        /** The answer, or the sentence the rest stands on. */
        LEAD,
        /** Where something comes from, or what it leaves out. */
        NOTE,
        /** What the next exhibit shows. */
        CAPTION
    }

    public static Paragraph body(String text) {
        return new Paragraph(text, Style.BODY);
    }

    public static Paragraph lead(String text) {
        return new Paragraph(text, Style.LEAD);
    }

    public static Paragraph note(String text) {
        return new Paragraph(text, Style.NOTE);
    }

    @Override
    public <T> T read(BlockReader<T> reader) {
        return reader.paragraph(this);
    }
}
