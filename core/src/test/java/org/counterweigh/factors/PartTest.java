package org.counterweigh.factors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.counterweigh.Counts;
import org.counterweigh.figures.Value;
import org.counterweigh.firm.ExampleFirm;
import org.counterweigh.firm.FirmBuilder;
import org.counterweigh.firm.FirmData;
import org.counterweigh.firm.Option;
import org.counterweigh.firm.Quote;
import org.counterweigh.firm.SeededFirms;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A provider with room for a part of the work gets that part of every year, month and role. */
@Tag("laws")
class PartTest {

    @Test
    void room_for_four_tenths_of_the_units_brings_four_tenths_of_the_benefit() {
        // 4,800 of pay less 3,000 of fees
        var part = WorkedCase.of(capacity(4_000).years(1)).netBenefit(0, 1_800);

        assertThat(part.lines().option()).isEqualTo(new Option.Part(ExampleFirm.PROVIDER, 0.4));
        assertThat(part.value().in(1, part.lines().inputs().workload().people()))
                .isCloseTo(0.0625, within(1e-12));
    }

    @Test
    void the_busiest_year_says_what_there_is_room_for() {
        var firm = capacity(6_050).years(3).with("Work", ExampleFirm.WORK, "Volume growth", 0.1);

        // 12,100 in Year 3: half of each year
        WorkedCase.of(firm).netBenefit(0, 2_250, 2_475, 2_722.5);
    }

    @Test
    void room_for_all_of_it_is_no_limit() {
        var whole = WorkedCase.of(capacity(10_000).years(1)).netBenefit(0, 4_500);

        assertThat(whole.lines().option()).isEqualTo(new Option.Whole(ExampleFirm.PROVIDER));
    }

    @Test
    void amounts_of_the_provider_are_borne_in_full_and_shares_of_fees_by_what_goes() {
        var firm = capacity(4_000)
                .years(1)
                .with("Providers", ExampleFirm.PROVIDER, "Selection cost", 900)
                .without("Providers", ExampleFirm.PROVIDER, "Governance hours");

        // 8% of four tenths of 7,500
        WorkedCase.of(firm).netBenefit(-900, 1_800 - 240);
    }

    @Test
    void a_third_of_any_work_keeps_the_identity_and_saves_a_third_in_house() {
        for (long seed = 0; seed < Counts.of(150); seed++) {
            var firm = SeededFirms.builder(seed).withoutCapacity();
            FirmData data = firm.build();
            var value = new Value(data.firm().horizon().years());
            CaseModel whole = Books.of(data, "O1", "O5");
            for (CaseCalculation each : whole.cases()) {
                double busiest = Arrays.stream(
                                value.years(each.inputs().workload().team().units()))
                        .max()
                        .orElseThrow();
                firm.with("Quotes", row(each.quote()), "Capacity", busiest / 3);
            }
            CaseModel parts = Books.of(firm.build(), "O1", "O5");
            for (int i = 0; i < whole.cases().size(); i++) {
                third("firm " + seed, value, parts.cases().get(i), whole.cases().get(i));
            }
        }
    }

    private static void third(String where, Value value, CaseCalculation part, CaseCalculation whole) {
        for (int year = 0; year <= value.horizon(); year++) {
            double inHouse = value.in(year, whole.bridge().inHouseAvoidable());
            double size = 1
                    + Math.abs(inHouse)
                    + Math.abs(value.in(year, whole.bridge().totalCostOfOwnership()));
            assertThat(value.in(year, part.bridge().inHouseAvoidable()))
                    .as(where)
                    .isCloseTo(inHouse / 3, within(1e-9 * size));
            assertThat(value.in(year, part.bridge().difference()))
                    .as(where)
                    .isCloseTo(value.in(year, part.bridge().netBenefit()), within(1e-9 * size));
        }
    }

    private static String row(Quote quote) {
        return quote.provider().name() + " / " + quote.work().name();
    }

    private static FirmBuilder capacity(double units) {
        return ExampleFirm.builder().with("Quotes", ExampleFirm.QUOTE, "Capacity", units);
    }
}
