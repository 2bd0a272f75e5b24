package org.counterweigh.probability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Function;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuantilesTest {

    /** From the uniform by peaks in the middle and at the ends to one thirty times as narrow as its range. */
    @ParameterizedTest
    @CsvSource({
        "1,2,6,4",
        "0,5,10,4",
        "80,100,150,4",
        "5,20,50,2",
        "0,0,1,4",
        "0,1,1,4",
        "-3,-2.9,7,4",
        "0,0.001,1,4",
        "0,1,2,0",
        "0,0.3,1,30",
        "0,0,1,30",
        "0,0.5,1,1000",
        "0,0.01,1,1000"
    })
    void a_table_misses_no_probability_by_more_than_a_millionth(double low, double likely, double high, double lambda) {
        var pert = new Pert(low, likely, high, lambda);
        Quantiles table = Quantiles.of(pert);

        double before = low;
        for (int i = 0; i < 3_000; i++) {
            double p = (i + 0.37) / 3_000;
            double value = table.at(p);
            assertThat(value).isBetween(before, high);
            assertThat(pert.cumulative(value)).isCloseTo(p, within(1e-6));
            before = value;
        }
        for (double tail = 0x1p-33; tail < 0.01; tail *= 3) {
            assertThat(pert.cumulative(table.at(tail))).isCloseTo(tail, within(1e-6));
            assertThat(pert.cumulative(table.at(1 - tail))).isCloseTo(1 - tail, within(1e-6));
        }
    }

    @Test
    void lognormal_and_triangular_draws_miss_none_either() {
        Function<Lognormal, DoubleUnaryOperator> cumulative = each -> value ->
                NormalDistribution.of(0, 1).cumulativeProbability(Math.log(value / each.median()) / each.sigma());
        var wide = new Lognormal(5, 3);
        var narrow = Lognormal.between5And95(1, 10);
        Map<Distribution, DoubleUnaryOperator> all = Map.of(
                wide,
                cumulative.apply(wide),
                narrow,
                cumulative.apply(narrow),
                new Triangular(0, 2, 8),
                value -> value < 2 ? value * value / 16 : 1 - (8 - value) * (8 - value) / 48,
                new Triangular(0, 0, 8),
                value -> 1 - (8 - value) * (8 - value) / 64);
        all.forEach((each, below) -> {
            Quantiles table = Quantiles.of(each);
            for (int i = 0; i < 3_000; i++) {
                double p = (i + 0.37) / 3_000;
                assertThat(below.applyAsDouble(table.at(p))).isCloseTo(p, within(1e-6));
            }
            assertThat(table.at(0x1p-33)).isEqualTo(each.quantile(0x1p-33));
            assertThat(table.at(1 - 0x1p-33)).isEqualTo(each.quantile(1 - 0x1p-33));
        });
    }

    @Test
    void draws_have_the_mean_of_the_distribution() {
        var pert = new Pert(1, 2, 6);
        double sum = 0;
        for (double value : Quantiles.of(pert).of(new ScrambledSobol(1, 1 << 14, 1, 5).dimension(0))) {
            sum += value / (1 << 14);
        }

        assertThat(sum).isCloseTo(2.5, within(1e-5));
    }

    /** From 10 to 40 peaked at 20 is ten times from 1 to 4 peaked at 2. */
    @Test
    void ranges_of_one_shape_share_a_table() {
        var tables = new BetaTables();
        var wide = new Pert(10, 20, 40);
        Quantiles first = Quantiles.of(new Pert(1, 2, 4), tables);
        Quantiles second = Quantiles.of(wide, tables);

        assertThat(tables.of(wide.alpha(), wide.beta())).isSameAs(tables.of(wide.alpha(), wide.beta()));
        assertThat(second.at(0.3)).isEqualTo(Quantiles.of(wide).at(0.3)).isCloseTo(10 * first.at(0.3), within(1e-9));
    }

    @Test
    void the_median_of_a_symmetric_range_is_its_middle() {
        assertThat(Quantiles.of(new Pert(0, 5, 10)).at(0.5)).isCloseTo(5, within(1e-8));
        assertThat(Quantiles.of(new Lognormal(7, 1)).at(0.5)).isCloseTo(7, within(1e-12));
    }
}
