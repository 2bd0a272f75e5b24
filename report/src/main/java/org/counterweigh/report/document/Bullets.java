package org.counterweigh.report.document;

import java.util.List;

/** Short points of equal rank. */
public record Bullets(List<String> points) implements Block {

    public Bullets {
        points = List.copyOf(points);
    }

    @Override
    public <T> T read(BlockReader<T> reader) {
        return reader.bullets(this);
    }
}
