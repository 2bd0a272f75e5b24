package org.counterweigh.excel.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.counterweigh.excel.SampleBook;
import org.counterweigh.excel.schema.Column;
import org.counterweigh.excel.schema.Schema;
import org.counterweigh.findings.Severity;
import org.counterweigh.firm.FirmData;
import org.counterweigh.firm.Uncertainty;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@Tag("judges")
class EarlierHeadingsTest {

    @TempDir
    Path folder;

    static Stream<Arguments> renamed() {
        return Schema.read().layouts().stream()
                .flatMap(layout -> layout.columns().stream()
                        .flatMap(column ->
                                column.earlier().stream().map(before -> arguments(layout.name(), column, before))));
    }

    static Stream<Arguments> renamedFigures() {
        return renamed()
                .filter(of -> ((Column) of.get()[1]).kind().varies())
                .filter(of -> !"Discounts".equals(of.get()[0]));
    }

    @Test
    void twenty_headings_are_new_and_the_old_ones_are_not_forgotten() {
        assertThat(renamed())
                .hasSize(20)
                .extracting(of -> of.get()[2])
                .contains("Avoidable pay", "Cashable", "Hurdle", "Spearman", "Staff in 10 days", "Admitted");
    }

    @ParameterizedTest
    @MethodSource("renamed")
    void a_column_reads_the_same_under_its_old_heading(String sheet, Column column, String before) {
        FirmData today = Reads.firm(SampleBook.complete(), folder);
        FirmData then = Reads.firm(SampleBook.complete().heading(sheet, column.heading(), before), folder);

        assertThat(then).hasToString(today.toString());
    }

    @ParameterizedTest
    @MethodSource("renamed")
    void an_old_heading_beside_the_new_one_is_the_same_column_twice(String sheet, Column column, String before) {
        SampleBook book = SampleBook.complete();
        if (sheet.equals("Firm")) {
            book.with(sheet, before, "15%");
        } else {
            book.with(sheet, before, "1");
        }

        assertThat(Reads.stop(book, folder).problem())
                .contains("\"" + before + "\" means the same as \"" + column.heading() + "\" in ")
                .endsWith(": " + column.heading() + " is there twice.");
    }

    @ParameterizedTest
    @MethodSource("renamed")
    void what_is_almost_an_old_heading_is_offered_the_new_one(String sheet, Column column, String before) {
        String slip = before + "s";
        SampleBook book = SampleBook.complete().heading(sheet, column.heading(), slip);

        assertThat(Reads.read(book.in(folder)).findings())
                .anySatisfy(finding -> assertThat(finding.problem() + finding.fix())
                        .contains("\"" + slip + "\"")
                        .contains("\"" + column.heading() + "\""));
    }

    @ParameterizedTest
    @MethodSource("renamedFigures")
    void a_range_finds_its_figure_by_the_old_heading_too(String sheet, Column column, String before) {
        assertThat(ranges(sheet, column, before))
                .hasToString(ranges(sheet, column, column.heading()).toString());
    }

    private List<Uncertainty.Range> ranges(String sheet, Column column, String heading) {
        boolean setting = sheet.equals("Firm");
        String row = setting ? heading : row(sheet);
        double low = column.limits().low() + (column.limits().open() ? 1 : 0);
        double high = column.limits().isBounded() ? column.limits().high() : 1_000;
        SampleBook book = SampleBook.complete()
                .without("Correlations")
                .with(
                        "Ranges",
                        List.of(
                                "Sheet | Row | Column | Low | Likely | High",
                                String.join(" | ", sheet, row, setting ? "Value" : heading, low + "", "", high + "")));
        List<Uncertainty.Range> ranges = Reads.firm(book, folder).uncertainty().ranges();
        assertThat(ranges)
                .singleElement()
                .satisfies(range -> assertThat(range.of().label()).startsWith(column.heading()));
        return ranges;
    }

    private static String row(String sheet) {
        return switch (sheet) {
            case "Roles" -> "Paralegal";
            case "Work" -> "Document review";
            case "Quotes" -> "Provider A / Document review";
            default -> "Provider A";
        };
    }

    @Test
    void a_correlation_finds_both_its_figures_by_their_old_headings() {
        SampleBook book = SampleBook.complete()
                .with(
                        "Correlations",
                        List.of(
                                "Sheet | Row | Column | Sheet 2 | Row 2 | Column 2 | Spearman",
                                "Firm | Hurdle | Hurdle | Roles | Paralegal | Cover rate | 0.3"));

        assertThat(Reads.firm(book, folder).uncertainty().correlations())
                .singleElement()
                .satisfies(pair -> {
                    assertThat(pair.first().label()).isEqualTo("Minimum net saving");
                    assertThat(pair.second().label()).isEqualTo("Temporary cover rate, Paralegal");
                });
    }

    @Test
    void a_slip_in_the_column_of_a_range_is_offered_todays_heading() {
        SampleBook book = SampleBook.complete()
                .with("Ranges!C4", "Avoidable pays")
                .with("Correlations", List.of("Sheet | Row | Column | Sheet 2 | Row 2 | Column 2 | Spearman"));

        assertThat(Reads.findings(book, folder, Severity.STOPS))
                .singleElement()
                .satisfies(finding -> assertThat(finding.fix()).startsWith("Did you mean \"Pay that ends\"?"));
    }
}
