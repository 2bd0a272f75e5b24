package org.counterweigh.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
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
import java.util.List;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.counterweigh.firm.ExampleFirm;
import org.counterweigh.firm.FirmBuilder;
import org.counterweigh.firm.Option;
import org.counterweigh.firm.Provider.Standing;
import org.counterweigh.firm.WorkType.Facts;
import org.counterweigh.gate.Missing;
import org.counterweigh.gate.Obligation;
import org.junit.jupiter.api.Test;

/** Every outcome, on the example firm: 12,000 of avoidable pay against 250 provider hours. */
class OutcomeTest {

    private static final String SECOND = "Provider B";
    private static final String CONTRACTS = "Contracts";

    @Test
    void a_gain_above_the_hurdle_and_soon_paid_back_goes_out() {
        Decision decision = decide(ExampleFirm.builder());

        assertThat(decision.outcome()).isEqualTo(OUTSOURCE);
        assertThat(decision.choice()).isEqualTo(new Option.Whole(PROVIDER));
        assertThat(decision.nextChoice()).contains(new Option.AsToday());
    }

    @Test
    void work_the_firm_wants_to_keep_is_kept_whatever_it_would_save() {
        var firm = ExampleFirm.builder()
                .facts(
                        WORK,
                        facts -> new Facts(
                                facts.dataClass(),
                                facts.personalData(),
                                facts.billing(),
                                facts.languages(),
                                false,
                                false,
                                false,
                                true));

        Decision decision = decide(firm);

        assertThat(decision.outcome()).isEqualTo(KEEP);
        assertThat(decision.reasons()).containsExactly(Reason.Plain.KEPT_BY_CHOICE);
        assertThat(decision.choice()).isEqualTo(new Option.AsToday());
        assertThat(decision.nextChoice()).isEmpty();
    }

    @Test
    void work_that_nobody_quotes_for_cannot_be_judged() {
        var firm = ExampleFirm.builder().work(CONTRACTS, "W04", 100).staffing(CONTRACTS, ROLE, 1);

        Decision decision = evaluate(firm).decisions().get(1);

        assertThat(decision.outcome()).isEqualTo(NOT_ENOUGH_DATA);
        assertThat(decision.reasons()).containsExactly(Reason.Plain.NO_QUOTE);
    }

    @Test
    void work_that_nobody_is_staffed_for_cannot_be_judged() {
        var firm = ExampleFirm.builder().work(CONTRACTS, "W04", 100).hourlyQuote(PROVIDER, CONTRACTS, 30);

        Evaluation evaluation = evaluate(firm);

        assertThat(evaluation.decisions().get(1).outcome()).isEqualTo(NOT_ENOUGH_DATA);
        assertThat(evaluation.decisions().get(1).reasons()).containsExactly(Reason.Plain.NOBODY_STAFFED);
        assertThat(evaluation.decisions().get(0).outcome()).isEqualTo(OUTSOURCE);
    }

    @Test
    void work_barred_with_every_provider_is_not_permitted() {
        Evaluation evaluation = evaluate(sharingFees(ExampleFirm.builder(), PROVIDER));

        assertThat(evaluation.decisions().get(0).outcome()).isEqualTo(NOT_PERMITTED);
        assertThat(evaluation.decisions().get(0).reasons())
                .singleElement(InstanceOfAssertFactories.type(Reason.AllBarred.class))
                .satisfies(barred -> assertThat(barred.rules()).hasSize(1));
        assertThat(evaluation.plan().worth().netPresentValue()).isZero();
        // What it would be worth is still told
        assertThat(evaluation.cases().get(0).worth().netBenefit().get(1)).isCloseTo(4_500, within(1e-8));
    }

    @Test
    void a_barred_provider_leaves_the_work_to_the_dearer_one_that_is_open() {
        var firm = sharingFees(second(ExampleFirm.builder(), 40), PROVIDER);

        Decision decision = decide(firm);

        assertThat(decision.outcome()).isEqualTo(OUTSOURCE);
        assertThat(decision.choice()).isEqualTo(new Option.Whole(SECOND));
        assertThat(decision.nextChoice()).contains(new Option.AsToday());
    }

    @Test
    void work_without_a_cleared_provider_is_kept_and_what_is_missing_is_named() {
        Decision decision = decide(servingOpponents(ExampleFirm.builder()));

        assertThat(decision.outcome()).isEqualTo(KEEP);
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
    void an_offer_that_costs_as_much_as_it_saves_is_not_taken() {
        // 250 h at 60 are 15,000 against 12,000
        Decision decision = decide(price(60));

        assertThat(decision.outcome()).isEqualTo(KEEP);
        assertThat(decision.choice()).isEqualTo(new Option.AsToday());
        assertThat(decision.nextChoice()).contains(new Option.Whole(PROVIDER));
    }

    @Test
    void a_gain_below_the_hurdle_is_piloted() {
        // 250 h at 45.60 are 11,400: 600 is 5% of 12,000, the hurdle 10%
        Decision decision = decide(price(45.6));

        assertThat(decision.outcome()).isEqualTo(PILOT);
        assertThat(decision.reasons())
                .singleElement(InstanceOfAssertFactories.type(Reason.BelowHurdle.class))
                .satisfies(below -> {
                    assertThat(below.benefit()).isCloseTo(0.05, within(1e-12));
                    assertThat(below.hurdle()).isEqualTo(0.1);
                });
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
    void the_limits_are_the_firm_s_own() {
        assertThat(decide(price(45.6).setting("Hurdle", 0.04)).outcome()).isEqualTo(OUTSOURCE);
        assertThat(decide(ExampleFirm.builder()
                                .with("Providers", PROVIDER, "Selection cost", 10_000)
                                .setting("Payback limit months", 27))
                        .outcome())
                .isEqualTo(OUTSOURCE);
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
    void an_offer_not_chosen_has_its_hybrid_too() {
        Evaluation evaluation =
                evaluate(OneBusyMonth.builder().provider(SECOND, "US").hourlyQuote(SECOND, WORK, 1));

        assertThat(evaluation.decisions().get(0).choice()).isEqualTo(new Option.Whole(SECOND));
        assertThat(evaluation.hybrids())
                .extracting(hybrid -> hybrid.lines().option())
                .containsExactly(new Option.Hybrid(PROVIDER, 0.5));
    }

    @Test
    void flat_months_leave_nothing_to_split() {
        Decision decision = decide(OneBusyMonth.builder()
                .with("Quotes", QUOTE, "Price per hour", 30)
                .demand(WORK, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200));

        assertThat(decision.outcome()).isEqualTo(OUTSOURCE);
        assertThat(decision.baseLoad()).isEmpty();
    }

    private static FirmBuilder price(double price) {
        return ExampleFirm.builder().with("Quotes", QUOTE, "Price per hour", price);
    }

    /** Provider B as fast as Provider A. */
    private static FirmBuilder second(FirmBuilder firm, double price) {
        return firm.provider(SECOND, "US")
                .with("Providers", SECOND, "Ramp months", 0)
                .hourlyQuote(SECOND, WORK, price)
                .with("Quotes", SECOND + " / " + WORK, "Hours per unit", 0.025)
                .with("Quotes", SECOND + " / " + WORK, "Supervision", 0);
    }

    private static FirmBuilder sharingFees(FirmBuilder firm, String provider) {
        return firm.standing(provider, s -> standing(s, true, false));
    }

    private static FirmBuilder servingOpponents(FirmBuilder firm) {
        return firm.standing(PROVIDER, s -> standing(s, false, true));
    }

    private static Standing standing(Standing usual, boolean sharesFees, boolean servesOpponents) {
        return new Standing(
                usual.admitted(),
                usual.employsLawyers(),
                usual.controls(),
                usual.subcontracts(),
                usual.usesAi(),
                sharesFees,
                usual.clientContact(),
                servesOpponents);
    }

    private static Decision decide(FirmBuilder firm) {
        return evaluate(firm).decisions().get(0);
    }

    private static Evaluation evaluate(FirmBuilder firm) {
        return new QuickEvaluator(TestRules.all()).evaluate(firm.build(), List.of());
    }
}
