package org.counterweigh.report.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The pieces a page is put together of, named parts of one file or files of their own, with places to fill. */
public final class HtmlParts {

    private static final Pattern PLACE = Pattern.compile("\\{([a-z][a-z-]*)}");
    private static final Pattern NAME = Pattern.compile("(?m)^<!-- ([a-z-]+) -->\\n");

    private final Map<String, String> parts = new HashMap<>();
    private final Map<String, Html> common;

    private HtmlParts(String text, Map<String, Html> common) {
        this.common = Map.copyOf(common);
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

    /** The parts of a file beside a class. */
    public static HtmlParts of(Class<?> beside, String file) {
        return of(beside, file, Map.of());
    }

    /**
     * The parts of a file beside a class.
     *
     * @param common what fills places of these names in every part
     */
    public static HtmlParts of(Class<?> beside, String file, Map<String, Html> common) {
        return new HtmlParts(file(beside, file), common);
    }

    /** The text of a file beside a class. */
    public static String file(Class<?> beside, String name) {
        try (InputStream in = beside.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalArgumentException("There is no " + name + " beside " + beside.getName());
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
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
    public Html fill(String asked, Object... values) {
        String[] names = asked.split(" ", -1);
        String part = parts.get(names[0]);
        if (part == null) {
            throw new IllegalArgumentException("The page has no part " + names[0]);
        }
        return new Html(filled(part, names, values, common));
    }

    /** {@code 1 error}, {@code 7 errors}: the parts of one and of many. */
    public Html counted(String thing, int count) {
        return fill(thing + (count == 1 ? "-one" : "-many") + " count", count);
    }

    /** The name of parts on one of an enumeration: {@code has-errors}. */
    public static String name(Enum<?> one) {
        return one.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The same for a file beside a class that is a part by itself. */
    public static Html fillFile(Class<?> beside, String asked, Object... values) {
        String[] names = asked.split(" ", -1);
        return new Html(filled(file(beside, names[0]), names, values, Map.of()));
    }

    private static String filled(String part, String[] names, Object[] values, Map<String, Html> common) {
        Map<String, String> filled = new HashMap<>();
        common.forEach((name, value) -> filled.put(name, value.markup()));
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
