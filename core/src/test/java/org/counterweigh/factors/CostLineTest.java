package org.counterweigh.factors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.counterweigh.figures.Line.line;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.counterweigh.figures.Calendar;
import org.counterweigh.figures.Figure;
import org.counterweigh.figures.Line;
import org.counterweigh.figures.Unit;
import org.counterweigh.figures.Value;
import org.counterweigh.firm.ExampleFirm;
import org.counterweigh.firm.FactorName;
import org.counterweigh.firm.FirmData;
import org.counterweigh.firm.SeededFirms;
import org.junit.jupiter.api.Test;

/** A cost line is added to a factor's list and nowhere else. */
class CostLineTest {

    private static final Figure TWO_DAYS = Figure.constant(16, Unit.HOURS);

    @Test
    void a_line_added_to_a_factor_s_list_lowers_its_money() {
        Case c = Books.of(ExampleFirm.data()).cases().get(0).inputs();

        Line before = Account.of(FactorName.CULTURE_AND_LANGUAGE, new CultureAndLanguage(), c)
                .money();
        Line after = Account.of(FactorName.CULTURE_AND_LANGUAGE, new Travelling(new CultureAndLanguage()), c)
                .money();

        // 16 h at 60
        assertThat(new Value(5).years(line("Cost of travel", before.minus(after))))
                .containsExactly(new double[] {0, 960, 960, 960, 960, 960}, within(1e-9));
    }

    @Test
    void every_line_of_every_list_counts_once_in_its_factor_and_once_on_its_side_of_the_bridge() {
        for (long seed = 0; seed < 100; seed++) {
            FirmData data = SeededFirms.firm(seed);
            var value = new Value(data.firm().horizon().years());
            for (CaseCalculation lines : Books.of(data, "O1", "O8").cases()) {
                for (int year = 0; year <= value.horizon(); year++) {
                    inBothPlaces("firm " + seed + ", Year " + year, lines, value, year);
                }
            }
        }
    }

    private static void inBothPlaces(String where, CaseCalculation lines, Value value, int year) {
        double avoided = 0;
        double costs = value.in(year, lines.inputs().offer().fees());
        double size = 1;
        for (FactorName factor : FactorName.values()) {
            var account = lines.account(factor);
            double gone = sum(account.avoided(), value, year);
            double brought = sum(account.incurred(), value, year) + sum(account.charges(), value, year);
            double fees = sum(account.fees().stream().toList(), value, year);
            size += Math.abs(gone) + Math.abs(brought) + Math.abs(fees);
            assertThat(value.in(year, account.money()))
                    .as(where + " " + factor)
                    .isCloseTo(gone - fees - brought, within(1e-9 * size));
            avoided += gone;
            costs += brought;
        }
        assertThat(value.in(year, lines.bridge().inHouseAvoidable())).as(where).isCloseTo(avoided, within(1e-9 * size));
        assertThat(value.in(year, lines.bridge().totalCostOfOwnership()))
                .as(where)
                .isCloseTo(costs, within(1e-9 * size));
    }

    private static double sum(List<Line> lines, Value value, int year) {
        return lines.stream().mapToDouble(line -> value.in(year, line)).sum();
    }

    /** A factor whose reviewer visits the provider for two days a year. */
    private record Travelling(Factor factor) implements Factor {

        @Override
        public List<Line> avoided(Case c) {
            return factor.avoided(c);
        }

        @Override
        public Optional<Line> fees(Case c) {
            return factor.fees(c);
        }

        @Override
        public List<Line> incurred(Case c) {
            List<Line> costs = new ArrayList<>(factor.incurred(c));
            costs.add(line("Travel", TWO_DAYS.times(c.workload().reviewerCost()).times(Calendar.OPERATING)));
            return costs;
        }

        @Override
        public List<Line> charges(ProviderCharges e) {
            return factor.charges(e);
        }
    }
}
