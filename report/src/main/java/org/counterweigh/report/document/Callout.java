package org.counterweigh.report.document;

import java.util.List;

/** Lines set apart from the text because nobody should miss them. */
public record Callout(String title, List<String> lines, Tone tone) implements Block {

    /** Whether the reader should be glad to know or beware. */
    public enum Tone {
        CALM,
        CAUTION
    }

    public Callout {
        lines = List.copyOf(lines);
    }

    @Override
    public <T> T read(BlockReader<T> reader) {
        return reader.callout(this);
    }
}
