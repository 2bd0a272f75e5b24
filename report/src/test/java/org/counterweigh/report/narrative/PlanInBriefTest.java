package org.counterweigh.report.narrative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.counterweigh.firm.ExampleFirm.PROVIDER;
import static org.counterweigh.firm.ExampleFirm.QUOTE;
import static org.counterweigh.firm.ExampleFirm.ROLE;

import org.counterweigh.evaluation.TestRules;
import org.counterweigh.firm.ExampleFirm;
import org.counterweigh.firm.FactorName;
import org.counterweigh.firm.FirmBuilder;
import org.counterweigh.firm.FirmData;
import org.junit.jupiter.api.Test;

class PlanInBriefTest {

    @Test
    void work_that_goes_is_told_with_its_provider_and_conditions() {
        PlanInBrief brief = brief(ExampleFirm.data());

        assertThat(brief.decision()).isEqualTo("Outsource Document review to Provider A (US).");
        assertThat(brief.conditions()).contains("Obligation 1 (O1): Provider A");
    }

    @Test
    void kinds_of_work_that_take_the_same_way_share_a_step_and_the_rest_stays() {
        FirmBuilder firm = ExampleFirm.builder();
        for (String work : new String[] {"Contract review", "E-discovery", "Due diligence"}) {
            also(firm, work, 30);
        }
        also(firm, "Legal research", 90);
        also(firm, "Translation", 90);

        assertThat(brief(firm.build()).decision())
                .isEqualTo("Outsource Document review, Contract review, E-discovery and 1 more to Provider A (US); keep"
                        + " the other 2 kinds of work in-house.");
    }

    /** A saving of 4,500 a year after 9,000 to move is back in 24 months, later than 18. */
    @Test
    void a_pilot_is_named_beside_the_one_kind_that_stays() {
        FirmBuilder firm = ExampleFirm.builder()
                .with("Providers", PROVIDER, "Transfer cost", 9_000)
                .work("Translation", "W01", 10_000)
                .staffing("Translation", ROLE, 0.02);

        assertThat(brief(firm.build()).decision())
                .isEqualTo("Pilot Document review with Provider A (US); keep Translation in-house.");
    }

    @Test
    void a_firm_that_keeps_everything_says_why_where_one_reason_holds_for_all() {
        assertThat(brief(ExampleFirm.with("Quotes", QUOTE, "Price per hour", 55))
                        .decision())
                .isEqualTo("Keep all work in-house: costs more than it saves.");
    }

    /** Cost savings 6,000 and efficiency -1,500 a year, each times 3.99271004. */
    @Test
    void the_bridge_adds_up_to_the_value_of_the_plan() {
        var bridge = brief(ExampleFirm.data()).bridge().orElseThrow();

        assertThat(bridge.factors().get(FactorName.COST_SAVINGS)).isCloseTo(6_000 * 3.99271004, within(0.01));
        assertThat(bridge.factors().get(FactorName.EFFICIENCY)).isCloseTo(-1_500 * 3.99271004, within(0.01));
        assertThat(bridge.value()).isCloseTo(4_500 * 3.99271004, within(0.01));
        assertThat(bridge.about()).isEmpty();
    }

    @Test
    void a_bridge_that_is_not_the_plan_says_what_it_shows() {
        var bridge = brief(ExampleFirm.with("Quotes", QUOTE, "Price per hour", 55))
                .bridge()
                .orElseThrow();

        assertThat(bridge.about()).isEqualTo("Not recommended. Document review with Provider A");
    }

    private static FirmBuilder also(FirmBuilder firm, String work, double price) {
        return firm.work(work, "W01", 10_000)
                .with("Work", work, "Cashable", 1)
                .staffing(work, ROLE, 0.02)
                .plainQuote(PROVIDER, work, price, 0.025);
    }

    private static PlanInBrief brief(FirmData data) {
        return new PlanInBrief(Rendered.evaluation(data, TestRules.all()), Words.of(data.firm(), Rendered.WORDING));
    }
}
