package org.counterweigh.excel.timeentries;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.counterweigh.findings.Nearest;

/**
 * Where hours go: to a kind of work of the firm by its number in sheet {@code Work}, and behind those to a code that the
 * sheet does not hold exactly once, to vendors, or nowhere.
 */
final class Destinations {

    private static final int CODES = 20;

    private final List<Terms.Work> works;
    private final Map<String, Integer> byName = new HashMap<>();
    private final int[] byCode = new int[CODES];

    Destinations(List<Terms.Work> works) {
        this.works = works;
        for (int at = 0; at < CODES; at++) {
            String code = code(works.size() + at).orElseThrow();
            List<Integer> holders = holders(code);
            byCode[at] = holders.size() == 1 ? holders.get(0) : works.size() + at;
            if (holders.size() == 1) {
                byName.put(Nearest.plain(code), byCode[at]);
            }
        }
        for (int at = works.size() - 1; at >= 0; at--) {
            byName.put(Nearest.plain(works.get(at).name()), at);
        }
    }

    /** By the name of a kind of work, or by a code that only one has. */
    Optional<Integer> named(String text) {
        return Optional.ofNullable(byName.get(Nearest.plain(text)));
    }

    /** The firm's kind of work with the code {@code W01} to {@code W20}, where there is exactly one. */
    int ofCode(int number) {
        return byCode[number - 1];
    }

    int vendors() {
        return works.size() + CODES;
    }

    int nowhere() {
        return works.size() + CODES + 1;
    }

    /** The code that sheet {@code Work} does not hold exactly once; empty for any other destination. */
    Optional<String> code(int destination) {
        int number = destination - works.size() + 1;
        return number < 1 || number > CODES
                ? Optional.empty()
                : Optional.of(String.format(Locale.ROOT, "W%02d", number));
    }

    /** The names of those that share a code. */
    List<String> sharing(String code) {
        return holders(code).stream().map(at -> works.get(at).name()).toList();
    }

    List<String> names() {
        return works.stream().map(Terms.Work::name).toList();
    }

    private List<Integer> holders(String code) {
        return IntStream.range(0, works.size())
                .filter(at -> works.get(at).code().strip().equalsIgnoreCase(code))
                .boxed()
                .toList();
    }
}
