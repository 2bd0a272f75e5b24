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
 * @param reference the sheet whose keys are typed here; written as {@code =Sheet} in place of choices
 * @param offered what may be typed, or is known where the list is open
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
        Optional<String> reference,
        CodeList offered,
        String note) {

    private static final String OF_FEES = " * fees";

    public Column {
        earlier = List.copyOf(earlier);
        example = List.copyOf(example);
    }

    /** Whether somebody means this column, whatever the case, spaces and hyphens; an earlier heading will do. */
    public boolean isCalled(String typed) {
        String plain = Layout.plain(typed);
        return headings().anyMatch(known -> Layout.plain(known).equals(plain));
    }

    /** Whether what somebody typed is a heading of an earlier edition. */
    public boolean wasCalled(String typed) {
        String plain = Layout.plain(typed);
        return earlier.stream().anyMatch(known -> Layout.plain(known).equals(plain));
    }

    /** The heading, and behind it those of earlier editions. */
    public Stream<String> headings() {
        return Stream.concat(Stream.of(heading), earlier.stream());
    }

    /** Columns are looked up by the thousand; no two of a sheet have one heading. */
    @Override
    public int hashCode() {
        return heading.hashCode();
    }

    /** What may be chosen, without the words that explain it. */
    public List<String> choices() {
        return offered.codes();
    }

    /** The same with another list to choose from. */
    Column offering(CodeList list) {
        return new Column(
                heading, earlier, isRequired, key, kind, unit, measure, limits, blank, example, reference, list, note);
    }

    /** What to type, in words: {@code a percentage from 0% to 100%}. */
    public String wanted() {
        return switch (kind) {
            case TEXT ->
                reference
                        .map(sheet -> "a name from sheet " + sheet)
                        .orElse(offered.codes().isEmpty() ? "words or a code" : "a code, a name or both");
            case ANY -> "what may stand in that cell";
            case LIST -> "words with commas between them";
            case CHOICE -> isLong() ? offer() : "one of " + offer();
            case YES_NO -> "Yes or No";
            case DATE -> "a date, such as 2026-03-31";
            case CLOCK -> "hours from 0 to 24, such as 9 or 17.5";
            default -> limits.wanted();
        };
    }

    /** The choices in words; of many the first and the last. */
    public String offer() {
        List<String> offers = offered.offers();
        return isLong() ? offers.get(0) + " to " + offers.get(offers.size() - 1) : String.join(", ", offers);
    }

    private boolean isLong() {
        return offered.codes().size() > 8;
    }

    /** What stands in where nothing is typed: a value, or the name of a default. */
    public Optional<String> standIn() {
        return blank.isEmpty()
                ? Optional.empty()
                : Optional.of((isListed() ? blank : blank.substring(1, blank.length() - 1)).replace(OF_FEES, ""));
    }

    /** Whether what stands in is a share of the provider's fees, whatever the column holds itself. */
    public boolean isShareOfFees() {
        return blank.endsWith(OF_FEES);
    }

    public boolean isListed() {
        return !blank.startsWith("(");
    }

    public String firstExample() {
        return example.stream().filter(text -> !text.isEmpty()).findFirst().orElse("");
    }
}
