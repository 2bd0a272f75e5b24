package org.counterweigh.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.counterweigh.firm.ExampleFirm.PROVIDER;
import static org.counterweigh.firm.ExampleFirm.QUOTE;
import static org.counterweigh.firm.ExampleFirm.ROLE;
import static org.counterweigh.firm.ExampleFirm.WORK;

import java.util.List;
import java.util.Map;
import org.counterweigh.firm.BlankInput;
import org.counterweigh.firm.ExampleFirm;
import org.counterweigh.firm.FactorName;
import org.counterweigh.firm.FirmBuilder;
import org.junit.jupiter.api.Test;

/** A line that is nil because nothing was given makes no claim; one given as nothing does. */
class NoClaimsTest {

    @Test
    void the_example_firm_says_nothing_of_five_factors() {
        assertThat(of(ExampleFirm.builder()))
                .isEqualTo(Map.of(
                        FactorName.TALENT_POOL,
                        List.of(BlankInput.ATTRITION, BlankInput.DAYS_TO_FILL, BlankInput.COVER_RATE),
                        FactorName.FLEXIBILITY,
                        List.of(BlankInput.MONTHLY_DEMAND, BlankInput.PEAKS_BOUGHT, BlankInput.MINIMUM_COMMITMENT),
                        FactorName.CONFIDENTIALITY,
                        List.of(BlankInput.PROVIDER_LOSS, BlankInput.ANNUAL_CONTROLS),
                        FactorName.QUALITY_CONTROL,
                        List.of(
                                BlankInput.IN_HOUSE_ERROR_RATE,
                                BlankInput.PROVIDER_ERROR_RATE,
                                BlankInput.COST_OF_ERRORS),
                        FactorName.CULTURE_AND_LANGUAGE,
                        List.of(BlankInput.QUERY_RATE, BlankInput.HOURS_PER_QUERY)));
    }

    @Test
    void half_of_what_a_product_needs_is_still_no_claim_and_only_the_other_half_is_blank() {
        assertThat(of(ExampleFirm.builder()
                        .with("Roles", ROLE, "Attrition", 0.2)
                        .with("Roles", ROLE, "Days to fill", 90)
                        .with("Work", WORK, "Error rate", 0.01)
                        .with("Quotes", QUOTE, "Error rate", 0.02)
                        .with("Quotes", QUOTE, "Query rate", 0.1)))
                .containsEntry(FactorName.TALENT_POOL, List.of(BlankInput.COVER_RATE))
                .containsEntry(FactorName.QUALITY_CONTROL, List.of(BlankInput.COST_OF_ERRORS))
                .containsEntry(FactorName.CULTURE_AND_LANGUAGE, List.of(BlankInput.HOURS_PER_QUERY));
    }

    @Test
    void what_is_given_as_nothing_or_moves_money_is_a_claim() {
        assertThat(of(ExampleFirm.builder()
                        .with("Roles", ROLE, "Days to fill", 0)
                        .with("Work", WORK, "Peaks bought", 0)
                        .with("Providers", PROVIDER, "Minimum commitment", 0)
                        .with("Providers", PROVIDER, "Annual controls", 500)
                        .with("Quotes", QUOTE, "Query rate", 0)))
                .containsOnlyKeys(FactorName.QUALITY_CONTROL);
    }

    @Test
    void no_incidents_are_given_whatever_one_would_cost() {
        assertThat(of(ExampleFirm.builder()
                        .risk(PROVIDER, 0, 0, 0, 0)
                        .with("Providers", PROVIDER, "Annual controls", 0)))
                .doesNotContainKey(FactorName.CONFIDENTIALITY);
    }

    private static Map<FactorName, List<BlankInput>> of(FirmBuilder firm) {
        var only = new QuickEvaluator(TestRules.permissive())
                .atPointValues(firm.build())
                .cases()
                .get(0);
        return NoClaims.of(List.of(only), factor -> only.factor(factor).netPresentValue());
    }
}
