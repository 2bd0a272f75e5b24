package org.counterweigh.sampling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.counterweigh.firm.ExampleFirm.QUOTE;
import static org.counterweigh.firm.ExampleFirm.WORK;

import java.util.Optional;
import org.counterweigh.factors.Books;
import org.counterweigh.factors.CaseCalculation;
import org.counterweigh.figures.Value;
import org.counterweigh.firm.ExampleFirm;
import org.counterweigh.firm.FirmBuilder;
import org.counterweigh.firm.SeededFirms;
import org.junit.jupiter.api.Test;

/** Two hundred hours a year at 60: eleven months of 8.33 and one of 108.33. */
class BaseCapacityTest {

    @Test
    void hours_at_80_against_130_are_kept_a_little_below_the_average_month() {
        // P(D > K) = 80/130 of a normal demand with mean 1,000 and deviation 200
        var capacity = BaseCapacity.of(1_000, 200, 80, 130);

        assertThat(capacity.kept()).isCloseTo(941.3237536, within(1e-6));
        assertThat(capacity.overflow()).isCloseTo(112.5359579, within(1e-6));
        assertThat(capacity.cost()).isCloseTo(89_935.5748074, within(1e-5));
    }

    @Test
    void the_months_give_the_mean_and_the_deviation() {
        var capacity = of(busyMonth(70)).orElseThrow();

        assertThat(capacity.mean()).isCloseTo(200 / 12.0, within(1e-10));
        // Shares of 1/24 eleven times and 13/24 once: a variance of 11/576
        assertThat(capacity.deviation()).isCloseTo(200 * Math.sqrt(11) / 24, within(1e-10));
    }

    @Test
    void a_bought_hour_counts_speed_supervision_and_misunderstanding() {
        var capacity = of(busyMonth(70)
                        .with("Quotes", QUOTE, "Hours per unit", 0.025)
                        .with("Quotes", QUOTE, "Supervision", 0.1)
                        .with("Quotes", QUOTE, "Culture loss", 0.1))
                .orElseThrow();

        // 70 and a tenth lost, and 6 of supervision, 1.25 times
        assertThat(capacity.ownHour()).isCloseTo(60, within(1e-10));
        assertThat(capacity.boughtHour()).isCloseTo((77 + 6) * 1.25, within(1e-10));
    }

    @Test
    void no_team_is_kept_where_bought_hours_cost_no_more() {
        for (double price : new double[] {30, 60}) {
            var capacity = of(busyMonth(price)).orElseThrow();

            assertThat(capacity.kept()).isZero();
            assertThat(capacity.overflow()).isEqualTo(capacity.mean());
            assertThat(capacity.cost()).isCloseTo(price * 200 / 12, within(1e-8));
        }
    }

    @Test
    void months_all_alike_keep_the_whole_team_and_buy_nothing() {
        var capacity =
                of(priced(70).demand(WORK, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1)).orElseThrow();

        assertThat(capacity.deviation()).isCloseTo(0, within(1e-9));
        assertThat(capacity.kept()).isCloseTo(200 / 12.0, within(1e-8));
        assertThat(capacity.overflow()).isCloseTo(0, within(1e-8));
        assertThat(capacity.cost()).isCloseTo(1_000, within(1e-6));
    }

    @Test
    void nothing_is_said_where_the_months_are_not_told_or_nothing_may_leave() {
        assertThat(of(priced(70))).isEmpty();
        assertThat(of(busyMonth(70).with("Work", WORK, "Units per year", 0))).isEmpty();
    }

    @Test
    void a_capacity_worth_keeping_costs_no_more_than_buying_all() {
        int found = 0;
        for (long seed = 0; seed < 100; seed++) {
            var data = SeededFirms.firm(seed);
            var model = Books.of(data);
            var value = new Value(data.firm().horizon().years());
            for (CaseCalculation lines : model.cases()) {
                found += BaseCapacity.of(lines, value)
                                .filter(BaseCapacityTest::isSound)
                                .isPresent()
                        ? 1
                        : 0;
            }
        }
        assertThat(found).isGreaterThan(50);
    }

    /** The normal demand falls below nothing where it varies much, and is rough there. */
    private static boolean isSound(BaseCapacity capacity) {
        assertThat(capacity.kept()).isGreaterThanOrEqualTo(0);
        if (capacity.deviation() < capacity.mean() / 3) {
            double rounding = 1e-9 * capacity.cost();
            assertThat(capacity.cost()).isLessThanOrEqualTo(capacity.boughtHour() * capacity.mean() * 1.001 + rounding);
        }
        return true;
    }

    private static FirmBuilder priced(double price) {
        return ExampleFirm.builder()
                .with("Quotes", QUOTE, "Hours per unit", 0.02)
                .with("Quotes", QUOTE, "Price per hour", price);
    }

    private static FirmBuilder busyMonth(double price) {
        return priced(price).demand(WORK, 100, 100, 100, 100, 100, 1_300, 100, 100, 100, 100, 100, 100);
    }

    private static Optional<BaseCapacity> of(FirmBuilder firm) {
        var data = firm.build();
        var model = Books.of(data);
        return BaseCapacity.of(
                model.cases().get(0), new Value(data.firm().horizon().years()));
    }
}
