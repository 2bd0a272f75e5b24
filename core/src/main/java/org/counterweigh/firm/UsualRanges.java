package org.counterweigh.firm;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.counterweigh.figures.Source;

/** The usual ranges of columns, the closest to a row first: {@code templates/defaults/usual.csv}. */
public record UsualRanges(Map<Source.Column, List<UsualRange>> ranges) {

    public static final UsualRanges NONE = new UsualRanges(Map.of());

    /** Of two that ask as much of a row, the one that comes first in the file counts. */
    public static UsualRanges of(List<UsualRange> inOrder) {
        return new UsualRanges(inOrder.stream()
                .sorted(Comparator.comparingInt(
                                (UsualRange range) -> range.where().size())
                        .reversed())
                .collect(Collectors.groupingBy(UsualRange::column)));
    }

    /** The range that says most of a row and contradicts nothing that is known of it. */
    public Optional<UsualRange> of(Source.Column column, Set<Trait> known) {
        return ranges.getOrDefault(column, List.of()).stream()
                .filter(range -> known.containsAll(range.where()))
                .findFirst();
    }
}
