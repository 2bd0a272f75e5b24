package org.counterweigh.report.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.counterweigh.report.Evaluations;
import org.counterweigh.report.document.Block;
import org.counterweigh.report.document.Document;
import org.counterweigh.report.document.Table;
import org.counterweigh.report.document.Table.Alignment;
import org.counterweigh.report.document.Table.Row;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A column of money says its unit once, in its head or its caption, and never at a figure. */
class OneUnitTest {

    /** An amount with thousands, millions or billions of its own. */
    private static final String OWN_UNIT = ".*\\d\\s?(k|m|M|bn|K|thousand|million|billion)\\b.*";

    @ParameterizedTest
    @ValueSource(longs = {1, 4, 6, 9})
    void no_figure_of_a_table_has_a_unit_of_its_own(long seed) {
        var evaluation = Evaluations.RULED.seeded(seed);
        Document document = new ReportWriter(pageOne -> Double.MAX_VALUE, block -> 0, Rendered.WORDING)
                .write(evaluation, Rendered.SOURCE, new byte[0]);

        List<String> figures = document.sections().stream()
                .flatMap(section -> section.blocks().stream())
                .flatMap(OneUnitTest::tables)
                .flatMap(OneUnitTest::figures)
                .toList();

        assertThat(figures).hasSizeGreaterThan(50).noneMatch(figure -> figure.matches(OWN_UNIT));
    }

    private static Stream<Table> tables(Block block) {
        return block instanceof Table table
                ? Stream.of(table)
                : block instanceof Block.SideBySide beside
                        ? beside.strips().stream()
                                .flatMap(strip -> strip.blocks().stream())
                                .flatMap(OneUnitTest::tables)
                        : Stream.empty();
    }

    /** The cells of columns that stand on the right; a first cell over several columns is text. */
    private static Stream<String> figures(Table table) {
        return table.rows().stream()
                .filter(row ->
                        row.cells().size() + row.span() - 1 == table.columns().size())
                .flatMap(row -> figures(row, table));
    }

    private static Stream<String> figures(Row row, Table table) {
        return Stream.iterate(1, cell -> cell < row.cells().size(), cell -> cell + 1)
                .filter(cell -> table.columns().get(cell + row.span() - 1).alignment() == Alignment.RIGHT)
                .map(row.cells()::get);
    }
}
