package org.counterweigh.cli.mail;

import java.util.regex.Pattern;

/** Text that may stand in the header of a message: on one line, with nothing that a reader cannot see. */
public record HeaderText(String text) {

    /** Controls, line and paragraph separators. */
    private static final Pattern BREAKS = Pattern.compile("[\\p{Cc}\\p{Zl}\\p{Zp}]+");
    /** What turns the direction of writing or joins letters, halves of letters, and what is no letter. */
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cf}\\p{Cs}\\p{Cn}]+");

    public HeaderText {
        if (BREAKS.matcher(text).find() || UNSEEN.matcher(text).find()) {
            throw new IllegalArgumentException("No text for a header: it has signs that cannot be seen");
        }
    }

    /** Any text, with a blank for each line break and without what cannot be seen. */
    public static HeaderText of(String any) {
        String line = BREAKS.matcher(any).replaceAll(" ");
        return new HeaderText(
                UNSEEN.matcher(line).replaceAll("").replaceAll("\\s+", " ").strip());
    }
}
