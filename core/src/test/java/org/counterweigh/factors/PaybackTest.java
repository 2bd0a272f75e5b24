package org.counterweigh.factors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.counterweigh.firm.ExampleFirm.PROVIDER;
import static org.counterweigh.firm.ExampleFirm.WORK;

import java.util.OptionalDouble;
import org.counterweigh.Counts;
import org.counterweigh.figures.Value;
import org.counterweigh.firm.ExampleFirm;
import org.counterweigh.firm.FirmBuilder;
import org.counterweigh.firm.FirmData;
import org.counterweigh.firm.SeededFirms;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Months until cumulated cash is back for good, counted from the start of Year 1. */
@Tag("laws")
class PaybackTest {

    @Test
    void cash_that_is_never_out_is_back_at_once() {
        assertThat(months(ExampleFirm.builder())).hasValue(0);
    }

    @Test
    void what_is_out_comes_back_evenly_inside_a_year() {
        // 1,500 of the 4,500 of Year 1; 4,500, 4,500 and 1,000 of Year 3
        assertThat(months(ExampleFirm.builder().with("Providers", PROVIDER, "Selection cost", 1_500)))
                .hasValueCloseTo(4.0, within(1e-9));
        assertThat(months(ExampleFirm.builder().with("Providers", PROVIDER, "Selection cost", 10_000)))
                .hasValueCloseTo(12 * 10_000 / 4_500.0, within(1e-9));
    }

    @Test
    void cash_that_ends_up_out_never_comes_back() {
        // 22,500 in five years, and 24,000 to bring the work back
        assertThat(months(ExampleFirm.builder().with("Providers", PROVIDER, "Exit cost", 24_000)))
                .isEmpty();
        assertThat(months(ExampleFirm.builder().with("Work", WORK, "Cashable", 0.4)))
                .isEmpty();
    }

    @Test
    void payback_is_read_off_the_row_of_cash_after_its_last_year_below_nothing() {
        int back = 0;
        for (long seed = 0; seed < Counts.of(400); seed++) {
            FirmData data = SeededFirms.firm(seed);
            var value = new Value(data.firm().horizon().years());
            for (CaseCalculation lines : Books.of(data).cases()) {
                OptionalDouble expected = readOff(value.years(lines.worth().cash()));
                assertThat(months(value, lines)).as("firm %d", seed).satisfies(found -> {
                    assertThat(found.isPresent()).isEqualTo(expected.isPresent());
                    assertThat(found.orElse(0)).isCloseTo(expected.orElse(0), within(1e-6));
                });
                back += expected.orElse(0) > 0 ? 1 : 0;
            }
        }
        assertThat(back).isPositive();
    }

    /** The last year in which the balance is below nothing; the money is back in the course of the next. */
    private static OptionalDouble readOff(double[] cash) {
        double[] balance = new double[cash.length];
        int last = -1;
        for (int year = 0; year < cash.length; year++) {
            balance[year] = (year == 0 ? 0 : balance[year - 1]) + cash[year];
            last = balance[year] < 0 ? year : last;
        }
        if (last == cash.length - 1) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(last < 0 ? 0 : 12 * (last - balance[last] / cash[last + 1]));
    }

    private static OptionalDouble months(FirmBuilder firm) {
        FirmData data = firm.build();
        return months(
                new Value(data.firm().horizon().years()), Books.of(data).cases().get(0));
    }

    private static OptionalDouble months(Value value, CaseCalculation lines) {
        var payback = lines.worth().payback();
        return value.once(payback.never()) == 1
                ? OptionalDouble.empty()
                : OptionalDouble.of(value.once(payback.months()));
    }
}
