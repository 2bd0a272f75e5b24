package org.counterweigh.excel.schema;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.counterweigh.findings.Nearest;
import org.counterweigh.findings.PlainForm;

/** What may be chosen in a column. */
public final class CodeList {

    public static final CodeList NONE = new CodeList("", List.of(), code -> "");

    private static final Pattern IN_BRACKETS = Pattern.compile("(?<words>.+) \\((?<code>[^()]+)\\)");
    private static final String AFTER_A_CODE = " :;,(–—";

    private final String name;
    private final List<String> codes;
    private final Map<String, List<String>> byPlainCode;
    private final UnaryOperator<String> words;

    /**
     * @param name of a list that is kept elsewhere; empty for one that the schema holds
     * @param codes in the order in which they are offered
     * @param words what a code stands for, empty where it says it itself; asked only for what is typed or shown in words,
     *     since Java needs longer for the names of all currencies than a workbook for the rest of its codes
     */
    CodeList(String name, Collection<String> codes, UnaryOperator<String> words) {
        this.name = name;
        this.codes = List.copyOf(codes);
        this.byPlainCode = this.codes.stream().collect(Collectors.groupingBy(Layout::plain));
        this.words = words;
    }

    private record Both(String code, String words) {}

    public String name() {
        return name;
    }

    public List<String> codes() {
        return codes;
    }

    /** What the code stands for; empty where it says it itself, or is none of these. */
    public String words(String code) {
        return codes.contains(code) ? words.apply(code) : "";
    }

    /** Each code with its words, as it is offered and understood. */
    public List<String> offers() {
        return codes.stream().map(this::offer).toList();
    }

    public String offer(String code) {
        return (code + " " + words(code)).strip();
    }

    /** The codes that can be meant: by the code alone, with words before or behind it, or by its words alone. */
    public List<String> meant(String written) {
        String typed = PlainForm.of(written);
        List<String> alone = byPlainCode.get(Layout.plain(typed));
        return alone != null
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
        return both(PlainForm.of(typed))
                .filter(both -> !plain(words.apply(both.code())).equals(plain(both.words())))
                .flatMap(both -> worded(both.words()).stream().findFirst());
    }

    /** What is offered nearest to a slip. */
    public Optional<String> nearest(String typed) {
        List<String> known = codes.stream()
                .flatMap(code -> Stream.of(code, words(code), offer(code)))
                .filter(text -> !text.isEmpty())
                .toList();
        return Nearest.to(typed, known).map(near -> code(near).map(this::offer).orElse(near));
    }

    private List<String> worded(String typed) {
        String plain = plain(typed);
        return plain.isEmpty()
                ? List.of()
                : codes.stream()
                        .filter(code -> plain(words.apply(code)).equals(plain))
                        .toList();
    }

    private Optional<Both> both(String typed) {
        Optional<Both> before = codes.stream()
                .filter(code -> startsWith(typed, code) && isExplained(code))
                .max(Comparator.comparingInt(String::length))
                .map(code -> new Both(code, typed.substring(code.length())));
        Matcher behind = IN_BRACKETS.matcher(typed);
        return before.isEmpty() && behind.matches()
                ? codes.stream()
                        .filter(code -> code.equalsIgnoreCase(behind.group("code")) && isExplained(code))
                        .findFirst()
                        .map(code -> new Both(code, behind.group("words")))
                : before;
    }

    /** Whether the code says nothing by itself, so that words may be added; {@code None} and words is a text. */
    private boolean isExplained(String code) {
        return !words.apply(code).isEmpty();
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
