package org.counterweigh.excel.input;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.counterweigh.excel.schema.Layout;
import org.counterweigh.findings.Nearest;

/** A cell that holds one of the column's choices. */
final class Choices {

    private final Entry entry;

    Choices(Entry entry) {
        this.entry = entry;
    }

    /** The choice as the schema writes it; the first stands in where the cell is wrong, which is told. */
    Optional<String> optional() {
        return entry.content().map(content -> choice(content.shown()));
    }

    String required() {
        if (entry.isBlank()) {
            entry.missing("Choose " + offer() + ".");
        }
        return optional().orElse(entry.column().choices().get(0));
    }

    <E extends Enum<E>> Optional<E> optional(Class<E> type) {
        return optional().map(choice -> constant(type, choice));
    }

    <E extends Enum<E>> E required(Class<E> type) {
        return constant(type, required());
    }

    /** The choice typed; where the cell is blank the given one stands in, which is listed. */
    <E extends Enum<E>> E orListed(Class<E> type, E standIn, String inWords) {
        if (entry.isBlank()) {
            entry.listed(inWords);
        }
        return optional(type).orElse(standIn);
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String choice) {
        return Enum.valueOf(type, choice.toUpperCase(Locale.ROOT).replaceAll("[ -]", "_"));
    }

    private String choice(String typed) {
        List<String> choices = entry.column().choices();
        Optional<String> found = choices.stream()
                .filter(choice -> Layout.plain(choice).equals(Layout.plain(typed)))
                .findFirst();
        return found.orElseGet(() -> {
            entry.stops(
                    "\"" + typed + "\" is not among the choices.",
                    Nearest.hint(typed, choices) + "Choose " + offer() + ".");
            return choices.get(0);
        });
    }

    private String offer() {
        List<String> choices = entry.column().choices();
        return choices.size() > 8
                ? choices.get(0) + " to " + choices.get(choices.size() - 1)
                : String.join(", ", choices);
    }
}
