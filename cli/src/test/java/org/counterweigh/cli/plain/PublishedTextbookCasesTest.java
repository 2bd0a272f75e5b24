package org.counterweigh.cli.plain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/**
 * Make-or-buy cases of textbooks and trade papers, which have nothing to do with law; the figures are the sources', which were
 * read in November 2026. A unit takes an hour and a person makes 1,000 a year, so that 1.68 a unit is a salary of 1,680.
 */
class PublishedTextbookCasesTest {

    private static final Offset<Double> CLOSE = within(1e-6);

    /**
     * Thermal Mugs, "7.7. Business Case" (https://ecampusontario.pressbooks.pub/essentialsofprojectmanagement/chapter/7-7-business-case/):
     * 120,000 lids cost 2.19 each to make: material 0.87, labour 0.45, variable overhead 0.36, and 0.51 of fixed overhead that stays.
     * Plato Plastics asks 1.75. Published: relevant cost 201,600 to make, 210,000 to buy; make.
     */
    @Test
    void lids_that_cost_201_600_to_make_and_210_000_to_buy_are_made() {
        Answer answer = lids("0");

        assertThat(answer.number("cases/0/inHouseAvoidable/1")).isCloseTo(201_600, CLOSE);
        assertThat(answer.number("cases/0/totalCostOfOwnership/1")).isCloseTo(210_000, CLOSE);
        assertThat(answer.outcome(0)).isEqualTo("KEEP NO_GAIN");
    }

    /** "Initially, the $1.75 ... seems like a much better price than the $2.19": 0.44 x 120,000, of which 61,200 is overhead. */
    @Test
    void lids_that_seem_52_800_cheaper_to_buy_are_flagged_as_a_saving_of_overhead_alone() {
        Answer answer = lids("1");

        assertThat(answer.number("total/npv")).isCloseTo(0.44 * 120_000, CLOSE);
        assertThat(answer.warnings()).contains("Lids with Plato Plastics pays only because overhead is taken to fall.");
    }

    private static Answer lids(String overheadThatEnds) {
        return new PublishedCase()
                .row("Roles", "Role", "Production", "Headcount", "120", "Salary", "1680")
                .more("Overhead per FTE", "510", "Avoidable overhead", overheadThatEnds)
                .row("Work", "Work type", "Lids", "Units per year", "120000")
                .row("Staffing", "Work type", "Lids", "Role", "Production", "Hours per unit", "1")
                .row("Providers", "Provider", "Plato Plastics")
                .row("Quotes", "Provider", "Plato Plastics", "Work type", "Lids", "Price per unit", "1.75")
                .answer();
    }

    /**
     * Hood Company (https://justaaa.com/accounting/19643-22-hood-company-produces-1000-units-of-the-part): 1,000 parts at 12
     * variable and 9 fixed, two thirds of which can be avoided; offered at 20. Published: income falls by 2,000 a year.
     */
    @Test
    void parts_bought_at_20_cost_2_000_more_than_made() {
        Answer answer = new PublishedCase()
                .row("Roles", "Role", "Production", "Headcount", "1", "Salary", "12000")
                .more("Overhead per FTE", "9000", "Avoidable overhead", "0.6666666666666666")
                .row("Work", "Work type", "Parts", "Units per year", "1000")
                .row("Staffing", "Work type", "Parts", "Role", "Production", "Hours per unit", "1")
                .row("Providers", "Provider", "Supplier")
                .row("Quotes", "Provider", "Supplier", "Work type", "Parts", "Price per unit", "20")
                .answer();

        assertThat(answer.number("cases/0/npv")).isCloseTo(-2_000, CLOSE);
        assertThat(answer.outcome(0)).isEqualTo("KEEP NO_GAIN");
    }

    /**
     * Kaplan's question 67 (https://opentuition.com/topic/relevant-costing-make-or-buy): 12,000 components; material 3, labour 4
     * that would else earn 5 more, variable overhead 1, specific fixed cost 2.50, other fixed cost 2. Published: buy up to 15.50.
     */
    @Test
    void a_component_is_bought_up_to_15_50() {
        Answer answer = component("12", "15500", "2000", "15");

        assertThat(answer.number("cases/0/walkAwayPrice")).isCloseTo(15.50, CLOSE);
        assertThat(answer.outcome(0)).isEqualTo("OUTSOURCE");
    }

    /**
     * Ahron Company (https://www.wyzant.com/resources/answers/70307/make_or_buy_decision_question_managerial_accounting): 8,000
     * parts at 14.90 + 17.50 + 1.90 + 21.10 of fixed overhead, of which 7.50 would end; the room would else earn 161,600, 20.20
     * each. Published: pay at most 48.80. That rests on an error: it takes the 13.60 that stays from what the room earns, and the
     * rest from the full cost. What ends is 41.80, with 20.20 earned 62.00; at 48.80 there are 13.20 x 8,000 still to gain.
     */
    @Test
    void a_published_highest_price_of_48_80_is_told_to_be_62() {
        Answer answer = component("8", "62000", "13600", "48.80");

        assertThat(answer.number("cases/0/walkAwayPrice")).isCloseTo(62, CLOSE);
        assertThat(answer.number("total/npv")).isCloseTo(13.20 * 8_000, CLOSE);
    }

    private static Answer component(String thousands, String ends, String stays, String price) {
        return new PublishedCase()
                .row("Roles", "Role", "Production", "Headcount", thousands, "Salary", ends)
                .more("Overhead per FTE", stays)
                .row("Work", "Work type", "Component", "Units per year", thousands + "000")
                .row("Staffing", "Work type", "Component", "Role", "Production", "Hours per unit", "1")
                .row("Providers", "Provider", "Supplier")
                .row("Quotes", "Provider", "Supplier", "Work type", "Component", "Price per unit", price)
                .answer();
    }

    /**
     * Outsourcing computations, exercise 4.27 (https://oneclass.com/textbook-notes/ca/ryerson/geo/geo-110/65566-chap-17.en.html):
     * a system bought costs 48, made 40 and 260,000 a year. Published: indifferent at 32,500 systems.
     */
    @Test
    void making_pays_from_32_500_systems_on() {
        Answer answer = new PublishedCase()
                .withoutTeam()
                .row("Work", "Work type", "Systems", "Units per year", "40000")
                .row("Outside counsel", "Work type", "Systems", "Firm", "Supplier", "Price per hour", "48")
                .row("Providers", "Provider", "Own plant", "Kind", "In-house programme", "Annual fee", "260000")
                .row("Quotes", "Provider", "Own plant", "Work type", "Systems", "Price per unit", "40")
                .answer();

        assertThat(answer.number("total/npv")).isCloseTo(8 * 40_000 - 260_000, CLOSE);
        assertThat(turns(answer, "Units per year"))
                .isNotEmpty()
                .allSatisfy(units -> assertThat(units).isCloseTo(32_500, within(1e-3)));
    }

    private static List<Double> turns(Answer answer, String label) {
        return ((List<?>) Objects.requireNonNull(answer.at("breakEvens")))
                .stream()
                        .map(each -> (Map<?, ?>) each)
                        .filter(each -> String.valueOf(each.get("label")).contains(label))
                        .map(each -> ((Number) Objects.requireNonNull(each.get("turnsAt"))).doubleValue())
                        .toList();
    }

    /**
     * Keystone, "Should Payroll be Outsourced?" (http://www.givenhansco.com/blog/white-papers/should-payroll-be-outsourced/): the
     * payroll of 61 employees costs 13,359 a year as a service; with software for 8,376 it costs 1,508 a year, for ten years.
     * Published: 11,851 a year, return of the first year 41%, rate of return 141%, payback in less than a year. It rests on an
     * error: nobody's time to run the payroll is counted.
     */
    @Test
    void payroll_software_returns_141_percent_and_is_flagged_as_run_by_nobody() {
        Answer answer = new PublishedCase()
                .setting("Horizon years", "10")
                .withoutTeam()
                .row("Work", "Work type", "Payroll", "Units per year", "1")
                .row("Outside counsel", "Work type", "Payroll", "Firm", "Payroll service", "Price per hour", "13359")
                .row("Providers", "Provider", "Keystone", "Kind", "Software", "Annual fee", "1508", "IT cost", "8376")
                .row("Quotes", "Provider", "Keystone", "Work type", "Payroll", "Price per unit", "0")
                .answer();

        assertThat(answer.number("total/cash/1")).isCloseTo(11_851, CLOSE);
        assertThat(answer.number("total/cash/1") / 8_376 - 1).isCloseTo(0.41, within(0.005));
        assertThat(answer.number("cases/0/irr")).isCloseTo(1.41, within(0.005));
        assertThat(answer.number("total/paybackMonths")).isCloseTo(12 * 8_376 / 11_851.0, CLOSE);
        assertThat(answer.warnings())
                .contains("Managing Keystone is planned at 0% of its fees; 3% to 10% is usual.")
                .contains("Payroll with Keystone saves 89% of the avoidable cost; buyers rarely keep more than 40%.");
    }
}
