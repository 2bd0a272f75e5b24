package org.counterweigh.excel.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.counterweigh.excel.SampleBook;
import org.counterweigh.excel.schema.Column;
import org.counterweigh.excel.schema.Layout;
import org.counterweigh.excel.schema.Schema;
import org.counterweigh.findings.Checked;
import org.counterweigh.findings.Finding;
import org.counterweigh.findings.Severity;
import org.counterweigh.firm.FirmData;
import org.counterweigh.firm.Uncertainty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RangesTest {

    private static final String HEADINGS = "Sheet | Row | Column | Low | Likely | High | Shape";

    /** Weights and recorded time vary in ways of their own. */
    private static final Set<String> WITHOUT_RANGES = Set.of("Weights", "Time entries");

    @TempDir
    Path folder;

    /** Each figure of the sample gets a range of no width, in the words and at the value of its own cell. */
    @Test
    void every_figure_of_every_sheet_can_have_a_range() {
        SampleBook book = SampleBook.complete()
                .without("Correlations")
                .with("Firm", "Realisation", "90%")
                .with("Firm", "Resale of freed hours", "5%")
                .with("Roles!O2", "190")
                .with("Staffing!D1", "Share of time")
                .with("Staffing!A5", "Contract abstraction")
                .with("Staffing!B5", "Counsel")
                .with("Staffing!C5", "")
                .with("Staffing!D5", "1%")
                .with("Quotes!M3", "")
                .with("Quotes!P3", "0.1")
                .with("Quotes!Q3", "90");
        List<Spot> spots = spots(book);
        List<String> rows = new ArrayList<>(List.of(HEADINGS));
        spots.forEach(spot -> rows.add(String.join(
                " | ", spot.sheet, spot.row, spot.column.heading(), spot.typed, spot.typed, spot.typed, "PERT")));

        Checked<FirmData> checked = Reads.read(book.with("Ranges", rows).in(folder));

        assertThat(checked.findings()).allMatch(finding -> finding.severity() == Severity.DEFAULTED);
        assertThat(checked.value().orElseThrow().uncertainty().ranges())
                .extracting(range -> range.of().source().text())
                .containsExactlyElementsOf(
                        spots.stream().map(spot -> spot.sheet + "!" + spot.cell).toList());
        assertThat(checked.value().orElseThrow().uncertainty().ranges())
                .allMatch(range -> range.low() == range.of().value() && range.high() == range.low());
        assertThat(spots.stream().map(spot -> spot.column.heading()).collect(Collectors.toSet()))
                .containsAll(varying());
    }

    @Test
    void a_lognormal_of_no_width_is_a_constant() {
        SampleBook book = ranges("Roles | Paralegal | Salary | 60000 | | 60000 | Lognormal");

        assertThat(Reads.firm(book, folder).uncertainty().ranges())
                .singleElement()
                .satisfies(range -> {
                    assertThat(range.shape()).isEqualTo(Uncertainty.Shape.LOGNORMAL);
                    assertThat(range.low()).isEqualTo(60_000).isEqualTo(range.high());
                });
        assertThat(unlikely(book)).isEmpty();
    }

    @Test
    void a_likely_figure_other_than_that_of_its_sheet_is_told() {
        SampleBook book = ranges("Roles | Paralegal | Salary | 55000 | 62000 | 70000 | PERT");

        assertThat(unlikely(book)).singleElement().satisfies(finding -> {
            assertThat(finding.place()).isEqualTo("Ranges!E2");
            assertThat(finding.problem()).isEqualTo("Likely: 62000 is not the figure itself, 60000 (Roles!C2).");
        });
        assertThat(Reads.firm(book, folder).uncertainty().ranges().get(0).likely())
                .isEqualTo(62_000);
    }

    @Test
    void a_range_beside_the_figure_of_its_sheet_is_told_once() {
        SampleBook book = ranges("Roles | Paralegal | Salary | 65000 | 65000 | 65000 | PERT");

        assertThat(unlikely(book)).extracting(Finding::place).containsExactly("Ranges!D2");
    }

    @Test
    void an_end_that_the_figure_itself_could_not_be_stops() {
        assertThat(Reads.stop(ranges("Roles | Paralegal | Utilisation | 70% | | 90 | PERT"), folder))
                .satisfies(finding -> {
                    assertThat(finding.place()).isEqualTo("Ranges!F2");
                    assertThat(finding.fix()).isEqualTo("If you mean 90%, type 90%.");
                });
        assertThat(Reads.stop(ranges("Roles | Paralegal | Hours per year | 0 | | 1700 | PERT"), folder)
                        .place())
                .isEqualTo("Ranges!D2");
        assertThat(Reads.stop(ranges("Quotes | Provider A / Document review | Price per hour | -1 | | 40 |"), folder)
                        .place())
                .isEqualTo("Ranges!D2");
    }

    @Test
    void a_rate_may_range_below_nothing() {
        SampleBook book = ranges("Firm | Volume growth | Volume growth | -5% | | 6% | Triangular");

        assertThat(Reads.firm(book, folder).uncertainty().ranges().get(0).low()).isEqualTo(-0.05);
    }

    @Test
    void a_row_of_an_optional_sheet_that_is_not_there_is_told() {
        SampleBook book =
                ranges("Demand | Document review | Jan | 700 | | 900 | PERT").without("Demand");

        assertThat(Reads.stop(book, folder).place()).isEqualTo("Ranges!B2");
    }

    @Test
    void a_blank_cell_has_the_range_of_its_default() {
        SampleBook book =
                ranges("Roles | Paralegal | Attrition | 0% | | 20% | PERT").with("Roles!J2", "");

        assertThat(Reads.firm(book, folder).uncertainty().ranges())
                .singleElement()
                .satisfies(range -> assertThat(range.of().isDefault()).isTrue());
    }

    @Test
    void the_same_figure_twice_stops_once() {
        SampleBook same = ranges(
                "Roles | Paralegal | Salary | 55000 | | 70000 | PERT",
                "Roles | Paralegal | Salary | 50000 | | 70000 | PERT");
        SampleBook otherwise = ranges(
                "Firm | Discount rate | Value | 8% | | 10% | PERT",
                "Firm | Discount rate | Discount rate | 8% | | 10% | PERT");

        assertThat(Reads.stop(same, folder).place()).isEqualTo("Ranges!A3");
        assertThat(Reads.stop(otherwise, folder).place()).isEqualTo("Ranges!B3");
    }

    private List<Finding> unlikely(SampleBook book) {
        return Reads.findings(book, folder, Severity.UNLIKELY);
    }

    private static SampleBook ranges(String... rows) {
        List<String> all = new ArrayList<>(List.of(HEADINGS));
        all.addAll(List.of(rows));
        return SampleBook.complete().without("Correlations").with("Ranges", all);
    }

    /** A cell of the sample that holds a figure. */
    private record Spot(String sheet, String row, Column column, String typed, String cell) {}

    private static Set<String> varying() {
        return Schema.read().layouts().stream()
                .filter(layout -> !WITHOUT_RANGES.contains(layout.name()))
                .flatMap(layout -> layout.columns().stream())
                .filter(column -> column.kind().varies())
                .map(Column::heading)
                .collect(Collectors.toSet());
    }

    private static List<Spot> spots(SampleBook book) {
        Schema schema = Schema.read();
        List<Spot> spots = new ArrayList<>();
        for (String part : book.text().split("(?m)^\\[", -1)) {
            List<List<String>> lines = part.lines()
                    .skip(1)
                    .map(line -> Arrays.stream(line.split("\\|", -1))
                            .map(String::strip)
                            .toList())
                    .toList();
            schema.find(part.split("]", 2)[0])
                    .filter(layout -> !WITHOUT_RANGES.contains(layout.name()))
                    .ifPresent(layout -> spots.addAll(
                            layout.form() == Layout.Form.SETTINGS ? settings(layout, lines) : cells(layout, lines)));
        }
        return spots;
    }

    private static List<Spot> settings(Layout layout, List<List<String>> lines) {
        List<Spot> spots = new ArrayList<>();
        for (int at = 1; at < lines.size(); at++) {
            String heading = lines.get(at).get(0);
            Column column = layout.column(heading);
            if (column.kind().varies()) {
                spots.add(new Spot(layout.name(), heading, column, lines.get(at).get(1), "B" + (at + 1)));
            }
        }
        return spots;
    }

    private static List<Spot> cells(Layout layout, List<List<String>> lines) {
        List<String> headings = lines.get(0);
        List<Spot> spots = new ArrayList<>();
        for (int at = 1; at < lines.size(); at++) {
            List<String> line = lines.get(at);
            String name = layout.keys().stream()
                    .map(key -> line.get(headings.indexOf(key.heading())))
                    .filter(text -> !text.isEmpty())
                    .collect(Collectors.joining(" / "));
            int row = at + 1;
            IntStream.range(0, line.size())
                    .filter(column -> layout.column(headings.get(column)).kind().varies())
                    .filter(column -> !line.get(column).isEmpty())
                    .mapToObj(column -> new Spot(
                            layout.name(),
                            name,
                            layout.column(headings.get(column)),
                            line.get(column),
                            letters(column) + row))
                    .forEach(spots::add);
        }
        return spots;
    }

    private static String letters(int column) {
        String last = String.valueOf((char) ('A' + column % 26));
        return column < 26 ? last : letters(column / 26 - 1) + last;
    }
}
