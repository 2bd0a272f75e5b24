package org.counterweigh.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.counterweigh.firm.ExampleFirm.PROVIDER;
import static org.counterweigh.firm.ExampleFirm.QUOTE;
import static org.counterweigh.firm.ExampleFirm.WORK;

import org.counterweigh.factors.Books;
import org.counterweigh.firm.ExampleFirm;
import org.counterweigh.firm.FirmBuilder;
import org.junit.jupiter.api.Test;

/** The example firm pays 12,000 of its own; fees of 250 h grow to 277.78 h at a tenth more an hour. */
class StressTestTest {

    /** 1 a year for five years at 8 %. */
    private static final double ANNUITY = (1 - Math.pow(1.08, -5)) / 0.08;

    @Test
    void a_case_with_room_to_spare_keeps_its_sign() {
        var test = of(ExampleFirm.builder());

        // 250 h / 0.9 at 33 is 9,166.67
        assertThat(test.netPresentValue()).isCloseTo((12_000 - 250 / 0.9 * 33) * ANNUITY, within(1e-7));
        assertThat(test.changesSign()).isFalse();
    }

    @Test
    void a_narrow_case_changes_its_sign() {
        var test = of(ExampleFirm.builder().with("Quotes", QUOTE, "Price per hour", 40));

        // 10,000 of fees become 12,222.22
        assertThat(test.netPresentValue()).isCloseTo((12_000 - 250 / 0.9 * 44) * ANNUITY, within(1e-7));
        assertThat(test.changesSign()).isTrue();
    }

    @Test
    void productivity_and_hours_per_unit_tell_the_same_story() {
        // 0.02 h of the team at a productivity of 0.8 are 0.025 h of the provider
        var test = of(ExampleFirm.builder()
                .without("Quotes", QUOTE, "Hours per unit")
                .with("Quotes", QUOTE, "Productivity", 0.8));

        assertThat(test.netPresentValue()).isCloseTo(of(ExampleFirm.builder()).netPresentValue(), within(1e-7));
    }

    @Test
    void a_price_by_the_unit_takes_no_harm_from_slow_work() {
        var test = of(ExampleFirm.builder().unitQuote(PROVIDER, WORK, 0.75));

        assertThat(test.netPresentValue()).isCloseTo((12_000 - 7_500 * 1.1) * ANNUITY, within(1e-7));
    }

    private static StressTest of(FirmBuilder firm) {
        var data = firm.build();
        var lines = Books.of(data).cases().get(0);
        return StressTest.of(lines, data.firm().horizon().years());
    }
}
