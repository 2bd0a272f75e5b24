package org.counterweigh.report.document;

import java.util.List;

/**
 * A part of the report with its own entry in the bookmarks.
 *
 * @param title printed above the blocks; empty where the title of the document is enough
 * @param target by which others lead to it
 */
public record Section(String title, String bookmark, List<Block> blocks, boolean startsOnNewPage, Target target) {

    /** A section that is known by its bookmark. */
    public Section(String title, String bookmark, List<Block> blocks, boolean startsOnNewPage) {
        this(title, bookmark, blocks, startsOnNewPage, new Target(bookmark));
    }

    /** A section whose bookmark is its title. */
    public static Section of(String title, List<Block> blocks, boolean startsOnNewPage) {
        return new Section(title, title, blocks, startsOnNewPage);
    }

    /** The same blocks without a title: it takes the room that the masthead takes where a single page is measured. */
    public Section untitled() {
        return new Section("", bookmark, blocks, startsOnNewPage, target);
    }

    /** The same section with its tables in small letters and low rows. */
    public Section setClose() {
        List<Block> close = blocks.stream()
                .map(block -> block instanceof Table table ? table.setClose() : block)
                .toList();
        return new Section(title, bookmark, close, startsOnNewPage, target);
    }

    /** The same section known by another name. */
    public Section at(Target place) {
        return new Section(title, bookmark, blocks, startsOnNewPage, place);
    }

    /** The same section on a page of its own. */
    public Section onNewPage() {
        return new Section(title, bookmark, blocks, true, target);
    }

    public Section {
        blocks = List.copyOf(blocks);
        if (bookmark.isBlank()) {
            throw new IllegalArgumentException("A section needs a bookmark: " + title);
        }
    }
}
