package org.counterweigh.report.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.counterweigh.report.document.Chart.Waterfall;
import org.counterweigh.report.document.Chart.Waterfall.Bar;
import org.counterweigh.report.document.Chart.Waterfall.Kind;
import org.counterweigh.report.document.Chart.Waterfall.Span;
import org.junit.jupiter.api.Test;

class WaterfallTest {

    @Test
    void each_step_begins_where_the_one_before_it_ended() {
        // 100, then 30 down to 70, then 50 up to 120
        Waterfall chart = of(bar("Start", 100, Kind.START), step(-30), step(50), bar("Total", 120, Kind.TOTAL));

        assertThat(chart.spans())
                .containsExactly(new Span(0, 100), new Span(100, 70), new Span(70, 120), new Span(0, 120));
    }

    @Test
    void without_a_start_the_first_step_begins_at_zero() {
        assertThat(of(step(-30), step(50), bar("Total", 20, Kind.TOTAL)).spans())
                .containsExactly(new Span(0, -30), new Span(-30, 20), new Span(0, 20));
    }

    @Test
    void a_total_the_bars_do_not_lead_to_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> of(step(30), step(50), bar("Net benefit", 81, Kind.TOTAL)))
                .withMessage("The bars lead to 80.0, but Net benefit says 81.0");
    }

    @Test
    void a_total_that_is_not_a_number_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> of(step(30), bar("Net benefit", Double.NaN, Kind.TOTAL)));
    }

    @Test
    void a_chart_without_words_for_those_who_cannot_see_it_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ExampleText.of("A message", "USD", " ", ""))
                .withMessage("A chart needs a text for readers who cannot see it");
    }

    private static Waterfall of(Bar... bars) {
        return new Waterfall(ExampleText.text(), List.of(bars));
    }

    private static Bar step(double amount) {
        return bar("Step", amount, Kind.STEP);
    }

    private static Bar bar(String label, double amount, Kind kind) {
        return new Bar(label, amount, "text", kind);
    }
}
