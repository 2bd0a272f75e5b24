package org.counterweigh.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.counterweigh.evaluation.QuickEvaluator;
import org.counterweigh.evaluation.TestRules;
import org.counterweigh.figures.Given;
import org.counterweigh.figures.Line;
import org.counterweigh.figures.Measure;
import org.counterweigh.figures.Outline;
import org.counterweigh.firm.SeededFirms;
import org.junit.jupiter.api.Test;

class ResponsesTest {

    @Test
    void a_figure_changed_by_itself_gives_what_a_simulation_of_it_alone_does() {
        int moved = 0;
        for (long seed = 0; seed < 6; seed++) {
            var evaluation = new QuickEvaluator(TestRules.all()).atPointValues(SeededFirms.firm(seed));
            int horizon = evaluation.value().horizon();
            Line worth = evaluation.plan().lines().worth().netPresentValue();
            List<Given> figures = Outline.givensBehind(worth).stream()
                    .filter(given -> given.measure() != Measure.CHOICE)
                    .toList();
            var responses = new Responses(horizon, List.of(worth), figures);
            for (Given figure : figures) {
                double[] values = {figure.value(), figure.value() * 0.9, figure.value() * 1.1 + 0.01};
                var simulation = new SimulationRun(horizon, values.length, 1, Map.of(figure, values));
                double[] amounts = simulation.once(worth);
                assertThat(responses.to(figure).at(values))
                        .as("firm %d, %s", seed, figure)
                        .isEqualTo(amounts);
                moved += amounts[0] == amounts[1] ? 0 : 1;
            }
        }
        assertThat(moved).isGreaterThan(30);
    }
}
