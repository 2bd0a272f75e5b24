package org.counterweigh.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Set;
import org.counterweigh.Counts;
import org.counterweigh.firm.FactorName;
import org.counterweigh.firm.FirmData;
import org.counterweigh.firm.Quote;
import org.counterweigh.firm.SeededFirms;
import org.junit.jupiter.api.Test;

class PlainIdentityTest {

    @Test
    void the_eight_lines_add_up_to_the_difference_of_the_two_sides_in_a_thousand_firms() {
        for (long seed = 0; seed < Counts.of(1_000); seed++) {
            FirmData data = SeededFirms.firm(seed);
            var model = new PlainModel(data, quote -> Set.of("O1", "O2", "O3", "O18"));
            for (Quote quote : data.market().quotes()) {
                assertIdentity(seed, model.of(quote));
            }
        }
    }

    private static void assertIdentity(long seed, PlainCase worked) {
        double sumOfNpv = 0;
        double sizeOfNpv = 1;
        for (FactorName name : FactorName.values()) {
            sumOfNpv += worked.npvOf(name);
            sizeOfNpv += Math.abs(worked.npvOf(name));
        }
        assertThat(worked.totalNpv()).as("NPV of firm %d", seed).isCloseTo(sumOfNpv, within(1e-9 * sizeOfNpv));
        for (int year = 0; year < worked.netBenefit().length; year++) {
            double sum = 0;
            double size = Math.abs(worked.inHouseAvoidable()[year]) + Math.abs(worked.totalCostOfOwnership()[year]);
            for (FactorName name : FactorName.values()) {
                sum += worked.factor(name)[year];
            }
            assertThat(sum)
                    .as("Year %d of %s in firm %d", year, worked.quote().work().name(), seed)
                    .isCloseTo(worked.netBenefit()[year], within(1e-9 * Math.max(1, size)));
        }
    }
}
