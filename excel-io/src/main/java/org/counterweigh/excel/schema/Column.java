package org.counterweigh.excel.schema;

import java.util.List;
import java.util.Optional;
import org.counterweigh.figures.Measure;
import org.counterweigh.figures.Unit;

/**
 * One column of a sheet, or one setting of sheet {@code Firm}.
 *
 * @param heading as the template writes it
 * @param need whether a row makes sense without it
 * @param key whether it names the row, alone or with other keys
 * @param unit of a figure; a share otherwise
 * @param measure of a figure, from its kind and unit unless the schema says another
 * @param example what the template's worked rows hold, one for each row
 * @param choices all that may be typed; empty where the list is open
 * @param note what the heading's note says
 */
public record Column(
        String heading,
        Need need,
        boolean key,
        Kind kind,
        Unit unit,
        Measure measure,
        List<String> example,
        List<String> choices,
        String note) {

    public Column {
        example = List.copyOf(example);
        choices = List.copyOf(choices);
    }

    /** Whether a row makes sense without the column. */
    public enum Need {
        REQUIRED,
        OPTIONAL
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
            case LIST -> "words with commas between them";
            case CHOICE ->
                choices.size() > 8
                        ? choices.get(0) + " to " + choices.get(choices.size() - 1)
                        : "one of " + String.join(", ", choices);
            case YES_NO -> "Yes or No";
            case DATE -> "a date, such as 2026-03-31";
            case CLOCK -> "hours from 0 to 24, such as 9 or 17.5";
            case NUMBER -> "a number, 0 or more";
            case BOUND -> "a number, -1 or more";
            case CORRELATION -> "a number from -1 to 1";
            case WHOLE -> "a whole number, 1 or more";
            case SHARE -> "a percentage from 0% to 100%";
            case RATE -> "a percentage above -100% and at most 100%";
        };
    }

    /** The first example there is; empty where the column has none. */
    public String firstExample() {
        return example.stream().filter(text -> !text.isEmpty()).findFirst().orElse("");
    }

    public boolean isRequired() {
        return need == Need.REQUIRED;
    }
}
