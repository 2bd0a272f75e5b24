package org.counterweigh.factors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.counterweigh.firm.ExampleFirm.PROVIDER;
import static org.counterweigh.firm.ExampleFirm.QUOTE;
import static org.counterweigh.firm.ExampleFirm.WORK;
import static org.counterweigh.firm.FactorName.COST_SAVINGS;
import static org.counterweigh.firm.FactorName.FLEXIBILITY;

import java.util.List;
import java.util.Optional;
import org.counterweigh.Counts;
import org.counterweigh.figures.Given;
import org.counterweigh.figures.Source;
import org.counterweigh.figures.Unit;
import org.counterweigh.figures.Value;
import org.counterweigh.firm.FactorName;
import org.counterweigh.firm.FirmBuilder;
import org.counterweigh.firm.FirmData;
import org.counterweigh.firm.OneBusyMonth;
import org.counterweigh.firm.Option;
import org.counterweigh.firm.SeededFirms;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Keeping a base load and buying the months above it. */
@Tag("laws")
class HybridTest {

    private static final int FIRMS = Counts.of(150);

    @Test
    void half_the_team_keeps_half_the_pay_and_buys_half_the_work() {
        // 6,000 of pay less 100 h at 70; all 8,250 of cover
        above(OneBusyMonth.builder(), 0.5)
                .factor(COST_SAVINGS, 0, 6_000 - 7_000)
                .factor(FLEXIBILITY, 0, 8_250)
                .netBenefit(0, 7_250);
    }

    @Test
    void the_whole_team_buys_only_what_stands_above_the_average_month() {
        // 8,250 of cover less 11/24 of 200 h at 70
        above(OneBusyMonth.builder(), 1).netBenefit(0, 8_250 - 14_000 * 11 / 24.0);
    }

    @Test
    void the_base_load_worth_most_is_one_of_the_months_own() {
        assertThat(best(OneBusyMonth.builder())).contains(new Option.Hybrid(PROVIDER, 0.5));
    }

    @Test
    void flat_months_have_no_base_load_and_neither_have_months_that_nobody_told() {
        assertThat(best(OneBusyMonth.builder().demand(WORK, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9)))
                .isEmpty();
        var untold = OneBusyMonth.builder();
        List.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
                .forEach(month -> untold.without("Demand", WORK, month));
        assertThat(best(untold)).isEmpty();
    }

    @Test
    void only_base_loads_whose_units_fit_the_provider_s_capacity_are_looked_at() {
        // Half of the units, or 11/24 of them: 4,583
        assertThat(best(capacity(5_000))).contains(new Option.Hybrid(PROVIDER, 0.5));
        assertThat(best(capacity(4_999))).contains(new Option.Hybrid(PROVIDER, 1));
        assertThat(best(capacity(4_500))).isEmpty();
    }

    @Test
    void posts_end_for_the_people_released_and_shares_of_fees_are_of_what_goes() {
        var firm = OneBusyMonth.builder()
                .without("Providers", PROVIDER, "Severance")
                .without("Providers", PROVIDER, "Governance hours");

        // 12% of half of 9,375 of salary; 8% of half of 14,000
        above(firm, 0.5).netBenefit(-562.5, 7_250 - 560);
    }

    @Test
    void outside_counsel_and_exposure_go_with_the_units_and_amounts_of_the_provider_in_full() {
        var firm = OneBusyMonth.builder()
                .outsideCounsel(WORK, "Big & Co", 0.01, 200)
                .risk(PROVIDER, 0.1, 10_000, 10_000, 10_000)
                .with("Quotes", QUOTE, "Supervision hours per unit", 0.01)
                .with("Providers", PROVIDER, "Selection cost", 900);

        // Half of 20,000; half of a loss of 1,000; half of 100 h at 60; all of 900
        above(firm, 0.5).netBenefit(-900, 7_250 + 10_000 - 500 - 3_000);
    }

    @Test
    void keeping_no_base_load_is_moving_everything() {
        int seasonal = 0;
        for (long seed = 0; seed < FIRMS; seed++) {
            FirmData data = SeededFirms.builder(seed).withoutCapacity().build();
            var model = Books.of(data, "O1");
            var value = new Value(data.firm().horizon().years());
            for (CaseCalculation whole : model.cases()) {
                if (!whole.quote().work().demand().isEmpty()) {
                    seasonal++;
                    same("firm " + seed, value, model.aboveBaseLoad(whole, base(0)), whole);
                }
            }
        }
        assertThat(seasonal).isGreaterThan(FIRMS);
    }

    @Test
    void no_other_base_load_is_worth_more_than_the_one_found() {
        int found = 0;
        for (long seed = 0; seed < FIRMS; seed++) {
            FirmData data = straight(seed);
            var model = Books.of(data, "O1");
            var value = new Value(data.firm().horizon().years());
            for (CaseCalculation whole : model.cases()) {
                var best = new BaseLoads(model, value).best(whole);
                found += best.isPresent() ? 1 : 0;
                double most = Math.max(
                        worth(value, whole),
                        best.map(lines -> worth(value, lines)).orElse(-1e300));
                for (int percent = 4; best.isPresent() && percent <= 100; percent += 4) {
                    assertThat(worth(value, model.aboveBaseLoad(whole, base(percent / 100.0))))
                            .as("firm %d, base load of %d%%", seed, percent)
                            .isLessThanOrEqualTo(most + 1e-9 * size(value, whole));
                }
            }
        }
        assertThat(found).isGreaterThan(FIRMS);
    }

    /** Without what makes the worth of a base load bend between two months. */
    private static FirmData straight(long seed) {
        var firm = SeededFirms.builder(seed).withoutDiscounts().withoutCapacity();
        SeededFirms.firm(seed)
                .market()
                .providers()
                .forEach(provider -> firm.with("Providers", provider.name(), "Minimum commitment", 0));
        return firm.build();
    }

    private static void same(String where, Value value, CaseCalculation none, CaseCalculation whole) {
        for (FactorName factor : FactorName.values()) {
            assertThat(value.years(none.bridge().factor(factor)))
                    .as(where)
                    .containsExactly(value.years(whole.bridge().factor(factor)), within(1e-9 * size(value, whole)));
        }
    }

    private static double size(Value value, CaseCalculation lines) {
        double size = 1;
        for (int year = 0; year <= value.horizon(); year++) {
            size += Math.abs(value.in(year, lines.bridge().inHouseAvoidable()))
                    + Math.abs(value.in(year, lines.bridge().totalCostOfOwnership()))
                    + Math.abs(value.in(year, lines.worth().clientIncome()));
        }
        return size;
    }

    private static double worth(Value value, CaseCalculation lines) {
        return value.once(lines.worth().netPresentValue());
    }

    private static Given base(double level) {
        return new Given("Base load", level, Unit.SHARE, new Source.Cell("Test", "A1"));
    }

    private static FirmBuilder capacity(double units) {
        return OneBusyMonth.builder().with("Quotes", QUOTE, "Capacity", units);
    }

    private static WorkedCase above(FirmBuilder firm, double level) {
        var model = Books.of(firm.years(1).build());
        return new WorkedCase(model.aboveBaseLoad(model.cases().get(0), base(level)), new Value(1));
    }

    private static Optional<Option> best(FirmBuilder firm) {
        FirmData data = firm.build();
        var model = Books.of(data);
        return new BaseLoads(model, new Value(data.firm().horizon().years()))
                .best(model.cases().get(0))
                .map(CaseCalculation::option);
    }
}
