package org.counterweigh.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExplainTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @SuppressWarnings("NullAway.Init")
    private Path file;

    @BeforeEach
    void workbook() {
        file = Workbooks.good(folder.resolve("a.xlsx"), "Northgate");
    }

    @Test
    void a_line_is_followed_back_to_the_cells() {
        Ran ran = explain("Net benefit");

        assertThat(ran.exit()).isZero();
        assertThat(ran.out())
                .startsWith("Plan, Year 2")
                .contains("Net benefit: 4,500 USD", "Salary, Paralegal: 60,000", "[Roles!C2]", "[Quotes!C2]");
    }

    @ParameterizedTest
    @CsvSource({
        "npv, 'Net present value: 17,967.2 USD'",
        "netBenefit, 'Net benefit: 4,500 USD'",
        "COST_SAVINGS, 'Cost savings: 6,000 USD'",
        "efficiency, 'Improved efficiency: -1,500 USD'",
        "In-House Avoidable, 'In-house avoidable: 12,000 USD'",
        "totalCostOfOwnership, 'Total cost of ownership: 7,500 USD'"
    })
    void names_of_the_reports_and_of_the_json_are_understood(String asked, String told) {
        assertThat(explain(asked).out()).contains(told);
    }

    @Test
    void payback_is_told_in_words_with_the_sum_it_rests_on() {
        Path costly = Workbooks.costly(folder.resolve("b.xlsx"));

        Ran ran = Ran.counterweigh("explain", costly, "Payback");

        assertThat(ran.out())
                .contains("payback: 12 months", "Year 0: cash -4,500, cumulated -4,500")
                .contains("Payback in months: 12", "Cumulated cash", "[Providers!");
    }

    @Test
    void the_rate_of_return_is_told_or_why_there_is_none() {
        assertThat(explain("IRR").out())
                .contains("none, since the value does not change its sign once, from minus to plus");
    }

    @Test
    void confidence_says_why() {
        assertThat(explain("Confidence").out()).contains("Document review: FIRM, ");
    }

    /** 4,500 a year in value and in cash, times 3.99271004; no hour is left over, since all pay turns into cash. */
    @ParameterizedTest
    @CsvSource({
        "Cash NPV, 'Cash NPV: 17,967.2 USD'",
        "Value, 'Value: 4,500 USD'",
        "'Own time, Paralegal', 'Own time, Paralegal: 0 USD'",
        "Test of cash, 'Test of cash: 1'",
        "annualCash, 'Annual cash: 4,500 USD'"
    })
    void value_cash_time_and_tests_are_followed_back_to_the_cells(String asked, String told) {
        Ran ran = explain(asked);

        assertThat(ran.exit()).isZero();
        assertThat(ran.out()).contains(told, "[Roles!", "[Staffing!");
    }

    @Test
    void a_case_is_picked_by_work_and_provider() {
        Ran ran = Ran.counterweigh(
                "explain", file, "fees", "--work", "document review", "--provider", "PROVIDER A", "--year", "1");

        assertThat(ran.exit()).isZero();
        assertThat(ran.out()).contains("Case: Document review / Provider A, Year 1", "Fees: 7,500 USD");
    }

    @Test
    void an_unknown_line_is_answered_with_the_nearest() {
        Ran ran = explain("Net benfit");

        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.err()).contains("Nearest: \"Net benefit\"");
    }

    @Test
    void an_unknown_provider_is_answered_with_those_there_are() {
        Ran ran = Ran.counterweigh("explain", file, "Fees", "--provider", "Provider Z");

        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.err()).contains("there is \"Provider A\"");
    }

    @Test
    void a_year_beyond_the_horizon_is_refused() {
        assertThat(Ran.counterweigh("explain", file, "Net benefit", "--year", "6")
                        .exit())
                .isEqualTo(2);
    }

    @Test
    void without_a_line_every_line_is_listed_by_chapter() {
        assertThat(Ran.counterweigh("explain", file).out())
                .contains("Role: Paralegal", "Case: Document review / Provider A", "  Net benefit: 4,500 USD");
    }

    private Ran explain(String line) {
        return Ran.counterweigh("explain", file, line, "--samples", 1024);
    }
}
