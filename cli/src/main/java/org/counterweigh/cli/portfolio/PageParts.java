package org.counterweigh.cli.portfolio;

import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The pieces a page is put together of, each a file or a named part of {@code parts.html}, with places to fill. */
final class PageParts {

    private static final Pattern PLACE = Pattern.compile("\\{([a-z][a-z-]*)}");
    private static final Pattern NAME = Pattern.compile("(?m)^<!-- ([a-z-]+) -->\\n");

    private final Map<String, String> parts = new HashMap<>();

    PageParts() {
        String text = file("parts.html");
        Matcher name = NAME.matcher(text);
        String last = "";
        int start = 0;
        while (name.find()) {
            parts.put(last, text.substring(start, name.start()).stripTrailing());
            last = name.group(1);
            start = name.end();
        }
        parts.put(last, text.substring(start).stripTrailing());
    }

    static String file(String name) {
        try {
            return Resources.toString(Resources.getResource(PageParts.class, name), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(name + " cannot be read", e);
        }
    }

    /**
     * A part with its places filled in one go, so that nothing in a workbook is taken for a place.
     *
     * @param asked its name, then the names of its places: {@code "range low high"}
     * @param values of the places in that order: markup as it is, all else as text
     */
    Html fill(String asked, Object... values) {
        String[] names = asked.split(" ", -1);
        String part = parts.get(names[0]);
        if (part == null) {
            throw new IllegalArgumentException("The page has no part " + names[0]);
        }
        return new Html(filled(part, names, values));
    }

    /** {@code 1 error}, {@code 7 errors}: the parts of one and of many. */
    Html counted(String thing, int count) {
        return fill(thing + (count == 1 ? "-one" : "-many") + " count", count);
    }

    /** The name of parts on one of an enumeration: {@code has-errors}. */
    static String name(Enum<?> one) {
        return one.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The same for a file that is a part by itself. */
    static Html fillFile(String asked, Object... values) {
        String[] names = asked.split(" ", -1);
        return new Html(filled(file(names[0]), names, values));
    }

    private static String filled(String part, String[] names, Object[] values) {
        Map<String, String> filled = new HashMap<>();
        for (int i = 0; i < values.length; i++) {
            Html value = values[i] instanceof Html html ? html : Html.text(String.valueOf(values[i]));
            filled.put(names[i + 1], value.markup());
        }
        return PLACE.matcher(part).replaceAll(place -> {
            String value = filled.get(place.group(1));
            if (value == null) {
                throw new IllegalArgumentException("Nothing fills {" + place.group(1) + "} of " + names[0]);
            }
            return Matcher.quoteReplacement(value);
        });
    }
}
