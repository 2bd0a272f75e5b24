package org.counterweigh.templates;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.counterweigh.findings.Checked;
import org.counterweigh.findings.Finding;
import org.counterweigh.findings.Nearest;

/**
 * The wording of the reports, read from {@code wording/en.txt}: a line for each sentence, {@code key = sentence}. The
 * file that ships tells which keys and places there are, so an owner's file is held against it.
 */
public record WordingFile(TemplateFolder folder) {

    private static final String FILE = "wording/en.txt";

    /** Stands for the space that keeps what it joins on one line, which an editor would not show. */
    private static final char TIE = '~';

    /** The wording, unless it lacks a sentence or has a place that nothing fills. */
    public Checked<Wording> read() {
        List<Finding> findings = new ArrayList<>();
        Map<String, String> sentences = sentences(folder.text(FILE), findings);
        if (folder.hasOwn(FILE)) {
            String shipped = TemplateFolder.shipped().text(FILE);
            compare(sentences, sentences(shipped, new ArrayList<>()), findings);
        }
        return Checked.unlessStopped(findings, () -> new Wording(sentences));
    }

    private static void compare(Map<String, String> sentences, Map<String, String> shipped, List<Finding> findings) {
        shipped.forEach((key, sentence) -> {
            if (sentences.containsKey(key)) {
                compare(key, Wording.placesOf(sentences.get(key)), Wording.placesOf(sentence), findings);
            } else {
                stops(findings, key, "The sentence \"" + key + "\" is missing", "Copy its line from the shipped file");
            }
        });
        sentences.keySet().stream()
                .filter(key -> !shipped.containsKey(key))
                .forEach(key -> findings.add(Finding.unlikely(
                        FILE + "!" + key,
                        "Nothing asks for \"" + key + "\"",
                        nearest(key, shipped.keySet()).orElse("Take it out"))));
    }

    private static Map<String, String> sentences(String text, List<Finding> findings) {
        Map<String, String> sentences = new LinkedHashMap<>();
        text.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).forEach(line -> {
            int equals = line.indexOf('=');
            String key = line.substring(0, Math.max(0, equals)).strip();
            String sentence = line.substring(equals + 1).strip().replace(TIE, '\u00A0');
            if (key.isEmpty()) {
                stops(findings, line, "The line has no key", "Write: key = sentence");
            } else if (sentence.isEmpty()) {
                stops(findings, key, "The sentence \"" + key + "\" is empty", "Write it behind the =");
            } else if (!Wording.isWellFormed(sentence)) {
                stops(findings, key, "A brace of \"" + key + "\" belongs to no place", "Write a place as {work}");
            } else if (sentences.containsKey(key)) {
                stops(findings, key, "\"" + key + "\" stands here a second time", "Take one of the lines out");
            }
            sentences.put(key, sentence);
        });
        return sentences;
    }

    private static void compare(String key, Set<String> places, Set<String> filled, List<Finding> findings) {
        places.stream()
                .filter(place -> !filled.contains(place))
                .forEach(place -> stops(
                        findings,
                        key,
                        "Nothing fills {" + place + "}",
                        nearest(place, filled).orElse("Filled are " + filled)));
        filled.stream()
                .filter(place -> !places.contains(place))
                .forEach(place -> findings.add(Finding.unlikely(
                        FILE + "!" + key,
                        "The sentence leaves out {" + place + "}",
                        "Add the place unless it is meant")));
    }

    private static Optional<String> nearest(String word, Set<String> known) {
        return Nearest.to(word, known).map(near -> "Is it \"" + near + "\"?");
    }

    private static void stops(List<Finding> findings, String key, String problem, String fix) {
        findings.add(Finding.stops(FILE + "!" + key, problem, fix));
    }
}
