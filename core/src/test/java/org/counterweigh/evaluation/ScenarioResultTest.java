package org.counterweigh.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.counterweigh.firm.ExampleFirm;
import org.counterweigh.firm.Option;
import org.counterweigh.firm.Scenario;
import org.junit.jupiter.api.Test;

/** The example firm saves 12,000 - 250 h at 30 = 4,500 a year; five years at 8% are worth 3.99271 of one. */
class ScenarioResultTest {

    @Test
    void a_cheaper_provider_is_worth_more_and_the_plan_itself_stays_what_it_is() {
        // 12,000 - 250 h at 20 = 7,000
        Evaluation evaluation = evaluate(scenario("Cheaper", 20));

        assertThat(evaluation.plan().worth().netPresentValue()).isCloseTo(4_500 * 3.99271, within(0.1));
        ScenarioResult cheaper = evaluation.scenarios().get(0);
        assertThat(cheaper.worth().netPresentValue()).isCloseTo(7_000 * 3.99271, within(0.1));
        assertThat(cheaper.worth().cashNetPresentValue()).isCloseTo(7_000 * 3.99271, within(0.1));
        assertThat(cheaper.answers())
                .containsExactly(new ScenarioResult.Answer(
                        ExampleFirm.WORK, Outcome.OUTSOURCE, new Option.Whole(ExampleFirm.PROVIDER)));
        assertThat(cheaper.movesNothing()).isFalse();
    }

    @Test
    void a_provider_dearer_than_the_team_leaves_the_work_where_it_is() {
        // 12,000 - 250 h at 50 = -500
        ScenarioResult dearer = evaluate(scenario("Dearer", 50)).scenarios().get(0);

        assertThat(dearer.worth().netPresentValue()).isZero();
        assertThat(dearer.worth().paybackMonths()).isEmpty();
        assertThat(dearer.answers())
                .containsExactly(new ScenarioResult.Answer(ExampleFirm.WORK, Outcome.KEEP, new Option.AsToday()));
        assertThat(dearer.movesNothing()).isTrue();
    }

    private static Scenario scenario(String name, double price) {
        return new Scenario(name, List.of(), ExampleFirm.with("Quotes", ExampleFirm.QUOTE, "Price per hour", price));
    }

    private static Evaluation evaluate(Scenario scenario) {
        return new QuickEvaluator(TestRules.permissive())
                .evaluate(ExampleFirm.asking(ExampleFirm.data(), List.of(scenario), List.of()), List.of());
    }
}
