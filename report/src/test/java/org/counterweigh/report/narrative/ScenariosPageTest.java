package org.counterweigh.report.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.counterweigh.evaluation.Evaluation;
import org.counterweigh.evaluation.TestRules;
import org.counterweigh.findings.Finding;
import org.counterweigh.firm.Confirmation;
import org.counterweigh.firm.Entered;
import org.counterweigh.firm.ExampleFirm;
import org.counterweigh.firm.FirmBuilder;
import org.counterweigh.firm.Scenario;
import org.junit.jupiter.api.Test;

/** What the report says of scenarios, and of what its reader has confirmed. */
class ScenariosPageTest {

    private static final String PRICE = "Price per hour, Provider A / Document review";

    @Test
    void each_scenario_stands_beside_the_plan_with_what_it_changes() {
        // 12,000 less 250 h at 30, 20 and 50 are 4,500, 7,000 and -500 a year; over five years at 8% times 3.99271
        Rendered report = Rendered.of(evaluation(List.of(scenario("Cheaper", 20), scenario("Dearer", 50)), List.of()));

        assertThat(report.whole())
                .contains("As it stands the plan is worth 17,967 USD; in the scenarios the best plan is worth between 0"
                        + " USD and 27,949 USD. Answers change in 1 scenario.")
                .contains("Cheaper 27,949 +9,982 27,949")
                .contains("Dearer 0 \u221217,967 0 \u2013")
                .contains("(the plan: outsource to Provider A)")
                .contains("Cheaper " + PRICE + " 30 20")
                .contains("Dearer Date, O11 / Provider A blank May 2, 2026");
    }

    @Test
    void without_scenarios_there_is_no_such_section() {
        assertThat(Rendered.of(evaluation(List.of(), List.of())).whole()).doesNotContain("Scenarios");
    }

    @Test
    void a_saving_seldom_seen_is_not_asked_about_again_once_its_price_is_confirmed() {
        // 12,000 - 250 h at 20 = 7,000, 58% of 12,000
        FirmBuilder cheap = ExampleFirm.builder().with("Quotes", ExampleFirm.QUOTE, "Price per hour", 20);
        Confirmation stands = confirmed(20, true);
        Confirmation changed = confirmed(18, false);

        assertThat(questions(cheap, List.of())).hasSize(1);
        assertThat(questions(cheap, List.of(stands))).isEmpty();
        assertThat(questions(cheap, List.of(changed)))
                .singleElement()
                .satisfies(asked ->
                        assertThat(asked.problem()).endsWith("It was confirmed for 18; the figure has changed since."));
        assertThat(Rendered.of(evaluation(List.of(), List.of(confirmed(30, true))))
                        .whole())
                .contains("Confirmed by you: " + PRICE + ": 30 (Quotes!B2).");
    }

    private static List<Finding> questions(FirmBuilder firm, List<Confirmation> confirmed) {
        Evaluation evaluation =
                Rendered.evaluation(ExampleFirm.asking(firm.build(), List.of(), confirmed), TestRules.permissive());
        return new EvaluationFindings(Words.of(evaluation.data().firm(), Rendered.WORDING))
                .of(evaluation.review()).stream()
                        .filter(finding -> finding.place().equals("Quotes!B2"))
                        .toList();
    }

    private static Confirmation confirmed(double price, boolean stands) {
        return new Confirmation("Quotes!B2", PRICE, new Entered.Amount(price, false), stands);
    }

    private static Scenario scenario(String name, double price) {
        return new Scenario(
                name,
                List.of(
                        new Scenario.Change(
                                PRICE, Optional.of(new Entered.Amount(30, false)), new Entered.Amount(price, false)),
                        new Scenario.Change(
                                "Date, O11 / Provider A", Optional.empty(), new Entered.Day(LocalDate.of(2026, 5, 2)))),
                ExampleFirm.with("Quotes", ExampleFirm.QUOTE, "Price per hour", price));
    }

    private static Evaluation evaluation(List<Scenario> scenarios, List<Confirmation> confirmed) {
        return Rendered.evaluation(
                ExampleFirm.asking(ExampleFirm.data(), scenarios, confirmed), TestRules.permissive());
    }
}
