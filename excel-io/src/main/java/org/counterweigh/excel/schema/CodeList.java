package org.counterweigh.excel.schema;

import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.counterweigh.findings.Nearest;
import org.counterweigh.findings.PlainForm;

/**
 * What may be chosen in a column.
 *
 * @param name of a list that is kept elsewhere; empty for one that the schema holds
 * @param words what each code stands for, in the order in which they are offered; empty where the code says it itself
 */
public record CodeList(String name, Map<String, String> words) {

    public static final CodeList NONE = new CodeList("", Map.of());

    private static final Pattern IN_BRACKETS = Pattern.compile("(?<words>.+) \\((?<code>[^()]+)\\)");
    private static final String AFTER_A_CODE = " :;,(–—";

    public CodeList {
        words = Collections.unmodifiableMap(new LinkedHashMap<>(words));
    }

    private record Both(String code, String words) {}

    public List<String> codes() {
        return List.copyOf(words.keySet());
    }

    /** Each code with its words, as it is offered and understood. */
    public List<String> offers() {
        return words.keySet().stream().map(this::offer).toList();
    }

    public String offer(String code) {
        return (code + " " + words.getOrDefault(code, "")).strip();
    }

    /** The codes that can be meant: by the code alone, with words before or behind it, or by its words alone. */
    public List<String> meant(String written) {
        String typed = PlainForm.of(written);
        List<String> alone = codes().stream()
                .filter(code -> Layout.plain(code).equals(Layout.plain(typed)))
                .toList();
        return !alone.isEmpty()
                ? alone
                : both(typed).map(both -> List.of(both.code())).orElseGet(() -> worded(typed));
    }

    /** The code that is meant, where only one can be. */
    public Optional<String> code(String typed) {
        List<String> meant = meant(typed);
        return meant.size() == 1 ? Optional.of(meant.get(0)) : Optional.empty();
    }

    /** The code whose very words stand beside another one. */
    public Optional<String> contradicted(String typed) {
        return both(PlainForm.of(typed)).flatMap(both -> {
            List<String> others = worded(both.words());
            return others.contains(both.code())
                    ? Optional.empty()
                    : others.stream().findFirst();
        });
    }

    /** What is offered nearest to a slip. */
    public Optional<String> nearest(String typed) {
        List<String> known = words.keySet().stream()
                .flatMap(code -> Stream.of(code, words.getOrDefault(code, ""), offer(code)))
                .filter(text -> !text.isEmpty())
                .toList();
        return Nearest.to(typed, known).map(near -> code(near).map(this::offer).orElse(near));
    }

    private List<String> worded(String typed) {
        String plain = plain(typed);
        return words.entrySet().stream()
                .filter(entry -> !plain.isEmpty() && plain(entry.getValue()).equals(plain))
                .map(Map.Entry::getKey)
                .toList();
    }

    private Optional<Both> both(String typed) {
        Optional<Both> before = explained()
                .filter(code -> startsWith(typed, code))
                .max(Comparator.comparingInt(String::length))
                .map(code -> new Both(code, typed.substring(code.length())));
        Matcher behind = IN_BRACKETS.matcher(typed);
        return before.isEmpty() && behind.matches()
                ? explained()
                        .filter(code -> code.equalsIgnoreCase(behind.group("code")))
                        .findFirst()
                        .map(code -> new Both(code, behind.group("words")))
                : before;
    }

    /** The codes that say nothing by themselves, so that words may be added; {@code None} and words is a text. */
    private Stream<String> explained() {
        return words.entrySet().stream()
                .filter(entry -> !entry.getValue().isEmpty())
                .map(Map.Entry::getKey);
    }

    private static boolean startsWith(String typed, String code) {
        int end = code.length();
        return typed.length() > end
                && typed.regionMatches(true, 0, code, 0, end)
                && AFTER_A_CODE.indexOf(typed.charAt(end)) >= 0;
    }

    private static String plain(String text) {
        return Layout.plain(text.replace("&", " and "));
    }
}
