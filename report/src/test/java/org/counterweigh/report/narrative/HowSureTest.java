package org.counterweigh.report.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import org.counterweigh.Counts;
import org.counterweigh.evaluation.TestRules;
import org.counterweigh.firm.ExampleFirm;
import org.counterweigh.firm.FirmData;
import org.counterweigh.firm.SeededFirms;
import org.counterweigh.report.ExampleUncertainty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

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
                .contains("leaning: it fails in the low case")
                .contains("The plan: 17,967 USD in the middle of 16,384 futures, \u22128,984 to 28,748 in nine of ten")
                .contains("a gain in 88 %")
                .contains("Provider A is best for Document review in 75 % of them")
                .contains("that costs 1,234 USD on average")
                .contains("The plan stops paying if", "(+10 %)")
                .contains("Most worth finding out first:", "up to 2,600 USD")
                .contains("The best mix under the firm's limits is worth 22,967 USD, 5,000 USD more than the plan")
                .contains("In it, Document review stays in-house.");
    }

    @Test
    void the_section_on_sureness_shows_ranges_cash_figures_losses_and_their_basis() {
        assertThat(assessed(ExampleFirm.data()).whole())
                .contains("How sure we are", "5 figures vary over ranges of the library")
                .contains("How to read: in five of a hundred futures The plan comes to less than")
                .contains("The plan has paid for itself by the end in nearly every future")
                .contains("is most worth finding out")
                .contains("Where the plan turns, nearest first")
                .contains("A year's loss of confidentiality", "Years with any loss")
                .contains("What varies, and between what", "PERT");
    }

    @Test
    void the_page_of_a_work_shows_its_ranks_its_turns_and_its_checks() {
        assertThat(assessed(ExampleFirm.data()).whole())
                .contains("How sure this is", "Provider A comes first most often")
                .contains("Where the answer turns, nearest first", "nowhere", "no range")
                .contains("A price a tenth higher and a provider a tenth slower leave 16,967 USD: the answer stands")
                .contains("of a batch of 800 look at 50 and send it back with more than 2 wrong")
                .contains("A batch with 1 % wrong passes in 98.6 %, a batch with 10 % wrong passes in 11.2 %")
                .contains("keep people for 520 hours a month");
    }

    @Test
    void the_best_mix_stands_beside_the_plan_with_the_price_of_each_limit() {
        assertThat(assessed(ExampleFirm.data()).whole())
                .contains("The best mix", "How proved: Of 1,024 plans none within the limits is worth more;")
                .contains("differs", "At most 60 % of spend with one provider", "+3,200")
                .contains("1 other plan is worth the same", "Second best, 1,000 USD worth less")
                .contains("The next safer plan gives up 3,000 USD and risks 4,000 USD less");
    }

    @Test
    void weights_that_are_stale_or_turn_the_ranking_are_told() {
        assertThat(assessed(ExampleFirm.data()).whole())
                .contains("General counsel", "Finance by their order alone", "12.5 %")
                .contains("The weights of General counsel were given on other anchors")
                .contains("comes first by score once confidentiality weighs more than 31 % (now 12.5 %)");
    }

    @Test
    void a_firm_in_which_nothing_varies_says_so() {
        var report = Rendered.of(ExampleFirm.data());

        assertThat(report.pageOne()).contains("No figure of this analysis varies");
        assertThat(report.whole()).contains("How sure we are").doesNotContain("0 futures", "NaN");
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void any_firm_has_its_decision_and_how_sure_it_is_on_one_page(long seed) {
        FirmData data = SeededFirms.firm(seed);
        var report = assessed(data);

        assertThat(report.pageOne())
                .contains("before use", "What it rests on")
                .containsAnyOf("of 16,384 futures", "nothing is at stake");
        assertThat(report.pages().get(1)).startsWith("Work ").doesNotContain("What it rests on");
        assertThat(report.whole()).doesNotContain("NaN", "Infinity", "null");
        assertThat(report.pdf().missingLetters()).isEmpty();
    }
}
