package org.counterweigh.cli.plain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Set;
import org.junit.jupiter.api.Test;

/** The line worked at the end of the model's page, by hand, and what the page says of it. */
class PlainModelTest {

    private static final String WORKED_LINE = """
        [Firm]
        Setting | Value
        Firm name | Worked line
        Perspective | Legal department
        Home regulator | US
        Currency | USD
        Analysis date | 2026-01-15
        Horizon years | 1
        Discount rate | 0%
        Wage growth | 0%

        [Roles]
        Role | Headcount | Salary | On-cost | Avoidable pay | Hours per year | Utilisation | Redundancy cost
        Paralegal | 1 | 60000 | 28% | 100% | 1600 | 80% | 0%

        [Work]
        Work type | Code | Units per year | Data class | Cashable
        Document review | W01 | 10000 | D0 | 40%

        [Staffing]
        Work type | Role | Hours per unit
        Document review | Paralegal | 0.02

        [Providers]
        Provider | Country | Price escalator | Governance hours | Selection cost | Transfer cost | Legal cost | IT cost | Severance | Ramp months | Parallel months | Exit cost
        Provider A | US | 0% | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0

        [Quotes]
        Provider | Work type | Price per hour | Hours per unit | Supervision | Learning loss | Culture loss
        Provider A | Document review | 30 | 0.025 | 0% | 0% | 0%
        """;

    private static final PlainModel MODEL = new PlainModel(
            new PlainSheets(WORKED_LINE), (work, provider) -> new PlainModel.Ruling("ALLOWED", Set.of(), true, false));

    private static final PlainCases CASES = new PlainCases(MODEL);

    @Test
    void the_worked_line_saves_4_500_of_which_minus_2_700_is_cash() {
        PlainAmounts year = CASES.cases.get(0).years[1];

        // 200 h of 1,280 are 0.15625 FTE at 76,800 = 12,000; less 200 h at 30
        assertThat(year.lines[0]).isCloseTo(6_000, within(1e-9));
        // 10,000 x (0.02 - 0.025) x 30
        assertThat(year.lines[1]).isCloseTo(-1_500, within(1e-9));
        assertThat(year.net()).isCloseTo(4_500, within(1e-9));
        // 40 % of 12,000 less fees of 7,500; the other 60 % is time of its own
        assertThat(year.cashFlow(MODEL.firm, 1)).isCloseTo(-2_700, within(1e-9));
        assertThat(year.ownTime()).isCloseTo(7_200, within(1e-9));
    }

    @Test
    void it_frees_120_hours_and_saves_no_cash() {
        PlainCase only = CASES.cases.get(0);

        assertThat(only.verdict()).isEqualTo("CAPACITY");
        assertThat(only.years[1].capacityHours()).isCloseTo(120, within(1e-9));
        assertThat(new PlainPlans(CASES).best().cases).isEmpty();
    }

    @Test
    void it_saves_cash_once_five_eighths_of_the_released_pay_are_cash() {
        // 62.5 % of 12,000 are 7,500, which is what the fees are
        assertThat(new PlainCashable(MODEL, CASES.cases.get(0)).lowest()).hasValueCloseTo(0.625, within(1e-12));
    }
}
