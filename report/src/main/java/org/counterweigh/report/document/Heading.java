package org.counterweigh.report.document;

/**
 * A heading inside a section.
 *
 * @param level 2 or 3; the title of a section is level 1
 */
public record Heading(int level, String text) implements Block {

    public Heading {
        if (level < 2 || level > 3) {
            throw new IllegalArgumentException("A heading is of level 2 or 3, not " + level + ": " + text);
        }
    }

    @Override
    public <T> T read(BlockReader<T> reader) {
        return reader.heading(this);
    }
}
