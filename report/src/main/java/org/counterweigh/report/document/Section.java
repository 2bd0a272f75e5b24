package org.counterweigh.report.document;

import java.util.List;
import java.util.Optional;

/**
 * A part of the report with its own entry in the bookmarks.
 *
 * @param title printed above the blocks; empty where the title of the document is enough
 * @param anchor by which rows elsewhere lead to it
 */
public record Section(
        String title, String bookmark, List<Block> blocks, boolean startsOnNewPage, Optional<Anchor> anchor) {

    /** A section to which nothing leads but its bookmark. */
    public Section(String title, String bookmark, List<Block> blocks, boolean startsOnNewPage) {
        this(title, bookmark, blocks, startsOnNewPage, Optional.empty());
    }

    /** A section whose bookmark is its title. */
    public static Section of(String title, List<Block> blocks, boolean startsOnNewPage) {
        return new Section(title, title, blocks, startsOnNewPage);
    }

    /** The same blocks without a title: it takes the room that the masthead takes where a single page is measured. */
    public Section untitled() {
        return new Section("", bookmark, blocks, startsOnNewPage, anchor);
    }

    /** The same section as the place to which an anchor leads. */
    public Section at(Anchor place) {
        return new Section(title, bookmark, blocks, startsOnNewPage, Optional.of(place));
    }

    /** The same section with its tables in small letters and low rows. */
    public Section setClose() {
        List<Block> close = blocks.stream()
                .map(block -> block instanceof Table table ? table.setClose() : block)
                .toList();
        return new Section(title, bookmark, close, startsOnNewPage, anchor);
    }

    public Section {
        blocks = List.copyOf(blocks);
        if (bookmark.isBlank()) {
            throw new IllegalArgumentException("A section needs a bookmark: " + title);
        }
    }
}
