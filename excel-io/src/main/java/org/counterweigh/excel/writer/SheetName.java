package org.counterweigh.excel.writer;

import java.util.Locale;
import java.util.regex.Pattern;
import org.counterweigh.excel.workbook.Address;

/** A name that a sheet can have, and how formulas call the sheet. */
public final class SheetName {

    private static final int LONGEST = 31;
    private static final Pattern FORBIDDEN =
            Pattern.compile("[\\[\\]:*?/\\\\\\p{Cntrl}\\p{Cs}\\x{FFFE}\\x{FFFF}]|^'|'$");
    private static final Pattern WORD = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");

    /** What reads as a row and column by their numbers: {@code R1C1}, {@code RC}, {@code C}. */
    private static final Pattern NUMBERED_CELL = Pattern.compile("(?i)r\\d*|c\\d*|r\\d*c\\d*");

    private final String text;
    private final String prefix;

    public SheetName(String text) {
        if (!isOne(text)) {
            throw new IllegalArgumentException("No sheet can be called " + text);
        }
        this.text = text;
        this.prefix = isWord(text) ? text + "!" : "'" + text.replace("'", "''") + "'!";
    }

    /** Whether a sheet can be called so. */
    public static boolean isOne(String text) {
        boolean fits = !text.isBlank() && text.length() <= LONGEST;
        return fits && !FORBIDDEN.matcher(text).find() && !text.equalsIgnoreCase("history");
    }

    /** Nothing that a program could take for something else. */
    private static boolean isWord(String text) {
        return WORD.matcher(text).matches()
                && Address.parse(text).isEmpty()
                && !NUMBERED_CELL.matcher(text).matches()
                && !text.equalsIgnoreCase("true")
                && !text.equalsIgnoreCase("false");
    }

    public String text() {
        return text;
    }

    /** What stands in front of a cell of the sheet: {@code 'Work 1'!}. */
    public String prefix() {
        return prefix;
    }

    /** Equal for names that one workbook cannot have both. */
    String key() {
        return text.toLowerCase(Locale.ROOT);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SheetName name && text.equals(name.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return text;
    }
}
