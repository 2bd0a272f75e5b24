package org.counterweigh.report.html;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;
import org.counterweigh.report.typography.VisibleText;

/** Markup of a page; what a workbook says comes into it as text alone. */
public record Html(String markup) {

    /** No markup at all. */
    public static final Html NOTHING = new Html("");

    /** A text with nothing in it that is markup. */
    public static Html text(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        String seen = VisibleText.of(text).replace('\n', ' ');
        for (int at = 0; at < seen.length(); at++) {
            char letter = seen.charAt(at);
            switch (letter) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                default -> escaped.append(letter);
            }
        }
        return new Html(escaped.toString());
    }

    /** The address of a file below the page; the dot first, or a folder called {@code javascript:} would be a command. */
    public static Html address(String path) {
        try {
            return text(new URI(null, null, "./" + path, null).toASCIIString());
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("No link can be made of " + path, e);
        }
    }

    /** A colour, {@code 0xRRGGBB}, as style sheets write it. */
    public static Html colour(int rgb) {
        return new Html(String.format(Locale.ROOT, "#%06x", rgb));
    }

    /** Several one after the other. */
    public static Html all(Collection<Html> parts) {
        return joined(parts, "");
    }

    /** Several with the same markup between them. */
    public static Html joined(Collection<Html> parts, String between) {
        return new Html(parts.stream().map(Html::markup).collect(Collectors.joining(between)));
    }
}
