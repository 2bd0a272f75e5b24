package org.counterweigh.report.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a piece of the page is to a reader who listens: a heading, a cell, a figure.
 *
 * <p>Tags are made when blocks are laid out, so they stand in reading order whatever is drawn first.
 */
final class Tag {

    /** The content drawn on a page under one number. */
    record Mark(int page, int number) {}

    /** The rectangle a figure covers, from the page's lower left corner as PDF counts. */
    record Bounds(double left, double bottom, double right, double top) {}

    private final String type;
    private final List<Tag> children = new ArrayList<>();
    private final List<Mark> marks = new ArrayList<>();
    private Optional<String> alternative = Optional.empty();
    private Optional<String> scope = Optional.empty();
    private Optional<Bounds> bounds = Optional.empty();
    private int columns = 1;

    Tag(String type) {
        this.type = type;
    }

    Tag child(String childType) {
        Tag child = new Tag(childType);
        children.add(child);
        return child;
    }

    Tag saying(String text) {
        alternative = Optional.of(text);
        return this;
    }

    Tag heading(String rowOrColumn) {
        scope = Optional.of(rowOrColumn);
        return this;
    }

    Tag across(int columnCount) {
        columns = columnCount;
        return this;
    }

    void covers(Bounds rectangle) {
        bounds = Optional.of(rectangle);
    }

    void drawn(Mark mark) {
        marks.add(mark);
    }

    String type() {
        return type;
    }

    List<Tag> children() {
        return List.copyOf(children);
    }

    List<Mark> marks() {
        return List.copyOf(marks);
    }

    Optional<String> alternative() {
        return alternative;
    }

    Optional<String> scope() {
        return scope;
    }

    Optional<Bounds> bounds() {
        return bounds;
    }

    int columns() {
        return columns;
    }
}
