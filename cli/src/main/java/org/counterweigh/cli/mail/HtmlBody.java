package org.counterweigh.cli.mail;

import com.google.common.html.HtmlEscapers;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.counterweigh.report.document.Chart;
import org.counterweigh.report.narrative.CoveringNote;
import org.counterweigh.templates.Brand;

/**
 * A covering note as a page. Styles stand at each element, since some programs read no others.
 *
 * @param picture by which name the page shows the bridge
 */
record HtmlBody(CoveringNote note, Brand brand, Optional<String> picture) {

    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");

    String html() {
        return filled(
                "message.html",
                Map.ofEntries(
                        Map.entry("language", text(note.language().toLanguageTag())),
                        Map.entry("subject", text(note.subject())),
                        Map.entry("preview", text(note.points().get(0).text())),
                        Map.entry("label", text(note.label())),
                        Map.entry("firm", text(note.firm())),
                        Map.entry("headline", text(note.headline())),
                        Map.entry(
                                "correction",
                                note.correction().map(this::correction).orElse("")),
                        Map.entry("greeting", text(note.greeting())),
                        Map.entry(
                                "points",
                                note.points().stream().map(this::point).collect(Collectors.joining())),
                        Map.entry(
                                "bridge",
                                note.bridge().map(Chart::text).map(this::bridge).orElse("")),
                        Map.entry("attached", text(note.attached())),
                        Map.entry("signature", note.signature().isEmpty() ? "" : signature()),
                        Map.entry("source", text(note.source())),
                        Map.entry("disclaimer", text(brand.wording().disclaimer())),
                        Map.entry("footer", text(brand.wording().footer()))));
    }

    private String correction(String sentence) {
        return filled("correction.html", Map.of("sentence", text(sentence)));
    }

    private String point(CoveringNote.Point point) {
        return filled("point.html", Map.of("heading", text(point.heading()), "text", text(point.text())));
    }

    private String bridge(Chart.Text chart) {
        return filled(
                "bridge.html",
                Map.of(
                        "title", text(chart.title()),
                        "unit", text(chart.unit()),
                        "alternative", text(chart.altText()),
                        "picture", text(picture.orElseThrow())));
    }

    private String signature() {
        String lines = note.signature().stream().map(HtmlBody::text).collect(Collectors.joining("<br>"));
        return filled("signature.html", Map.of("lines", lines));
    }

    /** In one go, so that nothing in a workbook is taken for a place. */
    private String filled(String template, Map<String, String> values) {
        var palette = brand.palette();
        Map<String, String> colours = Map.of(
                "ink", colour(palette.ink()),
                "muted", colour(palette.muted()),
                "accent", colour(palette.accent()),
                "zebra", colour(palette.zebra()),
                "outline", colour(palette.outline()),
                "orange", colour(palette.orange()),
                "pale", colour(palette.pale()),
                "paleOrange", colour(palette.paleOrange()));
        return PLACE.matcher(template(template)).replaceAll(place -> {
            String name = place.group(1);
            String value = values.containsKey(name) ? values.get(name) : colours.get(name);
            return Matcher.quoteReplacement(Objects.requireNonNull(value, name));
        });
    }

    private static String template(String name) {
        try {
            return Resources.toString(Resources.getResource(HtmlBody.class, name), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(name + " cannot be read", e);
        }
    }

    private static String colour(int rgb) {
        return String.format(Locale.ROOT, "#%06X", rgb);
    }

    private static String text(String text) {
        return HtmlEscapers.htmlEscaper().escape(HeaderText.of(text).text());
    }
}
