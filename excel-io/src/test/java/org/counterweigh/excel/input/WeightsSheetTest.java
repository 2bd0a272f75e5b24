package org.counterweigh.excel.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.counterweigh.excel.SampleBook;
import org.counterweigh.findings.Finding;
import org.counterweigh.findings.Severity;
import org.counterweigh.firm.Governance.Stakeholder;
import org.counterweigh.mcda.Scales;
import org.counterweigh.mcda.Weights;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Swings, orders and the anchors they were given on. */
class WeightsSheetTest {

    @TempDir
    Path folder;

    @Test
    void swings_are_swings_and_nothing_is_said_of_anchors() {
        var stakeholder = finance(SampleBook.complete());

        assertThat(stakeholder.told()).isEqualTo(Stakeholder.Told.SWINGS);
        assertThat(stakeholder.anchors()).isEmpty();
        assertThat(about(SampleBook.complete(), "order")).isEmpty();
        assertThat(about(SampleBook.complete(), "anchors")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1 2 3 4 5 6 7 8",
                "8 7 6 5 4 3 2 1",
                "1 2 2 4 5 6 7 8",
                "1 2 2 3 4 5 6 7",
                "2 1 - - - - - -",
                "1 1 1 1 5 5 5 5",
                "1 1 1 1 2 2 2 2"
            })
    void the_places_of_an_order_are_read_as_an_order_and_that_is_said(String numbers) {
        var book = typed(numbers);

        assertThat(finance(book).told()).isEqualTo(Stakeholder.Told.ORDER);
        assertThat(about(book, "order")).singleElement().satisfies(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.DEFAULTED);
            assertThat(finding.place()).isEqualTo("Weights!B1");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1 1 1 1 1 1 1 1",
                "2 3 4 5 6 7 8 9",
                "0 1 2 3 4 5 6 7",
                "1 2 2 5 6 7 8 8",
                "1 2.5 3 4 5 6 7 8",
                "1 - - - - - - -",
                "100 80 60 40 20 10 5 1",
                "1 3 - - - - - -"
            })
    void other_numbers_are_swings(String numbers) {
        assertThat(finance(typed(numbers)).told()).isEqualTo(Stakeholder.Told.SWINGS);
        assertThat(about(typed(numbers), "order")).isEmpty();
    }

    @Test
    void an_order_weighs_by_its_centroid_and_a_factor_without_a_place_nothing() {
        var weights = Weights.of(finance(typed("2 1 - - - - - -")));

        assertThat(weights.inOrder()).containsExactly(0.25, 0.75, 0, 0, 0, 0, 0, 0);
    }

    @Test
    void swings_on_todays_anchors_raise_no_doubt_and_on_others_they_do() {
        var today = SampleBook.complete()
                .with("Weights!A10", "Anchors")
                .with("Weights!B10", Scales.stamp())
                .with("Weights!C10", "aaaaaaaa");

        assertThat(finance(today).anchors()).contains(Scales.stamp());
        assertThat(about(today, "other anchors")).singleElement().satisfies(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.UNLIKELY);
            assertThat(finding.place()).isEqualTo("Weights!C10");
            assertThat(finding.problem()).contains(Scales.stamp());
        });
    }

    /** The numbers of the first stakeholder, a dash for none. */
    private static SampleBook typed(String numbers) {
        var book = SampleBook.complete();
        List<String> cells = List.of(numbers.split(" "));
        for (int i = 0; i < cells.size(); i++) {
            book.with("Weights!B" + (i + 2), cells.get(i).replace("-", ""));
        }
        return book;
    }

    private Stakeholder finance(SampleBook book) {
        return Reads.firm(book, folder).governance().stakeholders().get(0);
    }

    private List<Finding> about(SampleBook book, String word) {
        return Reads.read(book.in(folder)).findings().stream()
                .filter(finding -> finding.place().startsWith("Weights!")
                        && finding.problem().contains(word))
                .toList();
    }
}
