package org.counterweigh.excel.writer;

import org.counterweigh.excel.style.SafeText;

/**
 * A text at the head or foot of a printed page.
 *
 * @param codes with the codes of a spreadsheet for what differs by page
 */
public record PageText(String codes) {

    public static final PageText NONE = new PageText("");

    /** The name of the sheet, and which page of how many. */
    public static final PageText SHEET_AND_PAGE = new PageText("&A · &P / &N");

    /** A program takes 255 characters for all three texts of a line. */
    private static final int LONGEST = 110;

    /** Words that mean nothing but themselves. */
    public static PageText of(String words) {
        String codes = SafeText.footer(words);
        return new PageText(codes.length() <= LONGEST ? codes : SafeText.footer(start(words)));
    }

    private static String start(String words) {
        return words.substring(0, words.offsetByCodePoints(0, LONGEST / 4));
    }
}
