package org.counterweigh.excel.style;

/** Room for text that wraps. Programs do not all make it by themselves: without, rows print over each other. */
public final class RowHeights {

    /** Of a line of text of 10 points. */
    public static final float LINE = 15;

    /** What a spreadsheet allows is 409. */
    private static final float TALLEST = 400;

    /** Letters are narrower than the digits that a column's width counts. */
    private static final double LETTERS_A_DIGIT = 1.1;

    private RowHeights() {}

    /** So many lines the text takes in a column of so many digits, broken between words. */
    public static int lines(String text, int digits) {
        int width = Math.max(1, (int) (digits * LETTERS_A_DIGIT));
        int lines = 0;
        for (String paragraph : text.split("\n", -1)) {
            int used = 0;
            lines++;
            for (String word : paragraph.split(" ", -1)) {
                boolean fits = used + word.length() <= width;
                lines += fits ? 0 : Math.max(1, word.length() / width);
                used = (fits ? used : 0) + word.length() + 1;
            }
        }
        return lines;
    }

    /** What a row needs for so many lines of text. */
    public static float of(int lines) {
        return Math.min(lines * LINE, TALLEST);
    }
}
