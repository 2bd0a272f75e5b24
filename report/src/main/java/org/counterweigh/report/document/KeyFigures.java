package org.counterweigh.report.document;

import java.util.List;

/** A row of the few numbers that matter most. */
public record KeyFigures(List<KeyFigure> figures) implements Block {

    /**
     * One large number with what it is.
     *
     * @param note what it is measured over or against; may be empty
     */
    public record KeyFigure(String label, String value, String note) {}

    public KeyFigures {
        figures = List.copyOf(figures);
        if (figures.isEmpty() || figures.size() > 5) {
            throw new IllegalArgumentException("One to five key figures stand in a row, not " + figures.size());
        }
    }

    @Override
    public <T> T read(BlockReader<T> reader) {
        return reader.keyFigures(this);
    }
}
