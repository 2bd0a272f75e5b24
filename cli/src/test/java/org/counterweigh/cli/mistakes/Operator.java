package org.counterweigh.cli.mistakes;

import java.util.List;
import java.util.stream.Stream;

/** A kind of mistake in a kind of cell; finds all the places of a workbook where somebody could make it. */
interface Operator {

    Stream<Mistake> in(Book book);

    /** Every kind that is tried. */
    static List<Operator> all() {
        return Stream.<Stream<? extends Operator>>of(
                        Figures.wrong().stream(),
                        Stream.of(Pattern.values()),
                        Stream.of(Typing.values()),
                        Stream.of(Recorded.values()))
                .<Operator>flatMap(each -> each)
                .toList();
    }
}
