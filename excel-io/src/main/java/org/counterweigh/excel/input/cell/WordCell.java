package org.counterweigh.excel.input.cell;

import java.util.List;
import java.util.Optional;
import org.counterweigh.excel.workbook.Content;
import org.counterweigh.findings.Nearest;
import org.counterweigh.findings.PlainForm;

/** Cells of words, of one choice among several, and of Yes or No in English, German or French. */
final class WordCell {

    private WordCell() {}

    static Optional<String> text(Entry entry) {
        return entry.content().map(content -> text(entry, content.shown()));
    }

    private static String text(Entry entry, String text) {
        boolean name = entry.column().isRequired();
        if (text.chars().anyMatch(c -> Character.isISOControl(c) && (name || !Character.isWhitespace(c)))) {
            entry.stops(
                    "the text holds a line break or an invisible control character.",
                    "Type the text again, on one line.");
            return "";
        }
        if (name && !entry.column().limits().isInside(text.length())) {
            long longest = (long) entry.column().limits().high();
            entry.stops(
                    "the text has " + text.length() + " characters; at most " + longest + " are read.", "Shorten it.");
        }
        return Blanks.single(text);
    }

    /** The choice as the schema writes it; the first stands in where the cell is wrong. */
    static Optional<String> choice(Entry entry) {
        return entry.content()
                .map(Content::shown)
                .map(typed -> CodeCell.listed(entry, typed).orElseGet(() -> {
                    entry.stops(
                            "\"" + typed + "\" is not among the choices.",
                            hint(entry, typed) + "Choose " + entry.column().offer() + ".");
                    return entry.column().choices().get(0);
                }));
    }

    private static String hint(Entry entry, String typed) {
        return entry.column()
                .offered()
                .nearest(typed)
                .map(near -> "Did you mean \"" + near + "\"? ")
                .orElse("");
    }

    static Optional<Boolean> yes(Entry entry) {
        return entry.content().map(Content::shown).flatMap(typed -> switch (PlainForm.key(typed)) {
            case "yes", "y", "true", "ja", "wahr", "oui", "vrai" -> Optional.of(true);
            case "no", "n", "false", "nein", "falsch", "non", "faux" -> Optional.of(false);
            default -> {
                entry.stops(
                        "\"" + typed + "\" is neither Yes nor No.",
                        Nearest.hint(typed, List.of("Yes", "No")) + "Type Yes or No.");
                yield Optional.empty();
            }
        });
    }
}
