package org.counterweigh.excel.schema;

import java.util.List;
import java.util.Optional;
import org.counterweigh.figures.Unit;

/**
 * One column of a sheet, or one setting of sheet {@code Firm}.
 *
 * @param heading as the template writes it
 * @param need whether a row makes sense without it
 * @param key whether it names the row, alone or with other keys
 * @param unit of a figure; a share otherwise
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

    public boolean isRequired() {
        return need == Need.REQUIRED;
    }
}
