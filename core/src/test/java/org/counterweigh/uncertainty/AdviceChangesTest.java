package org.counterweigh.uncertainty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.counterweigh.firm.ExampleFirm.PROVIDER;
import static org.counterweigh.firm.ExampleFirm.ROLE;
import static org.counterweigh.firm.ExampleFirm.WORK;

import java.util.List;
import org.counterweigh.breakeven.AdviceChange;
import org.counterweigh.breakeven.Cause;
import org.counterweigh.evaluation.QuickEvaluator;
import org.counterweigh.evaluation.TestRules;
import org.counterweigh.firm.ExampleFirm;
import org.counterweigh.firm.FirmBuilder;
import org.junit.jupiter.api.Test;

/**
 * 12,000 of pay a year against 250 hours outside: at a price of p an hour it saves 12,000 less 250 p, all of it cash
 * where nothing else is said, and a tenth of 12,000 has to be saved.
 */
class AdviceChangesTest {
    private static final double ANNUITY = (1 - Math.pow(1.08, -5)) / 0.08;

    @Test
    void the_minimum_saving_gives_way_at_43_20_an_hour_and_the_value_at_48() {
        var price = price(ExampleFirm.builder());

        turns(price, 43.2, Cause.HURDLE);
        assertThat(price.zeroAt()).hasValueCloseTo(48.0, within(1e-9));
        assertThat(price.distance()).hasValueCloseTo(0.44, within(1e-9));
        assertThat(price.of())
                .hasValueSatisfying(
                        lines -> assertThat(lines.quote().provider().name()).isEqualTo(PROVIDER));
    }

    @Test
    void without_a_minimum_saving_value_and_cash_give_way_together_and_value_is_named() {
        turns(price(ExampleFirm.builder().setting("Hurdle", 0)), 48, Cause.VALUE);
    }

    @Test
    void where_seven_tenths_of_the_pay_turn_into_cash_the_cash_gives_way_at_33_60() {
        // 8,400 / 250
        turns(price(ExampleFirm.builder().with("Work", WORK, "Cashable", 0.7)), 33.6, Cause.CASH);
    }

    @Test
    void work_that_only_frees_time_goes_once_it_brings_cash() {
        var worked = changes(ExampleFirm.builder().with("Work", WORK, "Cashable", 0.4));

        // 4,800 / 250 and 7,500 / 12,000
        turns(of(worked, "Price per hour"), 19.2, Cause.CASH);
        turns(of(worked, "Cashable"), 0.625, Cause.CASH);
    }

    @Test
    void a_year_and_a_half_of_savings_may_be_spent_on_moving() {
        // 4,500 a year and a limit of 18 months
        var moving = changes(ExampleFirm.builder().with("Providers", PROVIDER, "Transfer cost", 6_000));

        turns(of(moving, "Transfer cost"), 6_750, Cause.PAYBACK);
    }

    @Test
    void a_rival_at_32_an_hour_takes_over_there() {
        var rivals = ExampleFirm.builder().plainProvider("Provider B", "US").plainQuote("Provider B", WORK, 32, 0.025);
        var found = changes(rivals).stream()
                .filter(each -> each.input().label().startsWith("Price per hour"))
                .toList();

        // A's dearer than 32 or B's cheaper than 30
        assertThat(found).hasSize(2).allMatch(each -> each.because() == Cause.RIVAL);
        assertThat(found)
                .extracting(AdviceChange::turnsAt)
                .allSatisfy(at -> assertThat(at)
                        .satisfiesAnyOf(
                                a -> assertThat(a).isCloseTo(32, within(1e-9)),
                                b -> assertThat(b).isCloseTo(30, within(1e-9))));
    }

    @Test
    void more_work_is_held_back_once_it_passes_the_limit_of_a_share_of_all_hours() {
        var limited = changes(ExampleFirm.builder()
                .work("Other", "W01", 10_000)
                .staffing("Other", ROLE, 0.02)
                .setting("Maximum share with one provider", 0.6));

        // 15,000 of 25,000 units of the same hours, or 10,000 of 16,667
        turns(of(limited, "Units per year, " + WORK), 15_000, Cause.LIMIT);
        turns(of(limited, "Units per year, Other"), 20_000 / 3.0, Cause.LIMIT);
    }

    @Test
    void what_the_firm_asks_is_no_driver() {
        // At 37.5% the minimum saving, and at half of all hours the limit, would keep it in-house
        var asked = changes(ExampleFirm.builder().setting("Hurdle", 0.1).setting("Maximum share with one provider", 1));

        assertThat(asked)
                .isNotEmpty()
                .extracting(change -> change.input().label())
                .doesNotContain(
                        "Hurdle, Value", "Payback limit months, Value", "Maximum share with one provider, Value");
    }

    @Test
    void what_is_sound_by_its_share_but_bears_the_whole_of_a_providers_cost_goes_once_that_is_less() {
        var firm = ExampleFirm.builder()
                .setting("Payback limit months", 60)
                .with("Providers", PROVIDER, "Selection cost", 20_000)
                .work("Other", "W01", 10_000)
                .staffing("Other", ROLE, 0.02)
                .with("Work", "Other", "Cashable", 1)
                .plainQuote(PROVIDER, "Other", 60, 0.025);

        // 4,500 a year
        turns(of(changes(firm), "Selection cost"), 4_500 * ANNUITY, Cause.SHARED_COST);
    }

    @Test
    void units_of_nothing_are_no_break_even() {
        var once = changes(ExampleFirm.builder().with("Providers", PROVIDER, "Transfer cost", 6_000));

        // 6,000 back within 18 months of 0.45 a document
        var units = of(once, "Units per year");
        turns(units, 6_000 / 1.5 / 0.45, Cause.PAYBACK);
        assertThat(units.zeroAt()).hasValueCloseTo(6_000 / ANNUITY / 0.45, within(1e-6));
        assertThat(changes(ExampleFirm.builder()))
                .noneMatch(each -> each.input().label().startsWith("Units per year"));
    }

    @Test
    void work_kept_by_choice_has_no_break_even() {
        assertThat(changes(ExampleFirm.builder().keepInHouse(WORK))).isEmpty();
    }

    @Test
    void the_plan_changes_where_the_first_of_its_works_does() {
        var two = ExampleFirm.builder()
                .work("Other", "W01", 10_000)
                .staffing("Other", ROLE, 0.02)
                .with("Work", "Other", "Cashable", 1)
                .plainQuote(PROVIDER, "Other", 40, 0.025);
        var uncertainty = new QuickEvaluator(TestRules.permissive())
                .evaluate(two.build(), List.of())
                .uncertainty();

        // 7,500 / 0.18 and 10,000 / 0.18 over the 0.2 hours of a thousandth of the salary; worth nothing at 17,500 /
        // 0.4
        var salary = of(uncertainty.plan().breakEvens(), "Salary");
        turns(salary, 10_000 / 0.18, Cause.HURDLE);
        assertThat(salary.zeroAt()).hasValueCloseTo(43_750.0, within(1e-6));
        assertThat(salary.of()).isEmpty();
    }

    @Test
    void the_price_to_walk_away_from_is_that_of_the_first_test_to_fail() {
        var prices = prices(ExampleFirm.builder().with("Work", WORK, "Cashable", 0.7));

        assertThat(prices.get(0).prices().walkAway()).hasValueCloseTo(33.6, within(1e-9));
        assertThat(prices.get(0).prices().target()).hasValueCloseTo(33.6, within(1e-9));
    }

    @Test
    void the_target_is_the_price_at_which_the_best_rival_is_worth_as_much() {
        var prices = prices(ExampleFirm.builder()
                .plainProvider("Provider B", "US")
                .currency("Provider B", "EUR", 2)
                .plainQuote("Provider B", WORK, 16, 0.025));

        assertThat(prices.get(0).prices().walkAway()).hasValueCloseTo(43.2, within(1e-9));
        assertThat(prices.get(0).prices().target()).hasValueCloseTo(32.0, within(1e-9));
        // In its own currency, at 2 for one
        assertThat(prices.get(1).prices().walkAway()).hasValueCloseTo(21.6, within(1e-9));
        assertThat(prices.get(1).prices().target()).hasValueCloseTo(15.0, within(1e-9));
    }

    @Test
    void a_case_that_no_price_makes_sound_has_no_price_to_walk_away_from() {
        // Nothing is saved in cash
        var prices = prices(ExampleFirm.builder().with("Work", WORK, "Cashable", 0));

        assertThat(prices.get(0).prices().walkAway()).isEmpty();
        assertThat(prices.get(0).prices().target()).isEmpty();
    }

    @Test
    void deliveries_are_checked_only_of_work_that_moves() {
        assertThat(work(ExampleFirm.builder()).batchCheck()).isPresent();
        assertThat(work(ExampleFirm.builder().with("Work", WORK, "Cashable", 0.4))
                        .batchCheck())
                .isEmpty();
    }

    private static void turns(AdviceChange change, double at, Cause because) {
        assertThat(change.turnsAt()).isCloseTo(at, within(1e-8 * at));
        assertThat(change.because()).isEqualTo(because);
    }

    private static AdviceChange price(FirmBuilder firm) {
        return of(changes(firm), "Price per hour");
    }

    private static AdviceChange of(List<AdviceChange> changes, String column) {
        var found = changes.stream()
                .filter(each -> (each.input().label() + ",").startsWith(column + ","))
                .toList();
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    private static List<AdviceChange> changes(FirmBuilder firm) {
        return work(firm).breakEvens();
    }

    private static WorkUncertainty work(FirmBuilder firm) {
        return uncertainty(firm).work().get(0);
    }

    private static List<CaseUncertainty> prices(FirmBuilder firm) {
        return uncertainty(firm).cases();
    }

    private static UncertaintyResult uncertainty(FirmBuilder firm) {
        return new QuickEvaluator(TestRules.permissive())
                .evaluate(firm.build(), List.of())
                .uncertainty();
    }
}
