package org.counterweigh.excel.timeentries;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Names with a number each, in the order in which they came up; the first, 0, is the empty name. */
final class Numbered {

    private final int most;
    private final List<String> names = new ArrayList<>(List.of(""));
    private final Map<String, Integer> numbers = new HashMap<>(Map.of("", 0));

    /** @param most beyond this a new name is taken for the empty one */
    Numbered(int most) {
        this.most = most;
    }

    int of(String name) {
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
}
