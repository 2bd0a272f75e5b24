package org.counterweigh.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.counterweigh.firm.ExampleFirm.PROVIDER;
import static org.counterweigh.firm.ExampleFirm.ROLE;
import static org.counterweigh.firm.FactorName.CONFIDENTIALITY;
import static org.counterweigh.firm.FactorName.COST_SAVINGS;
import static org.counterweigh.firm.FactorName.FLEXIBILITY;
import static org.counterweigh.firm.FactorName.LEGAL_AND_ETHICAL;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.counterweigh.firm.ExampleFirm;
import org.counterweigh.firm.FactorName;
import org.counterweigh.firm.FirmData;
import org.counterweigh.firm.Quote;
import org.counterweigh.firm.SeededFirms;
import org.junit.jupiter.api.Test;

class PlainPlanTest {

    private static final String SECOND = "Contracts";

    @Test
    void a_plan_of_nothing_is_worth_nothing() {
        PlainPlan none = new PlainModel(ExampleFirm.data(), quote -> Set.of()).plan(List.of());

        assertThat(none.netBenefit()).containsExactly(0, 0, 0, 0, 0, 0);
        assertThat(none.totalNpv()).isZero();
        assertThat(none.paybackMonths()).hasValue(0);
    }

    @Test
    void a_provider_s_own_costs_are_shared_by_cases_and_counted_once_by_a_plan() {
        FirmData data = twoKindsOfWork();
        Quote documents = data.market().quotes().get(0);
        Quote contracts = data.market().quotes().get(1);
        var model = new PlainModel(data, quote -> quote.equals(documents) ? Set.of("O2", "O3") : Set.of("O3"));

        PlainPlan both = model.plan(List.of(documents, contracts));
        PlainPlan one = model.plan(List.of(documents));

        // Fees 7,500 and 2,500: three quarters and one quarter
        assertThat(model.of(documents).allocation()).isCloseTo(0.75, within(1e-12));
        // Exit 400 and selection 1,000; documents save 6,000, contracts 500 h x (60 - 5) = 27,500; governance 600
        assertThat(model.of(documents).factor(COST_SAVINGS))
                .containsExactly(new double[] {-750, 5_550, 5_250}, within(1e-8));
        assertThat(one.factor(COST_SAVINGS)).containsExactly(new double[] {-1_000, 5_400, 5_000}, within(1e-8));
        assertThat(both.factor(COST_SAVINGS)).containsExactly(new double[] {-1_000, 32_900, 32_500}, within(1e-8));
        assertThat(one.factor(CONFIDENTIALITY)).containsExactly(new double[] {0, -80, -80}, within(1e-8));
        assertThat(both.factor(CONFIDENTIALITY)).containsExactly(new double[] {0, -80, -80}, within(1e-8));
        // Commitment of 9,000 against 7,500, or against 10,000; a case alone owes 6,750 at most
        assertThat(model.of(documents).factor(FLEXIBILITY)).containsExactly(new double[] {0, 0, 0}, within(1e-8));
        assertThat(one.factor(FLEXIBILITY)).containsExactly(new double[] {0, -1_500, -1_500}, within(1e-8));
        assertThat(both.factor(FLEXIBILITY)).containsExactly(new double[] {0, 0, 0}, within(1e-8));
        // O2 costs 100 and 10 a year, O3 200 and 20
        assertThat(model.of(documents).factor(LEGAL_AND_ETHICAL))
                .containsExactly(new double[] {-225, -22.5, -22.5}, within(1e-8));
        assertThat(model.of(contracts).factor(LEGAL_AND_ETHICAL))
                .containsExactly(new double[] {-50, -5, -5}, within(1e-8));
        assertThat(both.factor(LEGAL_AND_ETHICAL)).containsExactly(new double[] {-300, -30, -30}, within(1e-8));
    }

    @Test
    void two_providers_each_charge_their_own_costs() {
        FirmData data = ExampleFirm.builder()
                .years(1)
                .work(SECOND, "W04", 1_000)
                .staffing(SECOND, ROLE, 0.5)
                .provider("Provider B", "GB")
                .with("Providers", "Provider B", "Ramp months", 0)
                .with("Providers", PROVIDER, "Annual controls", 80)
                .with("Providers", "Provider B", "Annual controls", 50)
                .hourlyQuote("Provider B", SECOND, 30)
                .build();

        PlainPlan both =
                new PlainModel(data, quote -> Set.of()).plan(data.market().quotes());

        assertThat(both.factor(CONFIDENTIALITY)).containsExactly(new double[] {0, -130}, within(1e-9));
    }

    @Test
    void all_cases_of_a_provider_add_up_to_its_plan_but_for_the_commitment() {
        for (long seed = 0; seed < 200; seed++) {
            FirmData data = SeededFirms.firm(seed);
            var model = new PlainModel(data, quote -> Set.of("O1", "O8"));
            PlainPlan plan = model.plan(data.market().quotes());
            for (FactorName name : EnumSet.complementOf(EnumSet.of(FLEXIBILITY))) {
                double cases = 0;
                double size = 1;
                for (Quote quote : data.market().quotes()) {
                    double npv = model.of(quote).npvOf(name);
                    cases += npv;
                    size += Math.abs(npv);
                }
                assertThat(plan.npv().get(name)).as("%s of firm %d", name, seed).isCloseTo(cases, within(1e-9 * size));
            }
        }
    }

    /** Documents for 7,500 a year and 1,000 contracts of half an hour for 2,500, all at Provider A. */
    private static FirmData twoKindsOfWork() {
        String quote = PROVIDER + " / " + SECOND;
        return ExampleFirm.builder()
                .years(2)
                .work(SECOND, "W04", 1_000)
                .staffing(SECOND, ROLE, 0.5)
                .hourlyQuote(PROVIDER, SECOND, 5)
                .with("Quotes", quote, "Supervision", 0)
                .with("Providers", PROVIDER, "Selection cost", 1_000)
                .with("Providers", PROVIDER, "Governance hours", 10)
                .with("Providers", PROVIDER, "Exit cost", 400)
                .with("Providers", PROVIDER, "Annual controls", 80)
                .with("Providers", PROVIDER, "Minimum commitment", 9_000)
                .obligationCost("O2", 100, 10)
                .obligationCost("O3", 200, 20)
                .build();
    }
}
