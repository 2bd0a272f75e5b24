package org.counterweigh.report.html;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.counterweigh.report.document.Block;
import org.counterweigh.report.document.Block.SideBySide;
import org.counterweigh.report.document.Section;
import org.counterweigh.report.document.Table;
import org.counterweigh.report.document.Target;

/** The places of a page by the names that addresses know them by. */
record Links(Map<Target, String> names) {

    /** Where nothing leads anywhere. */
    static final Links NONE = new Links(Map.of());

    Links {
        names = Map.copyOf(names);
    }

    static Links to(List<Section> sections) {
        Map<Target, String> names = new HashMap<>();
        for (int i = 0; i < sections.size(); i++) {
            names.putIfAbsent(sections.get(i).target(), name(i));
            sections.get(i).blocks().stream()
                    .flatMap(Links::targets)
                    .forEach(target -> names.putIfAbsent(target, "t" + (names.size() + 1)));
        }
        return new Links(names);
    }

    private static Stream<Target> targets(Block block) {
        if (block instanceof SideBySide columns) {
            return columns.strips().stream()
                    .flatMap(strip -> strip.blocks().stream())
                    .flatMap(Links::targets);
        }
        return block instanceof Table table ? table.target().stream() : Stream.of();
    }

    /** What the section of that place in the document is called. */
    static String name(int section) {
        return "s" + (section + 1);
    }

    Optional<String> to(Target target) {
        return Optional.ofNullable(names.get(target));
    }

    /** A text as a link; as it is where it leads nowhere. */
    Html link(Optional<Target> target, Html text, HtmlParts parts) {
        return target.flatMap(this::to)
                .map(name -> parts.fill("link name text", name, text))
                .orElse(text);
    }
}
