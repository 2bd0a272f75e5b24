package org.counterweigh.excel.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.counterweigh.findings.Nearest;

/** Knows by its name a row that adds up others. */
public final class TotalText {

    private static final Set<String> WORDS = read();

    /** No word for a total is longer. */
    private static final int LONGEST = 30;

    private TotalText() {}

    /** Whether the text says total and nothing else. */
    public static boolean isTotal(String text) {
        return text.length() <= LONGEST && WORDS.contains(Nearest.plain(text));
    }

    /** Whether the text begins or ends with a word for a total: {@code Total team}. */
    public static boolean mentionsTotal(String text) {
        String[] words = text.strip().split("\\s+", -1);
        return Arrays.asList(words[0], words[words.length - 1]).stream().anyMatch(TotalText::isTotal);
    }

    private static Set<String> read() {
        try (InputStream in = Objects.requireNonNull(TotalText.class.getResourceAsStream("total-words.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(Nearest::plain)
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
