package org.counterweigh.excel.timeentries;

import java.util.Arrays;

/**
 * Known phrases as a tree of letters, walked from the start of a word without making any text: a million narratives are
 * looked through in the time it takes to read them.
 */
final class Phrases {

    /** Letters, digits and the space between words; signs between words count as one space. */
    private static final int SIGNS = 37;

    private static final int SPACE = 36;

    private static final int TOPIC_COUNT = Narrative.Topic.values().length;
    private static final int TOPIC_BITS = (1 << TOPIC_COUNT) - 1;

    private int[] next = new int[SIGNS * 64];
    private int[] whole = new int[64];
    private int[] opening = new int[64];
    private int nodes = 1;

    /** Adds a phrase; a star behind it makes its last word the beginning of a word. */
    void add(String phrase, int meaning) {
        boolean star = phrase.endsWith("*");
        int node = 0;
        for (int at = 0, end = phrase.length() - (star ? 1 : 0); at < end; at++) {
            int edge = node * SIGNS + sign(phrase.charAt(at));
            if (next[edge] == 0) {
                grow();
                next[edge] = nodes++;
            }
            node = next[edge];
        }
        int[] meanings = star ? opening : whole;
        meanings[node] |= meaning;
    }

    private void grow() {
        if (nodes == whole.length) {
            whole = Arrays.copyOf(whole, nodes * 2);
            opening = Arrays.copyOf(opening, nodes * 2);
            next = Arrays.copyOf(next, nodes * 2 * SIGNS);
        }
    }

    /**
     * What the phrases that begin at a word mean together, and how long the longest is that speaks for a kind of work;
     * of two such phrases the longer takes the other's place.
     */
    long at(String text, int from) {
        int node = 0;
        int topics = 0;
        int code = 0;
        int length = 0;
        int last = SPACE;
        for (int at = from; at < text.length(); at++) {
            int sign = sign(text.charAt(at));
            if (sign == SPACE && last == SPACE) {
                continue;
            }
            last = sign;
            node = next[node * SIGNS + sign];
            if (node == 0) {
                break;
            }
            boolean ends = at + 1 == text.length() || !isLetter(text.charAt(at + 1));
            int found = opening[node] | (ends ? whole[node] : 0);
            topics |= found & TOPIC_BITS;
            if (found >> TOPIC_COUNT > 0) {
                code = found >> TOPIC_COUNT;
                length = at + 1 - from;
            }
        }
        return ((long) length << 32) | (code << TOPIC_COUNT) | topics;
    }

    static int meanings(long found) {
        return (int) found;
    }

    static int length(long found) {
        return (int) (found >> 32);
    }

    static boolean isLetter(char c) {
        return sign(c) != SPACE;
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
}
