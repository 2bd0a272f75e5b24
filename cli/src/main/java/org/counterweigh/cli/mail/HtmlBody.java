package org.counterweigh.cli.mail;

import java.util.Map;
import java.util.Optional;
import org.counterweigh.report.document.Chart;
import org.counterweigh.report.document.Document;
import org.counterweigh.report.document.Miniature;
import org.counterweigh.report.html.BlockHtml;
import org.counterweigh.report.html.Drawing;
import org.counterweigh.report.html.Html;
import org.counterweigh.report.html.HtmlParts;
import org.counterweigh.report.narrative.CoveringNote;
import org.counterweigh.templates.Brand;

/**
 * A covering note as a page. Styles stand at each element, since some programs read no others.
 *
 * @param picture by which name the page shows the bridge
 */
record HtmlBody(CoveringNote note, Brand brand, Optional<String> picture) {

    /** The pictures of a message are files that go with it. */
    private record Attached(HtmlParts parts, String name) implements Drawing {

        @Override
        public Html of(Chart chart) {
            return parts.fill("picture name alternative", name, chart.text().altText());
        }

        @Override
        public Html of(Miniature miniature) {
            return Html.NOTHING;
        }
    }

    String html() {
        var parts = HtmlParts.of(HtmlBody.class, "parts.html", colours());
        Document body = note.body();
        var blocks = new BlockHtml(parts, new Attached(parts, picture.orElse("")));
        return parts.fill(
                        "message language subject preview label firm headline blocks source disclaimer footer",
                        body.particulars().language().toLanguageTag(),
                        note.subject(),
                        note.preview(),
                        body.confidentiality(),
                        body.firm(),
                        body.title(),
                        blocks.all(body.sections().get(0).blocks()),
                        body.particulars().line(),
                        brand.wording().disclaimer(),
                        brand.wording().footer())
                .markup();
    }

    private Map<String, Html> colours() {
        var palette = brand.palette();
        return Map.of(
                "ink", Html.colour(palette.ink()),
                "muted", Html.colour(palette.muted()),
                "accent", Html.colour(palette.accent()),
                "zebra", Html.colour(palette.zebra()),
                "outline", Html.colour(palette.outline()),
                "orange", Html.colour(palette.orange()),
                "pale", Html.colour(palette.pale()),
                "pale-orange", Html.colour(palette.paleOrange()));
    }
}
