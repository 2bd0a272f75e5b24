package org.counterweigh.factors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.counterweigh.figures.Line;
import org.counterweigh.figures.Value;
import org.counterweigh.firm.FactorName;
import org.counterweigh.firm.FirmData;
import org.counterweigh.firm.SeededFirms;
import org.junit.jupiter.api.Test;

/** What a provider costs as a whole is shared by its cases and counted once in a plan. */
class ProviderWideTest {

    private static final int FIRMS = 100;

    @Test
    void the_cases_of_a_provider_bear_all_of_its_own_cost_and_no_more() {
        LongStream.range(0, FIRMS).forEach(seed -> {
            FirmData data = SeededFirms.firm(seed);
            var value = new Value(data.firm().horizon().years());
            casesByProvider(Books.of(data))
                    .forEach((provider, cases) -> assertThat(cases.stream()
                                    .mapToDouble(
                                            lines -> value.once(lines.inputs().allocation()))
                                    .sum())
                            .as("firm %d, %s", seed, provider)
                            .isCloseTo(1, within(1e-12)));
        });
    }

    @Test
    void a_plan_of_all_cases_of_a_provider_is_charged_what_its_cases_bear_together() {
        LongStream.range(0, FIRMS).forEach(seed -> {
            FirmData data = SeededFirms.firm(seed);
            var book = Books.of(data, "O1", "O8");
            var value = new Value(data.firm().horizon().years());
            casesByProvider(book).forEach((provider, cases) -> {
                var inPlan = book.plan(cases).chargesByProvider().getOrDefault(provider, List.of());
                assertThat(inPlan).hasSize(6);
                for (int i = 0; i < inPlan.size(); i++) {
                    charged("firm " + seed + ", " + provider, value, inPlan.get(i), borne(cases, i));
                }
            });
        });
    }

    /** A commitment counts all fees of the provider together, so a plan may owe less of it than its cases. */
    private static void charged(String where, Value value, Line inPlan, List<Line> borne) {
        assertThat(borne).extracting(Line::label).containsOnly(inPlan.label());
        boolean commitment = inPlan.label().equals("Commitment shortfall");
        for (int year = 0; year <= value.horizon(); year++) {
            double sum = 0;
            for (Line line : borne) {
                sum += value.in(year, line);
            }
            double rounding = 1e-9 * (1 + Math.abs(sum));
            if (commitment) {
                assertThat(value.in(year, inPlan)).as(where).isLessThanOrEqualTo(sum + rounding);
            } else {
                assertThat(value.in(year, inPlan)).as(where).isCloseTo(sum, within(rounding));
            }
        }
    }

    /** The same charge of each case. */
    private static List<Line> borne(List<CaseCalculation> cases, int charge) {
        List<Line> lines = new ArrayList<>();
        for (CaseCalculation one : cases) {
            List<Line> charges = new ArrayList<>();
            for (FactorName factor : FactorName.values()) {
                charges.addAll(one.account(factor).charges());
            }
            lines.add(charges.get(charge));
        }
        return lines;
    }

    private static Map<String, List<CaseCalculation>> casesByProvider(CaseModel book) {
        Map<String, List<CaseCalculation>> byProvider = new HashMap<>();
        book.cases()
                .forEach(lines -> byProvider
                        .computeIfAbsent(lines.quote().provider().name(), name -> new ArrayList<>())
                        .add(lines));
        return byProvider;
    }
}
