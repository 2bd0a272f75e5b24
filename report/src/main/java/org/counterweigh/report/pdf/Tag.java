package org.counterweigh.report.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.cos.COSDictionary;

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

    /** What on a page answers a click. */
    record Annotation(int page, COSDictionary dictionary) {}

    String type;
    final List<Tag> children = new ArrayList<>();
    final List<Mark> marks = new ArrayList<>();
    final List<Annotation> annotations = new ArrayList<>();
    Optional<String> alternative = Optional.empty();
    Optional<String> scope = Optional.empty();
    Optional<Bounds> bounds = Optional.empty();
    int columns = 1;

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

    /** Made for a link that leads nowhere, so it is read as text. */
    void isText() {
        type = "Span";
    }

    void answers(Annotation annotation) {
        annotations.add(annotation);
    }

    void covers(Bounds rectangle) {
        bounds = Optional.of(rectangle);
    }

    void drawn(Mark mark) {
        marks.add(mark);
    }
}
