package org.counterweigh.report.typography;

import java.util.regex.Pattern;

/** Text as it can be seen: nothing in it turns round, hides or ends what stands beside it. */
public final class VisibleText {

    /** Controls but the line feed, separators of lines and paragraphs, and what turns the direction of writing. */
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069&&[^\n]]");

    private VisibleText() {}

    /** The same text with a blank for each sign that cannot be seen. */
    public static String of(String text) {
        return UNSEEN.matcher(text).replaceAll(" ");
    }
}
