package org.counterweigh.factors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.counterweigh.figures.Line.line;
import static org.counterweigh.firm.FactorName.CULTURE_AND_LANGUAGE;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.counterweigh.Counts;
import org.counterweigh.figures.Calendar;
import org.counterweigh.figures.Figure;
import org.counterweigh.figures.Line;
import org.counterweigh.figures.Unit;
import org.counterweigh.figures.Value;
import org.counterweigh.firm.ExampleFirm;
import org.counterweigh.firm.FactorName;
import org.counterweigh.firm.FirmData;
import org.counterweigh.firm.SeededFirms;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A cost line is added to a factor's list and nowhere else. */
@Tag("laws")
class CostLineTest {

    private static final Figure TWO_DAYS = Figure.constant(16, Unit.HOURS);

    @Test
    void a_line_added_to_a_factor_s_list_lowers_its_money_and_is_of_its_kind_and_role() {
        Case c = Books.of(ExampleFirm.data()).cases().get(0).inputs();
        var usual = Account.of(CULTURE_AND_LANGUAGE, c);
        List<MoneyLine> costs = new ArrayList<>(usual.incurred());
        costs.add(
                MoneyLine.ownTime("Travel", c.reviewer(), line("Hours of travel", TWO_DAYS.times(Calendar.OPERATING))));
        var travelling = new Account(CULTURE_AND_LANGUAGE, usual.avoided(), usual.fees(), costs);

        Tally before = tally(c, usual);
        Tally after = tally(c, travelling);

        // 16 h at 60
        always(-960, after.factor(CULTURE_AND_LANGUAGE), before.factor(CULTURE_AND_LANGUAGE));
        always(-960, after.kind(MoneyKind.OWN_TIME), before.kind(MoneyKind.OWN_TIME));
        always(-16, known(after.hours()), known(before.hours()));
        always(960, after.costs(), before.costs());
        always(0, after.kind(MoneyKind.CASH), before.kind(MoneyKind.CASH));
        always(0, after.avoided(), before.avoided());
    }

    private static Tally tally(Case c, Account account) {
        Map<FactorName, Account> accounts = new EnumMap<>(FactorName.class);
        for (FactorName factor : FactorName.values()) {
            accounts.put(factor, Account.of(factor, c));
        }
        accounts.put(account.factor(), account);
        var nothingBorne = Tally.ofCharges("", Map.of(), Optional.empty());
        return Tally.of("", accounts, c.offer().fees(), Optional.empty(), nothingBorne);
    }

    private static Line known(Map<String, Line> byRole) {
        return CaseModel.known(byRole, ExampleFirm.ROLE);
    }

    private static void always(double difference, Line after, Line before) {
        var change = new Value(5).years(line("Change", after.minus(before)));
        for (int year = 1; year <= 5; year++) {
            assertThat(change[year]).isCloseTo(difference, within(1e-9));
        }
        assertThat(change[0]).isZero();
    }

    @Test
    void every_line_of_every_list_counts_once_in_its_factor_and_once_on_its_side_of_the_bridge() {
        for (long seed = 0; seed < Counts.of(400); seed++) {
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
            double brought = sum(account.incurred(), value, year) + sum(lines.charges(factor), value, year);
            double fees = account.fees().map(part -> value.in(year, part)).orElse(0.0);
            size += Math.abs(gone) + Math.abs(brought) + Math.abs(fees);
            assertThat(value.in(year, lines.bridge().factor(factor)))
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

    private static double sum(List<MoneyLine> lines, Value value, int year) {
        return lines.stream().mapToDouble(each -> value.in(year, each.line())).sum();
    }
}
