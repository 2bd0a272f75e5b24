package org.counterweigh.factors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.counterweigh.Counts;
import org.counterweigh.figures.Given;
import org.counterweigh.figures.Line;
import org.counterweigh.figures.Source;
import org.counterweigh.figures.Unit;
import org.counterweigh.figures.Value;
import org.counterweigh.firm.FactorName;
import org.counterweigh.firm.FirmData;
import org.counterweigh.firm.SeededFirms;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a provider costs as a whole is shared by its cases and counted once in a plan. */
@Tag("laws")
class ProviderWideTest {

    private static final int FIRMS = Counts.of(200);

    @Test
    void the_cases_of_a_provider_bear_all_of_its_own_cost_and_no_more() {
        for (long seed = 0; seed < FIRMS; seed++) {
            String firm = "firm " + seed;
            FirmData data = SeededFirms.firm(seed);
            var value = new Value(data.firm().horizon().years());
            casesByProvider(Books.of(data))
                    .forEach((provider, cases) -> assertThat(cases.stream()
                                    .mapToDouble(
                                            lines -> value.once(lines.inputs().allocation()))
                                    .sum())
                            .as("%s, %s", firm, provider)
                            .isCloseTo(1, within(1e-12)));
        }
    }

    @Test
    void a_plan_of_all_cases_of_a_provider_is_charged_what_its_cases_bear_together() {
        for (long seed = 0; seed < FIRMS; seed++) {
            String firm = "firm " + seed;
            FirmData data = SeededFirms.builder(seed).withoutCapacity().build();
            var book = Books.of(data, "O1", "O8");
            var value = new Value(data.firm().horizon().years());
            casesByProvider(book).forEach((provider, cases) -> {
                var plan = book.plan(cases.stream().map(each -> chosen(each, 1)).toList());
                var inFull = CaseModel.known(plan.providers(), provider).tally();
                for (FactorName factor : FactorName.values()) {
                    charged(firm + ", " + provider + ", " + factor, value, inFull, cases, factor);
                }
            });
        }
    }

    /** A commitment counts all fees of the provider together, so a plan may owe less of it than its cases. */
    private static void charged(
            String where, Value value, Tally inFull, List<CaseCalculation> cases, FactorName factor) {
        for (int year = 0; year <= value.horizon(); year++) {
            double borne = 0;
            double size = 1;
            for (CaseCalculation each : cases) {
                for (MoneyLine charge : each.charges(factor)) {
                    double money = value.in(year, charge.line());
                    borne += money;
                    size += Math.abs(money);
                }
            }
            Line line = inFull.factors().get(factor);
            double charged = line == null ? 0 : -value.in(year, line);
            if (factor == FactorName.FLEXIBILITY) {
                assertThat(charged).as(where).isLessThanOrEqualTo(borne + 1e-9 * size);
            } else {
                assertThat(charged).as(where).isCloseTo(borne, within(1e-9 * size));
            }
        }
    }

    @Test
    void a_plan_is_its_works_and_its_providers_and_what_is_not_chosen_is_not_counted() {
        for (long seed = 0; seed < FIRMS; seed++) {
            FirmData data = SeededFirms.firm(seed);
            var book = Books.of(data, "O1", "O8");
            var value = new Value(data.firm().horizon().years());
            List<PlanLines.Selection> choices = new ArrayList<>();
            List<PlanLines.Selection> taken = new ArrayList<>();
            for (CaseCalculation each : book.cases()) {
                var choice = chosen(each, choices.size() % 2);
                choices.add(choice);
                if (choice.isTaken()) {
                    taken.add(choice);
                }
            }
            var plan = book.plan(choices);
            double worth = value.once(plan.worth().netPresentValue());
            double parts = 0;
            double size = 1;
            for (var part : plan.works().values()) {
                parts += value.once(part.netPresentValue());
                size += Math.abs(value.once(part.netPresentValue()));
            }
            for (var part : plan.providers().values()) {
                parts += value.once(part.netPresentValue());
            }
            assertThat(parts).as("firm %d", seed).isCloseTo(worth, within(1e-9 * size));
            if (!taken.isEmpty()) {
                assertThat(value.once(book.plan(taken).worth().netPresentValue()))
                        .as("firm %d", seed)
                        .isCloseTo(worth, within(1e-9 * size));
            }
        }
    }

    private static PlanLines.Selection chosen(CaseCalculation lines, double taken) {
        var choice = new Given("Taken", taken, Unit.SHARE, new Source.Cell("Test", "A1"));
        return new PlanLines.Selection(lines, choice);
    }

    private static Map<String, List<CaseCalculation>> casesByProvider(CaseModel book) {
        Map<String, List<CaseCalculation>> byProvider = new LinkedHashMap<>();
        book.cases()
                .forEach(lines -> byProvider
                        .computeIfAbsent(lines.quote().provider().name(), name -> new ArrayList<>())
                        .add(lines));
        return byProvider;
    }
}
