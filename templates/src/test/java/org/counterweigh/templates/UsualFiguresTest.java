package org.counterweigh.templates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.Set;
import org.counterweigh.figures.Grade;
import org.counterweigh.figures.Source;
import org.counterweigh.figures.Verification;
import org.counterweigh.findings.Checked;
import org.counterweigh.firm.Defaults;
import org.counterweigh.firm.Trait;
import org.counterweigh.firm.UsualRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UsualFiguresTest {

    private static final String USUAL = "defaults/usual.csv";
    private static final String RATES = "defaults/exchange-rates.csv";
    private static final Source.Column SALARY = new Source.Column("Roles", "Salary");

    @TempDir
    private Path own;

    @Test
    void the_row_that_says_most_of_a_role_counts() {
        assertThat(salary(new Trait(Trait.Kind.CURRENCY, "USD"), new Trait(Trait.Kind.SENIORITY, "PARALEGAL")))
                .satisfies(range -> {
                    assertThat(range.high()).isEqualTo(150_000);
                    assertThat(range.holds(150_000)).isTrue();
                    assertThat(range.holds(150_001)).isFalse();
                });
        assertThat(salary(new Trait(Trait.Kind.CURRENCY, "USD")).high()).isEqualTo(600_000);
    }

    @Test
    void nothing_is_always_usual() {
        assertThat(salary(new Trait(Trait.Kind.CURRENCY, "USD")).holds(0)).isTrue();
    }

    @Test
    void money_without_a_currency_is_in_dollars_and_holds_in_others_by_the_rates() {
        UsualRange price = usual(
                new Source.Column("Quotes", "Price per hour"),
                new Trait(Trait.Kind.COUNTRY, "IN"),
                new Trait(Trait.Kind.CURRENCY, "INR"));

        // 111.9595 rupees and 1.1699 dollars for one euro.
        assertThat(price.in("INR", defaults().rates()).orElseThrow().low()).isCloseTo(957.0, within(0.05));
        assertThat(price.in("KZT", defaults().rates())).isEmpty();
        assertThat(salary(new Trait(Trait.Kind.CURRENCY, "GBP"))
                        .in("GBP", defaults().rates())
                        .orElseThrow()
                        .low())
                .isEqualTo(16_000);
    }

    @Test
    void a_range_that_nobody_published_is_of_grade_c() {
        assertThat(defaults().usual().ranges().values())
                .allSatisfy(ranges -> assertThat(ranges)
                        .filteredOn(range -> range.citation().verification() == Verification.NOT_VERIFIED)
                        .allSatisfy(
                                range -> assertThat(range.citation().grade()).isEqualTo(Grade.C)));
    }

    @ParameterizedTest
    @CsvSource({
        "'Roles,Attrition,,0.01,0.6', 'Roles,Attrition,,0.6,0.01', The high end lies below the low one",
        "'Roles,Attrition,,0.01', 'Roles,Attrition,colour=red,0.01', is not understood",
        "'Roles,Attrition,,0.01', 'Roles,Attrition,,little', little"
    })
    void a_row_that_makes_no_sense_is_told(String row, String spoilt, String problem) {
        Checked<Defaults> read = new DefaultFigures(
                        new OwnerFolder(own).changing(USUAL, row, spoilt).folder())
                .read();

        assertThat(read.findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.problem()).contains(problem));
    }

    @Test
    void a_currency_without_its_code_is_told() {
        Checked<Defaults> read = new DefaultFigures(
                        new OwnerFolder(own).changing(RATES, "INR,", "rupee,").folder())
                .read();

        assertThat(read.findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.place()).contains(RATES));
    }

    private static UsualRange salary(Trait... known) {
        return usual(SALARY, known);
    }

    private static UsualRange usual(Source.Column column, Trait... known) {
        return defaults().usual().of(column, Set.of(known)).orElseThrow();
    }

    private static Defaults defaults() {
        return new DefaultFigures(TemplateFolder.shipped()).read().value().orElseThrow();
    }
}
