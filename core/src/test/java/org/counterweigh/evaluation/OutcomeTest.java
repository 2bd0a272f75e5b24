package org.counterweigh.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.counterweigh.evaluation.Outcome.CAPACITY;
import static org.counterweigh.evaluation.Outcome.HYBRID;
import static org.counterweigh.evaluation.Outcome.KEEP;
import static org.counterweigh.evaluation.Outcome.NOT_ENOUGH_DATA;
import static org.counterweigh.evaluation.Outcome.NOT_PERMITTED;
import static org.counterweigh.evaluation.Outcome.OUTSOURCE;
import static org.counterweigh.evaluation.Outcome.PILOT;
import static org.counterweigh.firm.ExampleFirm.PROVIDER;
import static org.counterweigh.firm.ExampleFirm.QUOTE;
import static org.counterweigh.firm.ExampleFirm.ROLE;
import static org.counterweigh.firm.ExampleFirm.WORK;

import java.time.LocalDate;
import java.util.Optional;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.counterweigh.firm.ExampleFirm;
import org.counterweigh.firm.FirmBuilder;
import org.counterweigh.firm.OneBusyMonth;
import org.counterweigh.firm.Option;
import org.counterweigh.firm.Provider.Standing;
import org.counterweigh.gate.Missing;
import org.counterweigh.gate.Obligation;
import org.junit.jupiter.api.Test;

/** Every outcome and reason once, on the example firm: 12,000 of pay, all of it cash, against 250 h at 30. */
class OutcomeTest {

    /** 1 a year for five years at 8%. */
    private static final double ANNUITY = (1 - Math.pow(1.08, -5)) / 0.08;

    private static final String SECOND = "Provider B";
    private static final String CONTRACTS = "Contracts";

    @Test
    void an_offer_that_holds_all_tests_goes_out() {
        Decision decision = decide(ExampleFirm.builder());

        assertThat(decision.outcome()).isEqualTo(OUTSOURCE);
        assertThat(decision.keepReason()).isEmpty();
        assertThat(decision.choice()).isEqualTo(new Option.Whole(PROVIDER));
        assertThat(decision.worth()).isCloseTo(4_500 * ANNUITY, within(1e-6));
        assertThat(decision.worthIfAdded()).isEmpty();
        assertThat(decision.runnerUp()).isEmpty();
    }

    @Test
    void work_the_firm_wants_to_keep_is_kept_whatever_it_would_save() {
        Decision decision = decide(ExampleFirm.builder().keepInHouse(WORK));

        kept(decision, KeepReason.CHOICE);
        // What it would be worth is still told
        assertThat(decision.standAlone()).hasValueSatisfying(best -> {
            assertThat(best.verdict()).isEqualTo(CaseVerdict.SOUND);
            assertThat(best.netPresentValue()).isCloseTo(4_500 * ANNUITY, within(1e-6));
        });
    }

    @Test
    void work_that_nobody_quotes_for_is_kept() {
        var firm = ExampleFirm.builder().work(CONTRACTS, "W04", 100).staffing(CONTRACTS, ROLE, 1);

        kept(evaluate(firm).decisions().get(1), KeepReason.NO_OFFER);
    }

    @Test
    void work_that_nobody_does_today_cannot_be_judged_and_work_of_a_law_firm_can() {
        var firm = ExampleFirm.builder().work(CONTRACTS, "W04", 100).plainQuote(PROVIDER, CONTRACTS, 30, 1);

        assertThat(evaluate(firm).decisions())
                .extracting(Decision::outcome)
                .containsExactly(OUTSOURCE, NOT_ENOUGH_DATA);
        assertThat(evaluate(firm.outsideCounsel(CONTRACTS, "Big & Co", 1, 200)).decisions())
                .extracting(Decision::outcome)
                .containsExactly(OUTSOURCE, OUTSOURCE);
    }

    @Test
    void work_barred_with_every_provider_is_not_permitted() {
        PointEvaluation evaluation = evaluate(sharingFees(ExampleFirm.builder(), PROVIDER));
        Decision decision = evaluation.decisions().get(0);

        assertThat(decision.outcome()).isEqualTo(NOT_PERMITTED);
        assertThat(decision.reasons())
                .singleElement(InstanceOfAssertFactories.type(Reason.AllBarred.class))
                .satisfies(barred -> assertThat(barred.rules()).hasSize(1));
        assertThat(decision.standAlone()).isEmpty();
        assertThat(evaluation.plan().worth().netPresentValue()).isZero();
        // What it would be worth is still told
        assertThat(evaluation.cases().get(0).worth().netBenefit().get(1)).isCloseTo(4_500, within(1e-8));
    }

    @Test
    void a_barred_provider_leaves_the_work_to_the_dearer_one_that_is_open() {
        Decision decision = decide(sharingFees(second(ExampleFirm.builder(), 40), PROVIDER));

        assertThat(decision.outcome()).isEqualTo(OUTSOURCE);
        assertThat(decision.choice()).isEqualTo(new Option.Whole(SECOND));
        assertThat(decision.runnerUp()).isEmpty();
    }

    @Test
    void work_that_would_gain_but_is_not_cleared_is_kept_and_what_is_missing_is_named() {
        Decision decision = decide(servingOpponents(ExampleFirm.builder()));

        kept(decision, KeepReason.NOT_CLEARED);
        assertThat(decision.reasons())
                .singleElement(InstanceOfAssertFactories.type(Reason.NotCleared.class))
                .extracting(Reason.NotCleared::missing, InstanceOfAssertFactories.list(Missing.class))
                .singleElement(InstanceOfAssertFactories.type(Missing.Unmet.class))
                .satisfies(unmet -> assertThat(unmet.obligations())
                        .extracting(Obligation::code)
                        .containsExactly("O4"));
    }

    @Test
    void evidence_of_what_was_missing_lets_the_work_go() {
        var firm = servingOpponents(ExampleFirm.builder()).evidence("O4", LocalDate.of(2026, 1, 2), "General counsel");

        assertThat(decide(firm).outcome()).isEqualTo(OUTSOURCE);
    }

    @Test
    void clearing_an_offer_that_costs_more_than_it_saves_would_not_help() {
        // 250 h at 60 are 15,000; a barred offer that would gain does not count
        kept(decide(servingOpponents(price(60))), KeepReason.NO_GAIN);
        kept(decide(sharingFees(second(servingOpponents(price(60)), 30), SECOND)), KeepReason.NO_GAIN);
    }

    @Test
    void a_blank_that_alone_holds_up_an_offer_that_would_gain_is_missing_data() {
        assertThat(decide(withoutWordOnAi(ExampleFirm.builder())).outcome()).isEqualTo(NOT_ENOUGH_DATA);
        kept(decide(withoutWordOnAi(price(60))), KeepReason.NO_GAIN);
    }

    @Test
    void an_offer_that_costs_as_much_as_it_saves_is_not_taken() {
        // 240 h at 50 are 12,000
        Decision decision = decide(price(50).with("Quotes", QUOTE, "Hours per unit", 0.024));

        kept(decision, KeepReason.NO_GAIN);
        assertThat(decision.runnerUp().map(next -> next.lines().option())).contains(new Option.Whole(PROVIDER));
    }

    @Test
    void a_gain_below_the_hurdle_is_piloted_outside_the_plan() {
        // 250 h at 45.60 are 11,400: 600 is 5% of 12,000, the hurdle 10%
        PointEvaluation evaluation = evaluate(price(45.6));
        Decision decision = evaluation.decisions().get(0);

        assertThat(decision.outcome()).isEqualTo(PILOT);
        assertThat(decision.choice()).isEqualTo(new Option.Whole(PROVIDER));
        assertThat(decision.reasons())
                .singleElement(InstanceOfAssertFactories.type(Reason.BelowHurdle.class))
                .satisfies(below -> {
                    assertThat(below.benefit()).isCloseTo(0.05, within(1e-12));
                    assertThat(below.hurdle()).isEqualTo(0.1);
                });
        assertThat(decision.worthIfAdded()).hasValueSatisfying(added -> {
            assertThat(added.netPresentValue()).isCloseTo(600 * ANNUITY, within(1e-6));
            assertThat(added.cashNetPresentValue()).isCloseTo(600 * ANNUITY, within(1e-6));
        });
        assertThat(evaluation.plan().movesNothing()).isTrue();
    }

    @Test
    void a_gain_that_pays_back_late_is_piloted() {
        // 10,000 out, 4,500 a year back: 26.7 months
        Decision decision = decide(ExampleFirm.builder().with("Providers", PROVIDER, "Selection cost", 10_000));

        assertThat(decision.outcome()).isEqualTo(PILOT);
        assertThat(decision.reasons())
                .singleElement(InstanceOfAssertFactories.type(Reason.PaysBackLate.class))
                .satisfies(late -> {
                    assertThat(late.months()).isCloseTo(12 * 10_000 / 4_500.0, within(1e-9));
                    assertThat(late.limit()).isEqualTo(18);
                });
    }

    @Test
    void a_gain_that_is_no_cash_only_frees_time() {
        Decision decision = decide(ExampleFirm.builder().with("Work", WORK, "Cashable", 0.4));

        assertThat(decision.outcome()).isEqualTo(CAPACITY);
        assertThat(decision.choice()).isEqualTo(new Option.Whole(PROVIDER));
        assertThat(decision.worthIfAdded()).hasValueSatisfying(added -> {
            assertThat(added.netPresentValue()).isCloseTo(4_500 * ANNUITY, within(1e-6));
            assertThat(added.cashNetPresentValue()).isCloseTo(-2_700 * ANNUITY, within(1e-6));
        });
    }

    @Test
    void no_share_of_cash_makes_a_case_sound_that_saves_too_little() {
        // 250 h at 44 leave 1,000, and a tenth of 12,000 is 1,200
        CaseResult worked =
                evaluate(price(44).with("Work", WORK, "Cashable", 0.4)).cases().get(0);

        assertThat(worked.verdict()).isEqualTo(CaseVerdict.CAPACITY);
        assertThat(worked.soundFromCashable()).isEmpty();
    }

    @Test
    void a_case_that_is_sound_needs_no_share_of_cash() {
        assertThat(evaluate(ExampleFirm.builder()).cases().get(0).soundFromCashable())
                .isEmpty();
    }

    @Test
    void a_sound_offer_held_back_by_a_limit_is_kept_for_the_limit() {
        // One person less 0.15625
        kept(decide(ExampleFirm.builder().setting("Minimum in-house FTE", 0.85)), KeepReason.LIMIT);
        assertThat(decide(ExampleFirm.builder().setting("Minimum in-house FTE", 0.84))
                        .outcome())
                .isEqualTo(OUTSOURCE);
        // All hours of today with one provider
        kept(decide(ExampleFirm.builder().setting("Maximum share with one provider", 0.6)), KeepReason.LIMIT);
    }

    @Test
    void a_sound_offer_that_does_not_earn_its_provider_s_own_cost_is_kept() {
        // By its own fees it bears a third of 9,000; alone in a plan all of it
        PointEvaluation evaluation = evaluate(besideWorkThatStays());

        assertThat(evaluation.cases().get(0).worth().netBenefit().get(1)).isCloseTo(1_500, within(1e-8));
        assertThat(evaluation.cases().get(0).verdict()).isEqualTo(CaseVerdict.SOUND);
        kept(evaluation.decisions().get(0), KeepReason.SHARED_COST);
        assertThat(evaluation.plan().movesNothing()).isTrue();
    }

    @Test
    void a_pilot_and_a_gain_of_time_that_would_add_nothing_to_the_plan_are_kept() {
        // 12,000 - 8,250 less 3,194 of 9,000 are below a tenth; 4,800 of pay in cash are below 7,500
        kept(decide(besideWorkThatStays().with("Quotes", QUOTE, "Price per hour", 33)), KeepReason.SHARED_COST);
        kept(decide(besideWorkThatStays().with("Work", WORK, "Cashable", 0.4)), KeepReason.SHARED_COST);
    }

    @Test
    void the_provider_worth_more_is_chosen_and_the_next_is_runner_up() {
        Decision decision = decide(second(ExampleFirm.builder(), 25));

        assertThat(decision.choice()).isEqualTo(new Option.Whole(SECOND));
        assertThat(decision.nextChoice()).contains(new Option.Whole(PROVIDER));
    }

    @Test
    void a_base_load_stays_where_only_the_peak_is_worth_buying() {
        Decision decision = decide(OneBusyMonth.builder());

        assertThat(decision.outcome()).isEqualTo(HYBRID);
        assertThat(decision.baseLoad().orElseThrow()).isCloseTo(0.5, within(1e-12));
        assertThat(decision.option().orElseThrow().worth().netBenefit().get(1)).isCloseTo(7_250, within(1e-8));
    }

    @Test
    void peaks_may_be_bought_where_moving_everything_is_not_sound() {
        // Everything at 105: 20,250 less 21,000. Half: 6,000 + 8,250 less 10,500
        PointEvaluation evaluation = evaluate(OneBusyMonth.builder().with("Quotes", QUOTE, "Price per hour", 105));

        assertThat(evaluation.cases().get(0).verdict()).isEqualTo(CaseVerdict.NO_GAIN);
        assertThat(evaluation.decisions().get(0).outcome()).isEqualTo(HYBRID);
        assertThat(evaluation.plan().worth().netBenefit().get(1)).isCloseTo(3_750, within(1e-8));
    }

    @Test
    void peaks_paid_for_today_are_cash_where_the_pay_is_not() {
        // 8,250 no longer paid; everything costs 14,000, half 7,000
        PointEvaluation evaluation = evaluate(OneBusyMonth.builder().with("Work", WORK, "Cashable", 0));

        assertThat(evaluation.cases().get(0).verdict()).isEqualTo(CaseVerdict.CAPACITY);
        assertThat(evaluation.decisions().get(0).outcome()).isEqualTo(HYBRID);
        assertThat(evaluation.plan().worth().annualCash()).isCloseTo(1_250, within(1e-8));
    }

    @Test
    void a_hybrid_that_only_frees_time_says_from_which_share_of_cash_it_is_sound() {
        // Nothing is paid for peaks: half of 12,000 less half of 10,000 of fees, in cash from five sixths
        PointEvaluation evaluation = evaluate(OneBusyMonth.builder()
                .with("Work", WORK, "Peaks bought", 0)
                .with("Work", WORK, "Cashable", 0)
                .with("Quotes", QUOTE, "Price per hour", 50));

        assertThat(evaluation.hybrids()).singleElement().satisfies(hybrid -> {
            assertThat(hybrid.verdict()).isEqualTo(CaseVerdict.CAPACITY);
            assertThat(hybrid.soundFromCashable()).hasValueCloseTo(5 / 6.0, within(1e-9));
        });
    }

    @Test
    void the_pilot_worth_most_is_tried() {
        // A saves 12,000 - 11,250, which is too little; B costs 9,000 first, which 4,500 a year bring back late
        var firm = second(price(45), 30).with("Providers", SECOND, "Selection cost", 9_000);
        Decision decision = decide(firm);

        assertThat(decision.outcome()).isEqualTo(PILOT);
        assertThat(decision.choice()).isEqualTo(new Option.Whole(SECOND));
        assertThat(decision.nextChoice()).contains(new Option.Whole(PROVIDER));
    }

    @Test
    void a_runner_up_may_be_a_hybrid_of_another_provider() {
        var firm = OneBusyMonth.builder().plainProvider(SECOND, "US").plainQuote(SECOND, WORK, 1, 0.02);
        Decision decision = decide(firm);

        assertThat(decision.choice()).isEqualTo(new Option.Whole(SECOND));
        assertThat(decision.nextChoice()).contains(new Option.Hybrid(PROVIDER, 0.5));
    }

    @Test
    void a_provider_with_room_for_a_part_takes_the_part() {
        Decision decision = decide(ExampleFirm.builder().with("Quotes", QUOTE, "Capacity", 4_000));

        assertThat(decision.outcome()).isEqualTo(OUTSOURCE);
        assertThat(decision.choice()).isEqualTo(new Option.Part(PROVIDER, 0.4));
        assertThat(decision.worth()).isCloseTo(1_800 * ANNUITY, within(1e-6));
    }

    private static void kept(Decision decision, KeepReason why) {
        assertThat(decision.outcome()).isEqualTo(KEEP);
        assertThat(decision.keepReason()).contains(why);
        assertThat(decision.choice()).isEqualTo(new Option.AsToday());
        assertThat(decision.worth()).isZero();
        assertThat(decision.worthIfAdded()).isEmpty();
    }

    private static FirmBuilder price(double price) {
        return ExampleFirm.builder().with("Quotes", QUOTE, "Price per hour", price);
    }

    /** Provider B as fast as Provider A. */
    private static FirmBuilder second(FirmBuilder firm, double price) {
        return firm.plainProvider(SECOND, "US").plainQuote(SECOND, WORK, price, 0.025);
    }

    /** Contracts at fees of 15,000 that the firm keeps, and 9,000 of controls a year for having the provider. */
    private static FirmBuilder besideWorkThatStays() {
        return ExampleFirm.builder()
                .work(CONTRACTS, "W04", 1_000)
                .staffing(CONTRACTS, ROLE, 0.5)
                .keepInHouse(CONTRACTS)
                .plainQuote(PROVIDER, CONTRACTS, 30, 0.5)
                .with("Providers", PROVIDER, "Annual controls", 9_000);
    }

    private static FirmBuilder sharingFees(FirmBuilder firm, String provider) {
        return firm.standing(provider, s -> standing(s, s.usesAi(), true, false));
    }

    private static FirmBuilder servingOpponents(FirmBuilder firm) {
        return firm.standing(PROVIDER, s -> standing(s, s.usesAi(), false, true));
    }

    private static FirmBuilder withoutWordOnAi(FirmBuilder firm) {
        return firm.standing(PROVIDER, s -> standing(s, Optional.empty(), false, false));
    }

    private static Standing standing(
            Standing usual, Optional<Boolean> usesAi, boolean sharesFees, boolean servesOpponents) {
        return new Standing(
                usual.admitted(),
                usual.employsLawyers(),
                usual.controls(),
                usual.subcontracts(),
                usesAi,
                sharesFees,
                usual.clientContact(),
                servesOpponents);
    }

    private static Decision decide(FirmBuilder firm) {
        return evaluate(firm).decisions().get(0);
    }

    private static PointEvaluation evaluate(FirmBuilder firm) {
        return new QuickEvaluator(TestRules.all()).atPointValues(firm.build());
    }
}
