package org.counterweigh.cli.mail;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.counterweigh.report.document.Chart;
import org.counterweigh.report.narrative.CoveringNote;
import org.counterweigh.templates.Brand;

/** A covering note as plain text. */
record PlainBody(CoveringNote note, Brand.Wording brand) {

    String text() {
        List<String> blocks = new ArrayList<>();
        blocks.add(note.label().toUpperCase(Locale.ROOT));
        blocks.add(note.greeting());
        note.correction().ifPresent(blocks::add);
        blocks.add(note.firm() + "\n" + note.headline());
        note.points().forEach(point -> blocks.add(point.heading() + "\n" + point.text()));
        note.bridge()
                .map(Chart::text)
                .ifPresent(chart -> blocks.add(String.join("\n", chart.title(), chart.unit(), chart.altText())));
        blocks.add(note.attached());
        blocks.add(String.join("\n", note.signature()));
        blocks.add("-- \n" + String.join("\n", note.source(), brand.disclaimer(), brand.footer()));
        return String.join(
                        "\n\n",
                        blocks.stream().filter(block -> !block.isBlank()).toList()) + "\n";
    }
}
