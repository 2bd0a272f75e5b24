package org.counterweigh.excel.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.counterweigh.excel.SampleBook;
import org.counterweigh.figures.Unit;
import org.counterweigh.findings.Finding;
import org.counterweigh.findings.Severity;
import org.counterweigh.firm.FirmData;
import org.counterweigh.firm.Provider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DefaultsTest {

    @TempDir
    Path folder;

    @Test
    void cash_flows_left_open_are_listed() {
        // Firm!B13 is Cash flows
        var listed = listed(SampleBook.complete().with("Firm!B13", ""));

        assertThat(listed)
                .singleElement()
                .satisfies(
                        finding -> assertThat(finding.problem()).contains("Cash flows is blank: End of year assumed"));
    }

    @Test
    void a_blank_is_filled_by_the_default_and_listed_at_the_heading() {
        SampleBook book = SampleBook.complete().with("Roles!D3", "");

        assertThat(listed(book)).singleElement().satisfies(finding -> {
            assertThat(finding.place()).isEqualTo("Roles!D1");
            assertThat(finding.problem()).isEqualTo("On-cost is blank: 24% (for tests) assumed for Counsel.");
        });
        assertThat(Reads.firm(book, folder).roles().get(1).pay().onCost().isDefault())
                .isTrue();
    }

    @Test
    void a_missing_column_is_listed_at_the_sheet_with_its_rows() {
        SampleBook book = SampleBook.complete().withoutColumn("Roles", "On-cost");

        assertThat(listed(book)).singleElement().satisfies(finding -> {
            assertThat(finding.place()).isEqualTo("Roles");
            assertThat(finding.problem()).contains("24% (for tests) assumed for Paralegal, Counsel");
        });
    }

    @Test
    void a_cover_rate_left_open_follows_the_hourly_cost() {
        SampleBook book = SampleBook.complete().with("Roles!N2", "");

        assertThat(listed(book))
                .singleElement()
                .satisfies(finding ->
                        assertThat(finding.problem()).contains("the hourly cost, without a premium, assumed"));
        assertThat(Reads.firm(book, folder).roles().get(0).coverRate()).isEmpty();
    }

    @Test
    void questions_of_the_gate_left_open_are_read_as_no_and_listed() {
        SampleBook book = SampleBook.complete()
                .with("Work!V2", "")
                .with("Providers!F2", "")
                .with("Providers!P2", "")
                .with("Providers!G2", "");

        assertThat(listed(book))
                .extracting(Finding::place)
                .containsExactlyInAnyOrder("Work!V1", "Providers!F1", "Providers!P1");
        assertThat(Reads.firm(book, folder)
                        .market()
                        .providers()
                        .get(0)
                        .standing()
                        .employsLawyers())
                .isEmpty();
    }

    @Test
    void a_provider_that_says_nothing_of_errors_makes_as_many_as_the_firm() {
        FirmData data = Reads.firm(SampleBook.complete().with("Quotes!G2", ""), folder);

        assertThat(data.market().quotes().get(0).errorRate())
                .isSameAs(data.work().get(0).quality().errorRate());
    }

    @Test
    void who_reviews_and_who_governs_is_left_to_the_model_and_listed() {
        SampleBook book = SampleBook.complete().with("Work!S3", "").with("Providers!AD3", "");
        FirmData data = Reads.firm(book, folder);

        assertThat(data.work().get(1).reviewer()).isEmpty();
        assertThat(data.market().providers().get(1).terms().governanceRole()).isEmpty();
        assertThat(listed(book))
                .extracting(Finding::problem)
                .containsExactlyInAnyOrder(
                        "Governance role is blank: Counsel (the best paid role) assumed for Provider B.",
                        "Reviewer role is blank: Paralegal (the best paid who is staffed) assumed for Contract"
                                + " abstraction.");
    }

    @Test
    void what_a_provider_brings_with_it_is_a_share_of_fees_where_it_is_left_open() {
        SampleBook book = SampleBook.complete().with("Providers!AE2", "").with("Providers!AC2", "");
        Provider provider = Reads.firm(book, folder).market().providers().get(0);

        assertThat(provider.transition().selection().isShareOfFees()).isTrue();
        assertThat(provider.transition().selection().amount().unit()).isEqualTo(Unit.SHARE);
        assertThat(provider.transition().transfer().isShareOfFees()).isFalse();
        assertThat(listed(book))
                .extracting(Finding::problem)
                .containsExactlyInAnyOrder(
                        "Governance hours is blank: 8% of fees (for tests) assumed for Provider A.",
                        "Selection cost is blank: 3% of fees (for tests) assumed for Provider A.");
    }

    @Test
    void wages_grow_as_they_do_at_the_regulators() {
        for (String regulator : List.of("EW", "US", "SG")) {
            SampleBook book =
                    SampleBook.complete().with("Firm", "Wage growth", "").with("Firm", "Home regulator", regulator);

            assertThat(Reads.firm(book, folder).firm().horizon().wageGrowth().value())
                    .isEqualTo(regulator.equals("EW") ? 0.04 : 0.035);
        }
    }

    @Test
    void supervision_depends_on_the_kind_of_work() {
        FirmData data = Reads.firm(SampleBook.complete().with("Quotes!M2", "").with("Quotes!M3", ""), folder);

        assertThat(data.market().quotes())
                .extracting(quote -> quote.supervision().amount().value())
                .containsExactly(0.01, 0.04);
    }

    @Test
    void a_missing_zone_of_a_country_with_many_leaves_no_overlap() {
        SampleBook book = SampleBook.complete().with("Providers!C2", "").with("Providers!B2", "US-DC");

        assertThat(Reads.firm(book, folder)
                        .market()
                        .providers()
                        .get(0)
                        .overlap()
                        .value())
                .isEqualTo(0);
        assertThat(listed(book)).extracting(Finding::place).containsExactly("Providers!C1");
    }

    @Test
    void a_factor_without_a_row_carries_no_weight() {
        SampleBook book = SampleBook.complete();
        for (String column : List.of("A", "B", "C")) {
            book.with("Weights!" + column + "5", "");
        }

        assertThat(Reads.firm(book, folder)
                        .governance()
                        .stakeholders()
                        .get(0)
                        .swings()
                        .get("FLEXIBILITY"))
                .satisfies(swing -> assertThat(swing.value()).isEqualTo(0));
    }

    @Test
    void what_is_possible_but_unusual_is_worth_a_second_look() {
        assertUnlikely("Roles!I2", "95%");
        assertUnlikely("Roles!D2", "5%");
        assertUnlikely("Roles!H2", "2400");
        assertUnlikely("Work!I2", "0%");
        assertUnlikely("Quotes!C2", "900");
        assertUnlikely("Quotes!F3", "140%");
        assertUnlikely("Providers!AK2", "0");
        assertUnlikely("Providers!AC2", "0");
    }

    private void assertUnlikely(String place, String typed) {
        assertThat(Reads.places(SampleBook.complete().with(place, typed), folder, Severity.UNLIKELY))
                .containsExactly(place);
    }

    /** What is left open beyond the costs of obligations, which the sample leaves open itself. */
    private List<Finding> listed(SampleBook book) {
        return Reads.findings(book, folder, Severity.DEFAULTED).stream()
                .filter(finding -> finding.problem().contains("is blank")
                        && !finding.place().equals("Obligation costs"))
                .toList();
    }
}
