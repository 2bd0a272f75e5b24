package org.counterweigh.excel.writer;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/** Things that are written once and referred to by their number, in the order in which they were first asked for. */
final class Interned<T> {

    private final Map<T, Integer> numbers = new LinkedHashMap<>();
    private final int first;

    Interned(int first) {
        this.first = first;
    }

    int of(T thing) {
        Integer known = numbers.get(thing);
        if (known != null) {
            return known;
        }
        int next = first + numbers.size();
        numbers.put(thing, next);
        return next;
    }

    Collection<T> all() {
        return numbers.keySet();
    }

    int count() {
        return numbers.size();
    }
}
