package org.counterweigh.excel.timeentries;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/**
 * Looks for known phrases in what a timekeeper wrote; they stand in {@code narratives.txt} beside this class.
 *
 * <p>The phrases are a tree of letters, walked from the start of a word without making any text: a million narratives are
 * looked through in the time it takes to read them. What is found is one number, so that they need no memory: a bit for
 * each {@link Topic}, above them the number of the kind of work whose longest known phrase occurs.
 */
final class Narrative {

    /** What a narrative may mention that a rule asks for. */
    enum Topic {
        PRIVILEGE(1),
        PLAYBOOK(2),
        DOCKET(4),
        SEARCH(8);

        private final int bit;

        Topic(int bit) {
            this.bit = bit;
        }
    }

    private static final int TOPICS = Topic.values().length;
    private static final int TOPIC_MASK = (1 << TOPICS) - 1;

    /** Beyond this nothing new is to be expected of a narrative. */
    private static final int LONGEST = 4_096;

    /** Letters, digits and the space between words; signs between words count as one space. */
    private static final int SIGNS = 37;

    private static final int SPACE = 36;

    private final int[] next;
    private final int[] whole;
    private final int[] opening;
    private int nodes = 1;

    /** Of the narrative that is looked through. */
    private int topics;

    private int best;
    private int length;

    Narrative() {
        List<String> lines = lines();
        int most = lines.stream().mapToInt(String::length).sum();
        next = new int[SIGNS * most];
        whole = new int[most];
        opening = new int[most];
        for (String line : lines) {
            String[] parts = line.split("\\|", -1);
            String name = parts[0].strip();
            int meaning =
                    name.startsWith("W") ? Integer.parseInt(name.substring(1)) << TOPICS : Topic.valueOf(name).bit;
            for (String phrase : parts[1].split(",", -1)) {
                add(phrase.strip(), meaning);
            }
        }
    }

    private static List<String> lines() {
        try (InputStream in = Objects.requireNonNull(Narrative.class.getResourceAsStream("narratives.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Adds a phrase; a star behind it makes its last word the beginning of a word. */
    private void add(String phrase, int meaning) {
        boolean star = phrase.endsWith("*");
        int node = 0;
        for (int at = 0, end = phrase.length() - (star ? 1 : 0); at < end; at++) {
            int edge = node * SIGNS + sign(phrase.charAt(at));
            if (next[edge] == 0) {
                next[edge] = nodes++;
            }
            node = next[edge];
        }
        int[] meanings = star ? opening : whole;
        meanings[node] |= meaning;
    }

    int of(String text) {
        topics = 0;
        best = 0;
        length = 0;
        boolean inWord = false;
        for (int at = 0, end = Math.min(text.length(), LONGEST); at < end; at++) {
            boolean letter = sign(text.charAt(at)) != SPACE;
            if (letter && !inWord) {
                look(text, at);
            }
            inWord = letter;
        }
        return topics | (best << TOPICS);
    }

    /** Takes in the phrases that begin at a word; of two that speak for a kind of work the longer wins. */
    private void look(String text, int from) {
        int node = 0;
        int last = SPACE;
        for (int at = from; at < text.length(); at++) {
            int sign = sign(text.charAt(at));
            if (sign == SPACE && last == SPACE) {
                continue;
            }
            last = sign;
            node = next[node * SIGNS + sign];
            if (node == 0) {
                return;
            }
            boolean ends = at + 1 == text.length() || sign(text.charAt(at + 1)) == SPACE;
            int found = opening[node] | (ends ? whole[node] : 0);
            topics |= found & TOPIC_MASK;
            if (found >> TOPICS > 0 && at + 1 - from > length) {
                best = found >> TOPICS;
                length = at + 1 - from;
            }
        }
    }

    private static int sign(char c) {
        if (c >= 'a' && c <= 'z') {
            return c - 'a';
        }
        if (c >= 'A' && c <= 'Z') {
            return c - 'A';
        }
        return c >= '0' && c <= '9' ? c - '0' + 26 : SPACE;
    }

    static boolean says(int narrative, Topic topic) {
        return (narrative & topic.bit) != 0;
    }

    static int best(int narrative) {
        return narrative >> TOPICS;
    }
}
