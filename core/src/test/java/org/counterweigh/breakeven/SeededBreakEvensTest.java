package org.counterweigh.breakeven;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.counterweigh.factors.Books;
import org.counterweigh.factors.CaseCalculation;
import org.counterweigh.firm.FirmData;
import org.counterweigh.firm.SeededFirms;
import org.counterweigh.simulation.SimulationRun;
import org.junit.jupiter.api.Test;

/** What holds for the break-evens of every firm. */
class SeededBreakEvensTest {

    private static final int FIRMS = 8;
    private static final double RELATIVE = 1e-9;

    @Test
    void every_break_even_put_back_makes_the_case_worth_nothing() {
        int turns = 0;
        for (long seed = 0; seed < FIRMS; seed++) {
            FirmData data = SeededFirms.firm(seed);
            int horizon = data.firm().horizon().years();
            for (CaseCalculation lines : Books.of(data).cases()) {
                List<BreakEven> found = plain(horizon).of(lines.worth().netPresentValue());
                for (BreakEven each : found) {
                    turns += each.values().size();
                    each.values().forEach(at -> isWorthNothing(lines, horizon, each, at));
                }
                isOrdered(found);
            }
        }
        assertThat(turns).isGreaterThan(200);
    }

    private static void isWorthNothing(CaseCalculation lines, int horizon, BreakEven found, double at) {
        var bridge = lines.bridge();
        var put = new SimulationRun(horizon, 1, 1, Map.of(found.input(), new double[] {at}));
        var columns = put.of(
                List.of(lines.worth().netPresentValue(), bridge.inHouseAvoidable(), bridge.totalCostOfOwnership()));
        double scale = 0;
        for (int year = 0; year <= horizon; year++) {
            scale += Math.abs(columns.get(1)[year][0]) + Math.abs(columns.get(2)[year][0]);
        }
        assertThat(Math.abs(columns.get(0)[0][0]))
                .as("%s at %s", found.input(), at)
                .isLessThanOrEqualTo(RELATIVE * scale);
    }

    private static void isOrdered(List<BreakEven> found) {
        assertThat(found.stream()
                        .filter(each -> each.distance().isPresent())
                        .map(each -> Math.abs(each.distance().getAsDouble()))
                        .toList())
                .isSorted();
        found.forEach(each -> assertThat(each.values()).isSorted());
    }

    private static BreakEvens plain(int horizon) {
        return new BreakEvens(horizon, given -> OptionalDouble.empty(), given -> Optional.empty());
    }
}
