package org.counterweigh.excel.timeentries;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Names that the firm does not know, with how often and for how many hours each was met; beyond some they are lumped. */
final class UnknownNames {

    private static final int MOST = 64;

    private final Numbered names = new Numbered(MOST);
    private final List<Count> counts = new ArrayList<>();

    /** The number of a name; 0 for those beyond. */
    int of(String name) {
        return names.of(name.strip());
    }

    void add(int number, Origin origin, int at, EntryHeadings headings, Field field, double hours) {
        while (counts.size() <= number) {
            counts.add(new Count(origin));
        }
        counts.get(number).add(at, headings, field, hours);
    }

    /** By name, those alone that were met; an empty name stands for all beyond. */
    Map<String, Count> met() {
        Map<String, Count> met = new LinkedHashMap<>();
        for (int number = 0; number < counts.size(); number++) {
            if (counts.get(number).times() > 0) {
                met.put(names.name(number), counts.get(number));
            }
        }
        return met;
    }
}
