package org.counterweigh.excel.input.cell;

import java.util.regex.Pattern;

/** White space between words, of which one blank is as good as any. */
public final class Blanks {

    private static final Pattern RUN = Pattern.compile("\\s+");

    private Blanks() {}

    /** The text with a single blank in place of each run of white space. */
    public static String single(String text) {
        return RUN.matcher(text).replaceAll(" ");
    }
}
