package org.counterweigh.excel.schema;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.counterweigh.figures.Measure;
import org.counterweigh.figures.Unit;

/**
 * One column of a sheet, or one setting of sheet {@code Firm}.
 *
 * @param heading as the template writes it
 * @param earlier headings of earlier editions, which are read all the same
 * @param isRequired whether a row makes no sense without it
 * @param key whether it names the row, alone or with other keys
 * @param unit of a figure; a share otherwise
 * @param measure of a figure, from its kind and unit unless the schema says another
 * @param limits of a figure, or of the length of a text
 * @param blank what stands in where nothing is typed, in brackets where nobody would look for it; empty for nothing
 * @param example what the template's worked rows hold, one for each row
 * @param choices all that may be typed; empty where the list is open
 * @param note what the heading's note says
 */
public record Column(
        String heading,
        List<String> earlier,
        boolean isRequired,
        boolean key,
        Kind kind,
        Unit unit,
        Measure measure,
        Limits limits,
        String blank,
        List<String> example,
        List<String> choices,
        String note) {

    public Column {
        earlier = List.copyOf(earlier);
        example = List.copyOf(example);
        choices = List.copyOf(choices);
    }

    /** Whether somebody means this column, whatever the case, spaces and hyphens; an earlier heading will do. */
    public boolean isCalled(String typed) {
        String plain = Layout.plain(typed);
        return headings().anyMatch(known -> Layout.plain(known).equals(plain));
    }

    /** The heading, and behind it those of earlier editions. */
    public Stream<String> headings() {
        return Stream.concat(Stream.of(heading), earlier.stream());
    }

    /** The sheet whose keys may be typed here; written as {@code =Sheet} in place of choices. */
    public Optional<String> reference() {
        return choices.stream()
                .filter(choice -> choice.startsWith("="))
                .map(choice -> choice.substring(1))
                .findFirst();
    }

    /** What to type, in words: {@code a percentage from 0% to 100%}. */
    public String wanted() {
        return switch (kind) {
            case TEXT -> reference().map(sheet -> "a name from sheet " + sheet).orElse("words or a code");
            case ANY -> "what may stand in that cell";
            case LIST -> "words with commas between them";
            case CHOICE -> choices.size() > 8 ? offer() : "one of " + offer();
            case YES_NO -> "Yes or No";
            case DATE -> "a date, such as 2026-03-31";
            case CLOCK -> "hours from 0 to 24, such as 9 or 17.5";
            default -> limits.wanted();
        };
    }

    /** The choices in words; of many the first and the last. */
    public String offer() {
        return choices.size() > 8
                ? choices.get(0) + " to " + choices.get(choices.size() - 1)
                : String.join(", ", choices);
    }

    /** What stands in where nothing is typed: a value, or the name of a default. */
    public Optional<String> standIn() {
        return blank.isEmpty()
                ? Optional.empty()
                : Optional.of(isListed() ? blank : blank.substring(1, blank.length() - 1));
    }

    public boolean isListed() {
        return !blank.startsWith("(");
    }

    public String firstExample() {
        return example.stream().filter(text -> !text.isEmpty()).findFirst().orElse("");
    }
}
