package org.counterweigh.templates;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The sentences of the reports in one language, each under its key: {@code wording/en.txt}. */
public final class Wording {

    /** A named place of a sentence, {@code {work}}, which a report fills. */
    private static final Pattern PLACE = Pattern.compile("\\{([a-z][a-z-]*)}");

    private final Map<String, String> sentences;

    Wording(Map<String, String> sentences) {
        this.sentences = Map.copyOf(sentences);
    }

    /**
     * A sentence with its places filled.
     *
     * @param asked its key, then the names of its places: {@code "answer.keep work why"}
     * @param values of the places, in the order of their names
     */
    public String say(String asked, Object... values) {
        String[] names = asked.split(" ", -1);
        if (names.length != values.length + 1) {
            throw new IllegalArgumentException(values.length + " values fill the places of \"" + asked + "\"");
        }
        String key = names[0];
        Map<String, String> filled = new HashMap<>();
        for (int i = 0; i < values.length; i++) {
            filled.put(names[i + 1], values[i].toString());
        }
        return PLACE.matcher(sentence(key))
                .replaceAll(place -> Matcher.quoteReplacement(value(key, place.group(1), filled)));
    }

    public Set<String> keys() {
        return new TreeSet<>(sentences.keySet());
    }

    /** The names a sentence holds a place for. */
    public Set<String> places(String key) {
        return placesOf(sentence(key));
    }

    static Set<String> placesOf(String sentence) {
        return PLACE.matcher(sentence)
                .results()
                .map(place -> place.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Whether every brace of a sentence belongs to a place. */
    static boolean isWellFormed(String sentence) {
        return PLACE.matcher(sentence).replaceAll("").chars().noneMatch(letter -> letter == '{' || letter == '}');
    }

    private String sentence(String key) {
        String sentence = sentences.get(key);
        if (sentence == null) {
            throw new IllegalArgumentException("There is no wording for \"" + key + "\"");
        }
        return sentence;
    }

    private static String value(String key, String place, Map<String, String> values) {
        String value = values.get(place);
        if (value == null) {
            throw new IllegalArgumentException("Nothing fills {" + place + "} of \"" + key + "\"");
        }
        return value;
    }
}
