package org.counterweigh.cli.mail;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.counterweigh.report.document.Block;
import org.counterweigh.report.document.Block.Paragraph;
import org.counterweigh.report.document.Document;
import org.counterweigh.report.narrative.CoveringNote;
import org.counterweigh.report.text.TextRenderer;
import org.counterweigh.templates.Brand;

/** A covering note as plain text. */
record PlainBody(CoveringNote note, Brand.Wording brand) {

    /** What mail programs show without breaking lines again. */
    private static final int WIDTH = 76;

    /** Mail programs know by this line that what follows is small print. */
    private static final String SMALL_PRINT = "-- \n";

    String text() {
        Document body = note.body();
        var renderer = new TextRenderer(WIDTH);
        String head = Stream.of(body.confidentiality().toUpperCase(Locale.ROOT), body.firm() + "\n" + body.title())
                .filter(text -> !text.isBlank())
                .map(text -> renderer.text(List.<Block>of(Paragraph.body(text))) + "\n")
                .collect(Collectors.joining());
        String foot = String.join("\n", body.particulars().line(), brand.disclaimer(), brand.footer());
        return head
                + renderer.text(body.sections().get(0).blocks())
                + "\n"
                + SMALL_PRINT
                + renderer.text(List.of(Paragraph.note(foot)));
    }
}
