package org.counterweigh.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.counterweigh.evaluation.QuickEvaluator;
import org.counterweigh.evaluation.TestRules;
import org.counterweigh.figures.Calendar;
import org.counterweigh.figures.Given;
import org.counterweigh.figures.Line;
import org.counterweigh.figures.Source;
import org.counterweigh.figures.Unit;
import org.counterweigh.firm.ExampleFirm;
import org.counterweigh.firm.SeededFirms;
import org.junit.jupiter.api.Test;

class GradientTest {

    @Test
    void a_price_costs_its_hours_in_every_year_at_todays_worth() {
        var data = ExampleFirm.data();
        var point = new QuickEvaluator(TestRules.permissive()).atPointValues(data);
        Line worth = point.plan().lines().worth().netPresentValue();

        Map<Given, Double> slopes = Gradient.of(worth, 5);

        // 250 h a year; five years at 8% are worth 3.992710037 years
        assertThat(slopes.get(ExampleFirm.quote(data).price().amount())).isCloseTo(-250 * 3.992710037, within(1e-5));
    }

    @Test
    void bounds_and_powers_and_years_before_have_the_slopes_of_a_schoolbook() {
        var source = new Source.Cell("Work", "A1");
        var four = new Given("Four", 4, Unit.SHARE, source);
        var two = new Given("Two", 2, Unit.SHARE, source);
        var line = Line.line(
                "All",
                four.toThe(two).plus(four.atMost(two)).plus(four.atLeast(two)).minus(two.over(four)));

        var slopes = Gradient.of(line, 1);

        // 2 x 4 + 0 + 1 + 2/16; 16 ln 4 + 1 + 0 - 1/4
        assertThat(slopes.get(four)).isCloseTo(9.125, within(1e-12));
        assertThat(slopes.get(two)).isCloseTo(16 * Math.log(4) + 0.75, within(1e-12));
    }

    /** Half way between a step up and a step down, where the line does not bend. */
    @Test
    void slopes_of_seeded_firms_are_those_of_small_steps() {
        int compared = 0;
        for (long seed = 0; seed < 20; seed++) {
            var point = new QuickEvaluator(TestRules.permissive()).atPointValues(SeededFirms.firm(seed));
            Line worth = point.plan().lines().worth().netPresentValue();
            double now = point.value().once(worth);
            for (Map.Entry<Given, Double> slope :
                    Gradient.of(worth, point.value().horizon()).entrySet()) {
                Given given = slope.getKey();
                double step = Math.max(1e-7, Math.abs(given.value()) * 1e-6);
                double up = point.value().with(given, given.value() + step).once(worth) - now;
                double down =
                        now - point.value().with(given, given.value() - step).once(worth);
                double scale = Math.max(1, Math.abs(now)) * 1e-3;
                if (Math.abs(up - down) < 1e-6 * Math.max(Math.abs(up), Math.abs(down))) {
                    assertThat(slope.getValue() * step)
                            .as(given.label())
                            .isCloseTo((up + down) / 2, within(1e-4 * Math.abs(up) + 1e-9 * scale));
                    compared++;
                }
            }
        }
        assertThat(compared).isGreaterThan(100);
    }

    @Test
    void a_line_for_each_year_has_no_single_slope() {
        var yearly = Line.line("Yearly", Calendar.YEAR);

        assertThatThrownBy(() -> Gradient.of(yearly, 3)).hasMessageContaining("Yearly");
    }
}
