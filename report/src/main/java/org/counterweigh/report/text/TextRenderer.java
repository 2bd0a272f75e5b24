package org.counterweigh.report.text;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.counterweigh.report.document.Block;
import org.counterweigh.report.document.Document;
import org.counterweigh.report.document.Section;

/**
 * Makes a plain text of a document; the same document gives the same bytes.
 *
 * @param width in letters, which no line exceeds
 */
public record TextRenderer(int width) {

    /** What a terminal, a mail program and a printed page in a usual size show without breaking lines again. */
    public static final int USUAL_WIDTH = 100;

    private static final String BETWEEN_SECTIONS = "";

    /** The whole document, in UTF-8. */
    public byte[] bytes(Document document) {
        return text(document).getBytes(StandardCharsets.UTF_8);
    }

    /** The whole document. */
    public String text(Document document) {
        List<String> lines = new ArrayList<>(masthead(document));
        for (Section section : document.sections()) {
            lines.add(BETWEEN_SECTIONS);
            lines.addAll(section(section));
        }
        lines.add(BETWEEN_SECTIONS);
        lines.addAll(new Lines(width).of(document.notice()));
        return text(lines.stream());
    }

    /** Some blocks by themselves, for a text that has a frame of its own. */
    public String text(List<Block> blocks) {
        return text(new BlockText(width).all(blocks).stream());
    }

    private static String text(Stream<String> lines) {
        return lines.map(line -> plain(line) + "\n").collect(Collectors.joining());
    }

    private List<String> masthead(Document document) {
        var across = new Lines(width);
        List<String> lines = new ArrayList<>();
        across.of(document.confidentiality()).forEach(line -> lines.add(across.right(line)));
        lines.addAll(across.of(document.firm()));
        lines.addAll(across.of(document.title()));
        lines.addAll(across.of(document.particulars().line()));
        return lines;
    }

    private List<String> section(Section section) {
        var across = new Lines(width);
        List<String> lines = new ArrayList<>();
        if (!section.title().isEmpty()) {
            lines.add(across.rule("═"));
            lines.addAll(across.of(section.title()));
            lines.add(across.rule("═"));
            lines.add("");
        }
        lines.addAll(new BlockText(width).all(section.blocks()));
        return lines;
    }

    /** Blanks at which no line breaks are blanks again once lines are broken. */
    private static String plain(String line) {
        return line.replace('\u00A0', ' ').replace('\u202F', ' ').stripTrailing();
    }
}
