package org.counterweigh.report.narrative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Locale;
import org.counterweigh.evaluation.Evaluation;
import org.counterweigh.report.Evaluations;
import org.counterweigh.report.document.Chart.Waterfall.Bar;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ValueToCashTest {

    private static final Words WORDS = Words.of(Locale.US, "USD", Rendered.WORDING);

    @ParameterizedTest
    @ValueSource(longs = {4, 6, 8, 9, 10, 11})
    void the_bars_lead_from_the_value_to_the_cash_of_page_one_and_add_up_as_printed(long seed) {
        Evaluation evaluation = Evaluations.RULED.seeded(seed);
        var worth = evaluation.plan().worth();
        new ValueToCash(evaluation, WORDS).chart().ifPresent(chart -> {
            List<Bar> bars = chart.bars();

            assertThat(printed(bars.get(0))).isCloseTo(worth.netPresentValue(), within(0.51));
            assertThat(printed(bars.get(bars.size() - 1))).isCloseTo(worth.cashNetPresentValue(), within(0.51));
            double led = bars.subList(0, bars.size() - 1).stream()
                    .mapToDouble(ValueToCashTest::printed)
                    .sum();
            assertThat(led).isEqualTo(printed(bars.get(bars.size() - 1)));
        });
    }

    private static double printed(Bar bar) {
        return Double.parseDouble(bar.text().replace(",", "").replace('\u2212', '-'));
    }
}
