package org.counterweigh.factors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.counterweigh.firm.ExampleFirm.ROLE;
import static org.counterweigh.firm.ExampleFirm.WORK;

import java.util.Optional;
import org.counterweigh.figures.Value;
import org.counterweigh.firm.ExampleFirm;
import org.counterweigh.firm.FirmBuilder;
import org.counterweigh.firm.WorkType.Billing;
import org.counterweigh.firm.WorkType.Facts;
import org.junit.jupiter.api.Test;

/** The example firm as a law firm that bills its paralegal at 150 an hour: 200 h are 30,000 of revenue. */
class ProfitViewTest {

    @Test
    void hours_no_longer_worked_are_no_longer_billed() {
        // 4,500 saved and 7,500 passed on against 30,000 not billed
        assertThat(profitChange(Billing.FEE)).isCloseTo(-18_000, within(1e-8));
        assertThat(profitChange(Billing.DISBURSEMENT)).isCloseTo(-18_000, within(1e-8));
    }

    @Test
    void a_fixed_fee_keeps_the_whole_saving() {
        assertThat(profitChange(Billing.FIXED)).isCloseTo(4_500, within(1e-8));
    }

    @Test
    void work_that_is_not_billed_or_has_no_rate_has_no_profit_of_its_own() {
        assertThat(view(billed(Billing.NONE))).isEmpty();
        assertThat(view(billed(Billing.FEE).without("Roles", ROLE, "Billing rate")))
                .isEmpty();
    }

    private static double profitChange(Billing billing) {
        var view = view(billed(billing)).orElseThrow();
        return new Value(5).in(2, view.profitChange());
    }

    private static Optional<ProfitView> view(FirmBuilder firm) {
        return Books.of(firm.build()).cases().get(0).profit();
    }

    private static FirmBuilder billed(Billing billing) {
        return ExampleFirm.builder()
                .with("Roles", ROLE, "Billing rate", 150)
                .facts(
                        WORK,
                        facts -> new Facts(
                                facts.dataClass(),
                                facts.personalData(),
                                Optional.of(billing),
                                facts.languages(),
                                false,
                                false,
                                false,
                                false));
    }
}
