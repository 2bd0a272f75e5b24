package org.counterweigh.mcda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.counterweigh.firm.FactorName.CONFIDENTIALITY;
import static org.counterweigh.firm.FactorName.COST_SAVINGS;
import static org.counterweigh.firm.FactorName.FLEXIBILITY;
import static org.counterweigh.firm.FactorName.LEGAL_AND_ETHICAL;
import static org.counterweigh.firm.FactorName.QUALITY_CONTROL;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.counterweigh.figures.Given;
import org.counterweigh.figures.Source;
import org.counterweigh.figures.Unit;
import org.counterweigh.firm.FactorName;
import org.counterweigh.firm.Governance.Stakeholder;
import org.junit.jupiter.api.Test;

class WeightsTest {

    private static final Stakeholder FINANCE =
            stakeholder("Finance", Map.of(COST_SAVINGS, 100.0, QUALITY_CONTROL, 50.0, CONFIDENTIALITY, 50.0));
    private static final Stakeholder COUNSEL =
            stakeholder("General counsel", Map.of(COST_SAVINGS, 50.0, CONFIDENTIALITY, 100.0, LEGAL_AND_ETHICAL, 50.0));

    @Test
    void each_of_two_stakeholders_counts_the_same() {
        var weights = Weights.of(List.of(FINANCE, COUNSEL));

        // Finance 1/2, 1/4, 1/4; counsel 1/4, 1/2, 1/4: the mean of the two
        assertThat(weights.of(COST_SAVINGS)).isCloseTo(0.375, within(1e-12));
        assertThat(weights.of(CONFIDENTIALITY)).isCloseTo(0.375, within(1e-12));
        assertThat(weights.of(QUALITY_CONTROL)).isCloseTo(0.125, within(1e-12));
        assertThat(weights.of(LEGAL_AND_ETHICAL)).isCloseTo(0.125, within(1e-12));
        assertThat(weights.of(FLEXIBILITY)).isZero();
    }

    @Test
    void swings_ten_times_as_large_say_the_same() {
        var finance = stakeholder("Finance", Map.of(COST_SAVINGS, 10.0, QUALITY_CONTROL, 5.0, CONFIDENTIALITY, 5.0));

        assertThat(Weights.of(List.of(finance)).shares())
                .isEqualTo(Weights.of(List.of(FINANCE)).shares());
    }

    @Test
    void without_stakeholders_each_factor_counts_an_eighth() {
        var weights = Weights.of(List.of());

        assertThat(weights.shares())
                .hasSize(8)
                .allSatisfy((factor, share) -> assertThat(share).isEqualTo(0.125));
    }

    @Test
    void a_weight_has_a_price_in_money_a_year() {
        var weights = Weights.of(List.of(FINANCE, COUNSEL));

        // The swing of cost savings is 60% of 12,000 = 7,200; a third of its weight is 2,400
        assertThat(weights.impliedPrice(QUALITY_CONTROL, 12_000)).hasValueCloseTo(2_400.0, within(1e-9));
        assertThat(weights.impliedPrice(COST_SAVINGS, 12_000)).hasValueCloseTo(7_200.0, within(1e-9));
        assertThat(weights.impliedPrice(FLEXIBILITY, 12_000)).hasValue(0);
    }

    @Test
    void nothing_has_a_price_where_cost_savings_carry_no_weight() {
        var ethics = stakeholder("Ethics", Map.of(LEGAL_AND_ETHICAL, 100.0));

        assertThat(Weights.of(List.of(ethics)).impliedPrice(LEGAL_AND_ETHICAL, 12_000))
                .isEmpty();
    }

    private static Stakeholder stakeholder(String name, Map<FactorName, Double> swings) {
        Map<String, Given> given = new LinkedHashMap<>();
        swings.forEach((factor, swing) -> given.put(
                factor.name(), new Given(factor.title(), swing, Unit.SHARE, new Source.Cell("Weights", "B2"))));
        return new Stakeholder(name, Stakeholder.Told.SWINGS, given, Optional.empty());
    }
}
