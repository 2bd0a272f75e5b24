package org.counterweigh.excel.timeentries;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Names with a number each, in the order in which they came up, and where and for how many hours they were met. */
final class NumberedNames {

    private final int most;
    private final List<String> names = new ArrayList<>(List.of(""));
    private final Map<String, Integer> numbers = new HashMap<>(Map.of("", 0));
    private final List<Count> counts = new ArrayList<>();

    /** @param most beyond this a new name is taken for the empty one, whose number is 0 */
    NumberedNames(int most) {
        this.most = most;
    }

    int number(String name) {
        Integer number = numbers.get(name);
        if (number != null) {
            return number;
        }
        if (names.size() >= most) {
            return 0;
        }
        numbers.put(name, names.size());
        names.add(name);
        return names.size() - 1;
    }

    String name(int number) {
        return names.get(number);
    }

    void count(int number, EntryLine line, Field field) {
        while (counts.size() <= number) {
            counts.add(new Count(line.headings.origin()));
        }
        counts.get(number).add(line, field, line.hours);
    }

    /** Those alone that were counted. */
    Map<String, Count> counted() {
        Map<String, Count> counted = new LinkedHashMap<>();
        for (int number = 0; number < counts.size(); number++) {
            if (counts.get(number).times() > 0) {
                counted.put(name(number), counts.get(number));
            }
        }
        return counted;
    }
}
