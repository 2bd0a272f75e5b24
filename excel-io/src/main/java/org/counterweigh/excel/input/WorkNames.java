package org.counterweigh.excel.input;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.counterweigh.excel.schema.CodeList;

/** What the name of a work type says of its kind; the phrases stand in {@code work-names.txt} beside this class. */
final class WorkNames {

    private static final WorkNames SHIPPED = new WorkNames();

    /** A phrase between spaces, its end open where it is the beginning of a word, and the codes that fit it. */
    private record Phrase(String text, List<String> codes) {
        boolean isIn(String name) {
            return name.contains(text);
        }
    }

    private final List<Phrase> phrases = lines().flatMap(WorkNames::phrases).toList();

    private WorkNames() {}

    /** What a code says, with the code behind it: {@code contract review (W05)}. */
    static String words(CodeList kinds, String code) {
        String words = kinds.words(code);
        boolean capitals = words.length() > 1 && Character.isUpperCase(words.charAt(1));
        return (capitals ? words : words.toLowerCase(Locale.ROOT)) + " (" + code + ")";
    }

    /** The code that the name speaks for, where it contradicts the one it was given. */
    static Optional<String> contradiction(String name, String code) {
        String plain = plain(name);
        List<Phrase> found =
                SHIPPED.phrases.stream().filter(phrase -> phrase.isIn(plain)).toList();
        boolean fits = found.stream().anyMatch(phrase -> phrase.codes().contains(code));
        boolean known =
                SHIPPED.phrases.stream().anyMatch(phrase -> phrase.codes().contains(code));
        return fits || !known
                ? Optional.empty()
                : found.stream()
                        .max(Comparator.comparingInt(phrase -> phrase.text().length()))
                        .map(phrase -> phrase.codes().get(0));
    }

    private static String plain(String name) {
        return " "
                + name.toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}\\p{N}]+", " ")
                        .strip() + " ";
    }

    private static Stream<Phrase> phrases(String line) {
        String[] parts = line.split("\\|", -1);
        List<String> codes = List.of(parts[0].strip().split(" +"));
        return Stream.of(parts[1].split(","))
                .map(String::strip)
                .map(phrase -> phrase.endsWith("*") ? phrase.substring(0, phrase.length() - 1) : phrase + " ")
                .map(phrase -> new Phrase(" " + phrase, codes));
    }

    private static Stream<String> lines() {
        try (InputStream in = Objects.requireNonNull(WorkNames.class.getResourceAsStream("work-names.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
