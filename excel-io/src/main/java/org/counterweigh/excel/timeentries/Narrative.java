package org.counterweigh.excel.timeentries;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/**
 * Looks for known words in what a timekeeper wrote; the words stand in {@code narratives.txt} beside this class.
 *
 * <p>What it finds is one number, so that a million narratives need no memory: a bit for each {@link Topic}, above
 * them the number of the kind of work whose longest known phrase occurs.
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

        int bit() {
            return bit;
        }
    }

    private static final int TOPICS = Topic.values().length;
    private static final int TOPIC_MASK = (1 << TOPICS) - 1;

    /** Beyond this nothing new is to be expected of a narrative. */
    private static final int LONGEST = 4_096;

    private final Phrases phrases = new Phrases();

    Narrative() {
        for (String line : lines()) {
            String[] parts = line.split("\\|", -1);
            int meaning = meaning(parts[0].strip());
            for (String phrase : parts[1].split(",", -1)) {
                phrases.add(phrase.strip(), meaning);
            }
        }
    }

    int of(String text) {
        int topics = 0;
        int best = 0;
        int length = 0;
        boolean inWord = false;
        for (int at = 0, end = Math.min(text.length(), LONGEST); at < end; at++) {
            boolean letter = Phrases.isLetter(text.charAt(at));
            if (letter && !inWord) {
                long found = phrases.at(text, at);
                topics |= Phrases.meanings(found) & TOPIC_MASK;
                int code = Phrases.meanings(found) >> TOPICS;
                if (code > 0 && Phrases.length(found) > length) {
                    best = code;
                    length = Phrases.length(found);
                }
            }
            inWord = letter;
        }
        return topics | (best << TOPICS);
    }

    static boolean says(int narrative, Topic topic) {
        return (narrative & topic.bit()) != 0;
    }

    static int best(int narrative) {
        return narrative >> TOPICS;
    }

    private static int meaning(String name) {
        return name.matches("W\\d\\d")
                ? Integer.parseInt(name.substring(1)) << TOPICS
                : Topic.valueOf(name).bit();
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
}
