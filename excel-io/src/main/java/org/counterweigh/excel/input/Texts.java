package org.counterweigh.excel.input;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.counterweigh.excel.workbook.Content;

/** A cell of words. */
final class Texts {

    private static final int LONGEST_NAME = 200;

    private final Entry entry;

    Texts(Entry entry) {
        this.entry = entry;
    }

    Optional<String> optional() {
        return entry.content().map(this::words);
    }

    /** The words; empty where they are missing, which is told. */
    String required() {
        if (entry.isBlank()) {
            entry.missing("Type " + entry.column().note().replaceFirst("\\.$", "") + ".");
        }
        return optional().orElse("");
    }

    String orElse(String usual) {
        return optional().orElse(usual);
    }

    /** The parts between commas or semicolons. */
    Set<String> list() {
        return optional().stream()
                .flatMap(text -> Arrays.stream(text.split("[,;]")))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private String words(Content content) {
        String text = content.shown();
        boolean name = entry.column().isRequired();
        if (text.chars().anyMatch(c -> Character.isISOControl(c) && (name || !Character.isWhitespace(c)))) {
            entry.stops(
                    "the text holds a line break or an invisible control character.",
                    "Type the text again, on one line.");
            return "";
        }
        if (name && text.length() > LONGEST_NAME) {
            entry.stops(
                    "the text has " + text.length() + " characters; names have at most " + LONGEST_NAME + ".",
                    "Shorten it.");
        }
        return text.replaceAll("\\s+", " ");
    }
}
