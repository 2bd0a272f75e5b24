package org.counterweigh.excel.writer;

import java.util.List;
import org.counterweigh.excel.workbook.Area;

/**
 * The only contents that the cells of an area take; a program offers them and refuses all others.
 *
 * @param source in the words of a formula
 */
public record Choices(Area area, String source) {

    /** What a program takes of a list that stands in the check itself. */
    private static final int LONGEST = 255;

    /** A few words or numbers. */
    public static Choices of(Area area, List<String> words) {
        String list = String.join(",", words);
        boolean apart = words.stream().noneMatch(word -> word.isEmpty() || word.contains(",") || word.contains("\""));
        if (words.isEmpty() || !apart || list.length() > LONGEST) {
            throw new IllegalArgumentException("No list to choose from: " + list);
        }
        return new Choices(area, "\"" + list + "\"");
    }

    /** What stands in the cells of another area. */
    public static Choices from(Area area, SheetName sheet, Area words) {
        return new Choices(area, sheet.prefix() + words.fixed());
    }
}
