package org.counterweigh.report.html;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.counterweigh.report.document.Anchor;
import org.counterweigh.report.document.Section;

/** The sections of a page by the names that addresses know them by. */
record Links(Map<Anchor, String> names) {

    /** Where nothing leads anywhere. */
    static final Links NONE = new Links(Map.of());

    Links {
        names = Map.copyOf(names);
    }

    static Links to(List<Section> sections) {
        Map<Anchor, String> names = new HashMap<>();
        for (int i = 0; i < sections.size(); i++) {
            String name = name(i);
            sections.get(i).anchor().ifPresent(anchor -> names.putIfAbsent(anchor, name));
        }
        return new Links(names);
    }

    /** What the section of that place in the document is called. */
    static String name(int section) {
        return "s" + (section + 1);
    }

    Optional<String> to(Anchor anchor) {
        return Optional.ofNullable(names.get(anchor));
    }
}
