package org.counterweigh.report.narrative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import org.counterweigh.Counts;
import org.counterweigh.evaluation.Evaluation;
import org.counterweigh.firm.Firm.CashFlows;
import org.counterweigh.optimisation.OptimalPlan;
import org.counterweigh.report.Evaluations;
import org.counterweigh.report.ExampleUncertainty;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Adds up what is printed on page one of the PDF, as a reader with a pencil would. */
@Tag("laws")
class PageOneAddsUpTest {

    private static final String AMOUNT = "([\u2212]?[0-9][0-9,.]*)";
    private static final Pattern VALUE_AND_CASH = Pattern.compile("(?<=\\s)" + AMOUNT + " " + AMOUNT + "(?=\\s)");
    private static final Pattern PLAN = Pattern.compile("= The plan " + AMOUNT + " " + AMOUNT);
    private static final Pattern CASH_TILE = Pattern.compile("Cash \\(NPV\\), USD; by year in USD( thousand| million)? "
            + AMOUNT + " (.*?Y0.*?)(?:Back|No up|Not back)");
    private static final Pattern BAR = Pattern.compile("(Cost savings|Improved efficiency|Larger talent pool"
            + "|Flexibility|Confidentiality|Quality control|Culture and language|Legal and ethical|Client income)"
            + " ([+\u2212]?[0-9][0-9,.]*)(?= )");
    private static final Pattern BRIDGE =
            Pattern.compile("positive favours outsourcing (Cost savings .*?Value \\(NPV\\) " + AMOUNT + ")");

    static LongStream seeds() {
        return LongStream.rangeClosed(1, Counts.of(200));
    }

    /** By hand: 4,500 a year for five years at 8 %, 4,500 x 3.99271004 = 17,967.20. */
    @Test
    void the_rows_of_the_example_firm_are_its_plan() {
        String page = page(Evaluations.RULED.example());

        assertThat(page).contains("17,967 17,967 not tested no other open offer", "= The plan 17,967 17,967");
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void the_rows_for_kinds_of_work_and_providers_add_up_to_the_plan(long seed) {
        Evaluation evaluation = Evaluations.RULED.seeded(seed);
        String page = page(evaluation);
        Matcher plan = PLAN.matcher(page);
        if (evaluation.plan().movesNothing()) {
            assertThat(plan.find()).isFalse();
            return;
        }
        assertThat(plan.find()).isTrue();
        String rows = page.substring(page.indexOf("The answer for each kind of work"), plan.start());
        List<MatchResult> parts = VALUE_AND_CASH.matcher(rows).results().toList();

        assertThat(parts).isNotEmpty();
        assertThat(parts.stream().mapToDouble(row -> amount(row.group(1))).sum())
                .isEqualTo(amount(plan.group(1)));
        assertThat(parts.stream().mapToDouble(row -> amount(row.group(2))).sum())
                .isEqualTo(amount(plan.group(2)));
        assertThat(amount(plan.group(1))).isCloseTo(evaluation.plan().worth().netPresentValue(), within(0.51));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void cash_by_year_discounted_is_its_present_value(long seed) {
        Evaluation evaluation = Evaluations.RULED.seeded(seed);
        Matcher tile = CASH_TILE.matcher(page(evaluation));
        if (evaluation.plan().movesNothing()) {
            assertThat(tile.find()).isFalse();
            return;
        }
        assertThat(tile.find()).isTrue();
        double unit = tile.group(1) == null ? 1 : tile.group(1).equals(" thousand") ? 1e3 : 1e5;
        double scale = tile.group(1) == null ? 1 : tile.group(1).equals(" thousand") ? 1e3 : 1e6;
        List<Double> cash = years(tile.group(3));
        var horizon = evaluation.data().firm().horizon();
        double middle = horizon.cashFlows() == CashFlows.MID_YEAR ? 0.5 : 0;
        double present = 0;
        double rounding = 0.5;
        for (int year = 0; year < cash.size(); year++) {
            double factor = Math.pow(1 + horizon.discountRate().value(), year == 0 ? 0 : middle - year);
            present += scale * cash.get(year) * factor;
            rounding += unit / 2 * factor;
        }

        assertThat(cash).hasSize(horizon.years() + 1);
        assertThat(present).isCloseTo(amount(tile.group(2)), within(rounding));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void the_bars_of_the_bridge_add_up_to_the_value(long seed) {
        Matcher bridge = BRIDGE.matcher(page(Evaluations.RULED.seeded(seed)));
        if (bridge.find()) {
            double sum = BAR.matcher(bridge.group(1))
                    .results()
                    .mapToDouble(bar -> amount(bar.group(2)))
                    .sum();

            assertThat(sum).isCloseTo(amount(bridge.group(2)), within(1e-9));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void nothing_that_one_must_know_is_left_out(long seed) {
        Evaluation evaluation = ExampleUncertainty.on(Evaluations.RULED.seeded(seed));
        var words = Words.of(evaluation.data().firm(), Rendered.WORDING);
        String page = page(evaluation);
        String box = plain(page.substring(page.indexOf("You should know")));

        evaluation.optimal().prices().stream()
                .filter(price -> Math.round(price.cost()) > 0 && !(price.limit() instanceof OptimalPlan.Limit.Bar))
                .forEach(price -> assertThat(box)
                        .contains(plain(new PlanWords(words).of(price.limit(), true)))
                        .contains(plain(words.amount(price.cost()))));
        evaluation.decisions().stream()
                .flatMap(decision -> decision.option().stream())
                .flatMap(chosen -> chosen.ruling().obligations().stream())
                .filter(asked -> !asked.met())
                .forEach(asked -> assertThat(box)
                        .contains(plain(asked.obligation().name()) + "("
                                + asked.obligation().code() + ")"));
        if (!evaluation.plan().movesNothing()
                && Math.round(evaluation.plan().worth().presentValueOfIncome()) != 0) {
            assertThat(box).contains(plain("Clients pay"));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void an_answer_that_was_not_tested_is_said_not_to_be(long seed) {
        assertThat(page(Evaluations.RULED.seeded(seed))).contains("Not tested: no figure of this analysis varies");
    }

    private static String page(Evaluation evaluation) {
        var printed = Rendered.pageOneOf(evaluation);
        assertThat(printed.pages()).hasSize(1);
        return printed.pageOne();
    }

    /** The amounts that stand before the names of their years. */
    private static List<Double> years(String text) {
        List<Double> years = new ArrayList<>();
        Pattern.compile(AMOUNT + " Y[0-9]+").matcher(text).results().forEach(year -> years.add(amount(year.group(1))));
        return years;
    }

    private static double amount(String text) {
        return Double.parseDouble(text.replace("\u2212", "-").replace("+", "").replace(",", ""));
    }

    /** Without spaces, since lines of a page may end anywhere. */
    private static String plain(String text) {
        return text.replaceAll("[\\s\u00A0]", "");
    }
}
