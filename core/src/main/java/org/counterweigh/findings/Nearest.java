package org.counterweigh.findings;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Finds the known word nearest to a mistyped one. */
public final class Nearest {

    private Nearest() {}

    public static Optional<String> to(String typed, Collection<String> known) {
        return known.stream()
                .filter(word -> distance(typed, word) <= tolerance(typed, word))
                .min(Comparator.comparingInt(word -> distance(typed, word)));
    }

    /** A question to end a finding with; nothing where no known word is near. */
    public static String hint(String typed, Collection<String> known) {
        return to(typed, known).map(word -> "Did you mean \"" + word + "\"? ").orElse("");
    }

    /** As {@link #hint}, and where the two differ. */
    public static String comparison(String typed, Collection<String> known) {
        return to(typed, known)
                .map(word -> "Did you mean \"" + word + "\"? " + Difference.between(typed, word))
                .orElse("");
    }

    /** The known words in the order of their likeness, the likest first. */
    public static List<String> likestFirst(String typed, Collection<String> known) {
        return known.stream()
                .sorted(Comparator.comparingInt(word -> distance(typed, word)))
                .toList();
    }

    /** Letters and digits alone, so that {@code COST_SAVINGS} is the same as Cost savings. */
    public static String plain(String text) {
        String written = PlainForm.of(text);
        var plain = new StringBuilder(written.length());
        // By hand, since a workbook has its headings compared some ten thousand times
        for (int at = 0; at < written.length(); ) {
            int letter = written.codePointAt(at);
            if (Character.isLetterOrDigit(letter)) {
                plain.appendCodePoint(Character.toLowerCase(letter));
            }
            at += Character.charCount(letter);
        }
        return plain.toString();
    }

    private static int tolerance(String typed, String word) {
        int length = Math.max(typed.length(), word.length());
        return length <= 3 ? 1 : Math.max(1, length / 4);
    }

    /** Edits between two words, or between their words in alphabetical order where that is less. */
    private static int distance(String left, String right) {
        int asTyped = edits(plain(left), plain(right));
        return Math.min(asTyped, edits(plain(sorted(left)), plain(sorted(right))));
    }

    private static String sorted(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{Alnum}]+"))
                .filter(word -> !word.equals("of"))
                .sorted()
                .collect(Collectors.joining(" "));
    }

    private static int edits(String left, String right) {
        int[][] cost = new int[left.length() + 1][right.length() + 1];
        for (int i = 0; i <= left.length(); i++) {
            for (int j = 0; j <= right.length(); j++) {
                cost[i][j] = i == 0 || j == 0 ? i + j : step(left, right, cost, i, j);
            }
        }
        return cost[left.length()][right.length()];
    }

    private static int step(String left, String right, int[][] cost, int i, int j) {
        boolean same = left.charAt(i - 1) == right.charAt(j - 1);
        int best = Math.min(cost[i - 1][j - 1] + (same ? 0 : 1), Math.min(cost[i - 1][j], cost[i][j - 1]) + 1);
        boolean swapped = i > 1
                && j > 1
                && left.charAt(i - 1) == right.charAt(j - 2)
                && left.charAt(i - 2) == right.charAt(j - 1);
        return swapped ? Math.min(best, cost[i - 2][j - 2] + 1) : best;
    }
}
