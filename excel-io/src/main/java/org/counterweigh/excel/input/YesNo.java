package org.counterweigh.excel.input;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.counterweigh.excel.workbook.Content;
import org.counterweigh.findings.Nearest;

/** A cell that says Yes or No, in English, German or French, or holds TRUE or FALSE. */
final class YesNo {

    private final Entry entry;

    YesNo(Entry entry) {
        this.entry = entry;
    }

    /** Empty where the cell is blank, or wrong, which is told. */
    Optional<Boolean> optional() {
        return entry.content().flatMap(this::answer);
    }

    boolean required() {
        if (entry.isBlank()) {
            entry.missing("Type Yes or No.");
        }
        return optional().orElse(false);
    }

    /** Blank is read as No, and listed. */
    boolean orListedNo() {
        if (entry.isBlank()) {
            entry.listed("No");
        }
        return optional().orElse(false);
    }

    boolean orNo() {
        return optional().orElse(false);
    }

    private Optional<Boolean> answer(Content content) {
        if (content instanceof Content.Truth truth) {
            return Optional.of(truth.is());
        }
        String typed = content.shown();
        switch (typed.toLowerCase(Locale.ROOT)) {
            case "yes", "y", "true", "ja", "wahr", "oui", "vrai" -> {
                return Optional.of(true);
            }
            case "no", "n", "false", "nein", "falsch", "non", "faux" -> {
                return Optional.of(false);
            }
            default -> {
                entry.stops(
                        "\"" + typed + "\" is neither Yes nor No.",
                        Nearest.hint(typed, List.of("Yes", "No")) + "Type Yes or No.");
                return Optional.empty();
            }
        }
    }
}
