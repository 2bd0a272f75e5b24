package org.counterweigh.report.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import org.counterweigh.Counts;
import org.counterweigh.evaluation.TestRules;
import org.counterweigh.firm.ExampleFirm;
import org.counterweigh.firm.FirmData;
import org.counterweigh.report.Evaluations;
import org.counterweigh.report.ExampleUncertainty;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@Tag("laws")
class HowSureTest {

    static LongStream seeds() {
        return LongStream.rangeClosed(1, Counts.of(40));
    }

    private static Rendered assessed(FirmData data) {
        return Rendered.of(ExampleUncertainty.on(Rendered.evaluation(data, TestRules.all())));
    }

    /** The plan is worth 17,967.20; the example's range runs from 1.5 of that below to 0.6 above. */
    @Test
    void page_one_tells_the_range_the_chance_and_what_would_change_the_answer() {
        assertThat(assessed(ExampleFirm.data()).pageOne())
                .contains("worth \u22129 to 29 thousand USD over five years", "medium")
                .contains("P5 \u22128,984, median 17,967, P95 28,748; a gain in 88% of simulations")
                .contains("Expected cost of a wrong decision: 1,234 USD")
                .contains("What would reverse it", "+10%)")
                .contains("Most valuable to find out:", "up to 2,600 USD")
                .contains("Limits that bind: at most 60% of today's hours with one provider"
                        + " (3,200 USD gained if lifted)");
    }

    /** The plan gains 17,967.20 with the figures given; its median is made to be as much of a loss. */
    @Test
    void page_one_warns_of_a_plan_that_loses_money_more_often_than_not() {
        var losing = Rendered.of(ExampleUncertainty.losing(Evaluations.RULED.example()));

        assertThat(losing.pageOne())
                .contains("a loss in most simulations")
                .contains("It gains 17,967 USD in value and 17,967 in cash with the figures given; the medians are "
                        + "\u221217,967 and \u221217,967");
        assertThat(assessed(ExampleFirm.data()).pageOne()).doesNotContain("in most simulations");
    }

    @Test
    void the_section_on_sureness_shows_ranges_cash_figures_losses_and_their_basis() {
        assertThat(assessed(ExampleFirm.data()).whole())
                .contains("How sure we are", "5 figures vary; all else is taken as given")
                .contains("Ranges: each bar runs from P5 to P95")
                .contains("Cash is back by the end even at P5")
                .contains("Most valuable to find out for the plan:")
                .contains("What would reverse the plan, nearest first")
                .contains("A year's loss of confidentiality", "Years with any loss")
                .contains("that matter most to the value of the plan");
    }

    @Test
    void the_page_of_a_work_shows_its_ranks_its_turns_and_its_checks() {
        assertThat(assessed(ExampleFirm.data()).whole())
                .contains("What would reverse the answer, nearest first", "no range")
                .contains("Provider A is worth most in")
                .contains("With a price 10% higher and a provider 10% slower it is worth 16,967 USD: the answer stands")
                .contains("of a batch of 800 sample 50; reject the batch if more than 2 are wrong")
                .contains("A batch with 1% wrong then passes in 98.6%, one with 10% wrong in 11.2%")
                .contains("keep people for 520 hours a month");
    }

    @Test
    void the_plan_is_told_with_its_proof_its_rivals_and_the_price_of_each_limit() {
        assertThat(assessed(ExampleFirm.data()).whole())
                .contains("Limits and alternatives", "How proved: Of 1,024 plans none within the limits is worth more")
                .contains("At most 60% of today's hours with one provider 3,200")
                .contains("Document review at Provider A: not cleared 900")
                .contains("1 other plan is worth the same")
                .contains("The next safer plan gives up 3,000 USD and risks 4,000 USD less");
    }

    @Test
    void weights_that_are_stale_or_turn_the_ranking_are_told() {
        assertThat(assessed(ExampleFirm.data()).whole())
                .contains("General counsel", "Finance by their order alone", "12.5%")
                .contains("The weights of General counsel were given on other anchors")
                .contains("comes first by score once confidentiality weighs more than 31% (now 12.5%)");
    }

    @Test
    void a_firm_in_which_nothing_varies_says_so() {
        var report = Rendered.example();

        assertThat(report.pageOne()).contains("Not tested: no figure of this analysis varies");
        assertThat(report.whole()).contains("How sure we are").doesNotContain("0 simulations", "NaN");
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void any_firm_has_its_decision_and_how_sure_it_is_on_one_page(long seed) {
        var report = Rendered.of(ExampleUncertainty.on(Evaluations.RULED.seeded(seed)));

        assertThat(report.pageOne())
                .contains("before use", "What it rests on")
                .containsAnyOf("of 16,384 simulations", "of simulations", "nothing is at stake");
        assertThat(report.pages().get(1)).startsWith("Contents Why ").doesNotContain("What it rests on");
        assertThat(report.whole()).doesNotContain("NaN", "Infinity", "null");
    }
}
