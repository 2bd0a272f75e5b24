package org.counterweigh.excel.input;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.counterweigh.findings.PlainForm;

/** A unit that stands behind a heading, so that renaming it alone would change what the figures say: {@code Salary k}. */
enum HeadingUnit {
    THOUSANDS(
            "in thousands",
            "multiply the figures by 1,000",
            "k",
            "000",
            "thousand",
            "thousands",
            "tsd",
            "teur",
            "tusd",
            "tgbp"),
    MILLIONS("in millions", "multiply the figures by 1,000,000", "m", "mn", "mm", "mio", "million", "millions"),
    A_MONTH("for a month", "make the figures those of a year", "month", "monthly", "pm"),
    A_WEEK("for a week", "make the figures those of a year", "week", "weekly"),
    A_DAY("for a day", "change the figures to what the column asks for", "daily", "pd"),
    AN_HOUR("for an hour", "change the figures to what the column asks for", "hourly", "ph"),
    MINUTES("in minutes", "divide the figures by 60", "min", "mins", "minutes");

    private final String words;
    private final String change;
    private final Set<String> signs;

    HeadingUnit(String words, String change, String... signs) {
        this.words = words;
        this.change = change;
        this.signs = Set.of(signs);
    }

    /** The unit that the typed heading has beside the words of the known one. */
    private static Optional<HeadingUnit> beside(String typed, String known) {
        List<String> knownWords = words(known);
        Set<String> more =
                words(typed).stream().filter(word -> !knownWords.contains(word)).collect(Collectors.toSet());
        return Arrays.stream(values())
                .filter(unit -> more.stream().anyMatch(unit.signs::contains))
                .findFirst();
    }

    private static List<String> words(String heading) {
        return Arrays.asList(PlainForm.key(heading).split("[^\\p{L}\\p{N}]+"));
    }

    /** What to do with a heading that is nearly the known one. */
    static String rename(String typed, String known) {
        return beside(typed, known)
                .map(unit -> "If its figures are " + unit.words + ", " + unit.change + " and rename it to \"" + known
                        + "\".")
                .orElse("Did you mean \"" + known + "\"? Rename it if so.");
    }

    /** The same for a heading without which the sheet cannot be read. */
    static String renameOrAdd(String typed, String known) {
        return beside(typed, known)
                .map(unit -> "If the figures of \"" + typed + "\" are meant, and are " + unit.words + ", " + unit.change
                        + " and rename it; or add the column.")
                .orElse("Rename the heading \"" + typed + "\" if it is meant, or add the column.");
    }
}
