package org.counterweigh.factors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.counterweigh.figures.Given;
import org.counterweigh.figures.Source;
import org.counterweigh.figures.Unit;
import org.counterweigh.figures.Value;
import org.counterweigh.firm.ExampleFirm;
import org.counterweigh.firm.FactorName;
import org.counterweigh.firm.FirmData;
import org.counterweigh.firm.SeededFirms;
import org.junit.jupiter.api.Test;

/** Cases of which an even part of the units goes. */
class PartTest {

    @Test
    void four_tenths_of_the_units_bring_four_tenths_of_the_benefit() {
        var data = ExampleFirm.data();
        var book = Books.of(data);
        var value = new Value(5);
        CaseCalculation part = book.part(book.cases().get(0), share(0.4));

        // 4,800 of pay less 3,000 of fees
        assertThat(value.in(1, part.inputs().offer().unitsMoved())).isCloseTo(4_000, within(1e-9));
        assertThat(value.in(1, part.inputs().workload().people())).isCloseTo(0.0625, within(1e-12));
        assertThat(value.in(1, part.bridge().netBenefit())).isCloseTo(1_800, within(1e-9));
    }

    @Test
    void all_of_the_units_are_the_whole_case_and_any_part_keeps_the_identity() {
        for (long seed = 0; seed < 60; seed++) {
            FirmData data = SeededFirms.firm(seed);
            var book = Books.of(data, "O1", "O5");
            var value = new Value(data.firm().horizon().years());
            for (CaseCalculation whole : book.cases()) {
                CaseCalculation all = book.part(whole, share(1));
                CaseCalculation third = book.part(whole, share(1 / 3.0));
                for (int year = 0; year <= value.horizon(); year++) {
                    double size = 1
                            + Math.abs(value.in(year, whole.bridge().inHouseAvoidable()))
                            + Math.abs(value.in(year, whole.bridge().totalCostOfOwnership()));
                    for (FactorName factor : FactorName.values()) {
                        assertThat(value.in(year, all.account(factor).money()))
                                .as("firm %d, %s", seed, factor)
                                .isCloseTo(value.in(year, whole.account(factor).money()), within(1e-9 * size));
                    }
                    assertThat(value.in(year, third.bridge().difference()))
                            .as("firm %d", seed)
                            .isCloseTo(value.in(year, third.bridge().netBenefit()), within(1e-9 * size));
                    assertThat(value.in(year, third.bridge().inHouseAvoidable()))
                            .as("firm %d", seed)
                            .isCloseTo(value.in(year, whole.bridge().inHouseAvoidable()) / 3, within(1e-9 * size));
                }
            }
        }
    }

    private static Given share(double share) {
        return new Given("Share", share, Unit.SHARE, new Source.Cell("Test", "A1"));
    }
}
