package org.counterweigh.report.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.counterweigh.Counts;
import org.counterweigh.evaluation.Evaluation;
import org.counterweigh.firm.ExampleFirm;
import org.counterweigh.firm.FirmBuilder;
import org.counterweigh.firm.FirmData;
import org.counterweigh.firm.Provider;
import org.counterweigh.report.Evaluations;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@Tag("laws")
class PageOneTest {

    /** A page with one small table on it has fewer. */
    private static final int LETTERS_OF_A_FILLED_PAGE = 300;

    static LongStream seeds() {
        return LongStream.rangeClosed(1, Counts.of(60));
    }

    static Stream<Integer> sizes() {
        return Counts.inFull() ? Stream.of(9, 20, 45) : Stream.of(9, 20);
    }

    /** 4,500 a year for five years at 8 %: 4,500 x 3.99271004 = 17,967.20. */
    @Test
    void the_example_firm_is_told_its_hand_worked_figures() {
        var report = Rendered.example();

        assertThat(report.pageOne())
                .contains("Outsource Document review to Provider A: worth 18 thousand USD over five years (not tested),"
                        + " no up-front cost, once three conditions are met")
                .contains("Value (NPV), USD 17,967 not tested", "by year in USD 17,967 0 Y0 4,500 Y1 4,500 Y2")
                .contains("No up-front cost, limit 18 months", "One-off cost, USD 0")
                .contains("= The plan 17,967 17,967");
    }

    /** Cost savings 6,000 and efficiency -1,500 a year, each times 3.99271004. */
    @Test
    void the_bridge_shows_every_factor_and_their_sum() {
        var report = Rendered.example();

        assertThat(report.pageOne())
                .contains("Cost savings", "+23,956", "Improved efficiency", "\u22125,989", "Value (NPV) 17,967");
    }

    @Test
    void what_must_come_first_and_what_it_rests_on_stand_on_page_one() {
        var report = Rendered.example();

        assertThat(report.pageOne())
                .contains("3 open conditions before any work moves: Duty 1 (O1), Duty 2 (O2), Duty 5 (O5)")
                .contains("are defaults", "Worked out by")
                .contains("No claim is made for larger talent pool, flexibility, confidentiality, quality control,"
                        + " culture and language (inputs left blank).")
                .contains("example.xlsx", "0123456789ab", "January 15, 2026", "Prepared by Finance", "Confidential")
                .contains("Not legal advice: a qualified lawyer must confirm the rules before use.");
    }

    /** At 55 an hour fees are 250 h x 55 = 13,750 for 12,000 of cost: 1,750 a year worse, times 3.99271004. */
    @Test
    void a_firm_that_keeps_its_work_sees_what_the_best_offer_would_be_worth() {
        var report = Rendered.of(ExampleFirm.with("Quotes", ExampleFirm.QUOTE, "Price per hour", 55));

        assertThat(report.pageOne())
                .contains("Keep Document review in-house: no offer saves money", "costs more than it saves")
                .contains(
                        "The chart shows, for comparison",
                        "\u22126,987 USD in value, \u22126,987 USD in cash",
                        "Not recommended")
                .doesNotContain("= The plan", "One-off cost");
    }

    /** A saving of 4,500 a year after 9,000 to move is back in 24 months, later than 18. */
    @Test
    void a_pilot_says_what_it_falls_short_of() {
        var report = Rendered.of(ExampleFirm.with("Providers", ExampleFirm.PROVIDER, "Transfer cost", 9_000));

        assertThat(report.pageOne())
                .contains("Keep all legal work in-house and pilot Document review with Provider A")
                .contains("not counted not counted")
                .contains("pays back late; would add 8,967, in cash 8,967");
    }

    @Test
    void a_kind_of_work_without_an_open_offer_says_what_it_would_be_worth() {
        FirmData opponents = ExampleFirm.builder()
                .standing(
                        ExampleFirm.PROVIDER,
                        usual -> new Provider.Standing(
                                usual.admitted(),
                                usual.employsLawyers(),
                                usual.controls(),
                                usual.subcontracts(),
                                usual.usesAi(),
                                usual.sharesFees(),
                                usual.clientContact(),
                                true))
                .build();

        assertThat(Rendered.of(opponents).pageOne())
                .contains("no offer is cleared by law yet", "✗ not yet permitted", "legal clearance missing")
                .contains("17,967 17,967 Not permitted until the Conditions sheet shows Yes");
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void page_one_holds_the_whole_decision_of_any_firm(long seed) {
        Evaluation evaluation = Evaluations.RULED.seeded(seed);
        var report = Rendered.of(evaluation);

        assertThat(report.pageOne()).contains("before use").contains("You should know", "What it rests on");
        evaluation.data().work().forEach(work -> assertThat(report.pageOne()).contains(work.name()));
        assertThat(report.pages().get(1))
                .startsWith("Contents Why ")
                .doesNotContain("What it rests on")
                .doesNotContain("Before any work moves");
        for (int page = 1; page < report.pages().size(); page++) {
            boolean filled = report.pages().get(page - 1).length() > LETTERS_OF_A_FILLED_PAGE;
            assertThat(filled || report.startsSection(page)).isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("sizes")
    void many_kinds_of_work_still_leave_page_one_a_page(int size) {
        FirmBuilder firm = ExampleFirm.builder();
        IntStream.rangeClosed(1, size).forEach(i -> {
            String work = "Kind of work number " + i;
            firm.work(work, "W01", 100)
                    .staffing(work, ExampleFirm.ROLE, 0.5)
                    .hourlyQuote(ExampleFirm.PROVIDER, work, 20 + 3 * (i % 20));
        });
        var report = Rendered.of(firm.build());

        assertThat(report.pageOne()).contains("What it rests on").contains("before use");
        assertThat(report.pages().get(1)).doesNotContain("What it rests on").contains("Document review");
    }
}
