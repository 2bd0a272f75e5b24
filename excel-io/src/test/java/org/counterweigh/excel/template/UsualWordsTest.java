package org.counterweigh.excel.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.counterweigh.excel.schema.Layout;
import org.counterweigh.excel.schema.Schema;
import org.counterweigh.figures.Citation;
import org.counterweigh.figures.Source;
import org.counterweigh.firm.Trait;
import org.counterweigh.firm.UsualRange;
import org.counterweigh.firm.UsualRanges;
import org.junit.jupiter.api.Test;

/** The note of a heading says what is usual, of money in which currency, and by what it differs. */
class UsualWordsTest {

    private static final Citation FOR_TESTS = Citation.unverified("for tests");

    private static final Trait PARALEGAL = new Trait(Trait.Kind.SENIORITY, "PARALEGAL");
    private static final Trait LAWYER = new Trait(Trait.Kind.SENIORITY, "LAWYER");

    private final UsualWords words = new UsualWords(UsualRanges.of(List.of(
            range("Quotes", "Hours per query", 0.02, 1.2),
            range("Roles", "Attrition", 0.01, 0.6),
            range("Providers", "Legal cost", 100, 2_000_000),
            range("Roles", "Salary", 30_000, 150_000, Trait.currency("USD"), PARALEGAL),
            range("Roles", "Salary", 60_000, 600_000, Trait.currency("USD"), LAWYER),
            range("Roles", "Salary", 16_000, 250_000, Trait.currency("GBP")),
            range("Roles", "Salary", 5_000, 600_000),
            range("Staffing", "Hours per unit", 0.0005, 0.4, new Trait(Trait.Kind.WORK, "W01")),
            range("Staffing", "Hours per unit", 0.025, 40, new Trait(Trait.Kind.WORK, "W05")))));

    @Test
    void what_holds_for_every_row_is_said_in_the_unit_of_the_column() {
        assertThat(said("Quotes", "Hours per query")).contains("Usual: 0.02 to 1.2.");
        assertThat(said("Roles", "Attrition")).contains("Usual: 1% to 60%.");
    }

    @Test
    void money_is_said_in_the_currency_that_it_holds_for() {
        assertThat(said("Providers", "Legal cost")).contains("Usual: USD 100 to 2000000.");
        assertThat(said("Roles", "Salary")).contains("Usual: USD 30000 to 600000, GBP 16000 to 250000, by seniority.");
    }

    @Test
    void what_differs_from_row_to_row_is_said_from_the_least_to_the_most() {
        assertThat(said("Staffing", "Hours per unit")).contains("Usual: 0.0005 to 40, by kind of work.");
    }

    @Test
    void where_nobody_has_said_the_bounds_of_the_column_are() {
        assertThat(said("Firm", "Wage growth")).contains("Usual: 0% to 25%.");
        assertThat(said("Roles", "Headcount")).isEmpty();
    }

    private Optional<String> said(String sheet, String heading) {
        Layout layout = Schema.read().layouts().stream()
                .filter(one -> one.name().equals(sheet))
                .findFirst()
                .orElseThrow();
        return words.of(layout, layout.find(heading).orElseThrow());
    }

    private static UsualRange range(String sheet, String heading, double low, double high, Trait... where) {
        return new UsualRange(new Source.Column(sheet, heading), Set.of(where), low, high, FOR_TESTS);
    }
}
