package org.counterweigh.cli.plain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.stream.LongStream;
import org.counterweigh.Counts;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What holds of every workbook of the second edition, tried on seeded ones from file to printed result. */
@Tag("laws")
class SeededWorkbooksTest {

    private record Tried(long seed, String text, Evaluated product) {
        static Tried of(long seed) {
            String text = SeededWorkbook.of(seed).text();
            return new Tried(seed, text, Evaluated.atPointValues(text));
        }
    }

    private static final List<Tried> ALL =
            LongStream.range(0, Counts.of(1_000)).mapToObj(Tried::of).toList();

    @Test
    void the_product_comes_to_what_the_plain_model_comes_to_in_every_key() {
        List<String> differences = new ArrayList<>();
        for (Tried each : ALL) {
            each.product.differences(each.text).stream()
                    .limit(3)
                    .forEach(told -> differences.add("workbook " + each.seed + ": " + told));
        }

        assertThat(differences).isEmpty();
    }

    @Test
    void and_prints_it_under_the_promised_keys() {
        for (Tried each : ALL.subList(0, Counts.of(100))) {
            assertThat(Evaluated.of(each.text).differences(each.text))
                    .as("workbook %d", each.seed)
                    .isEmpty();
        }
    }

    @Test
    void a_plan_is_never_worth_less_than_today_in_value_or_in_cash() {
        for (Tried each : ALL) {
            Map<?, ?> total = total(each);

            assertThat(number(total, "npv")).as("workbook %d", each.seed).isGreaterThanOrEqualTo(0);
            assertThat(number(total, "cashNpv")).as("workbook %d", each.seed).isGreaterThanOrEqualTo(0);
        }
    }

    @Test
    void kinds_and_factors_add_up_to_the_net_benefit_in_every_year() {
        each((where, result) -> {
            Map<?, ?> factors = (Map<?, ?>) result.get("factors");
            for (int year = 0; year < row(result, "netBenefit").size(); year++) {
                double net = at(result, "netBenefit", year);
                int in = year;
                double kinds = ((Map<?, ?>) Objects.requireNonNull(result.get("kinds")))
                        .values().stream()
                                .mapToDouble(kind -> number(((List<?>) kind).get(in)))
                                .sum();
                double lines = Objects.requireNonNull(factors).values().stream()
                        .mapToDouble(factor -> at((Map<?, ?>) factor, "money", in))
                        .sum();

                assertThat(kinds).as(where).isCloseTo(net, within(1e-6));
                assertThat(lines).as(where).isCloseTo(net, within(1e-6));
                assertThat(at(result, "value", in))
                        .as(where)
                        .isCloseTo(net + at(result, "clientIncome", in), within(1e-6));
            }
        });
    }

    @Test
    void every_factor_is_scored_in_some_case_and_lacks_a_score_where_its_input_is_blank() {
        Set<String> scored = new TreeSet<>();
        Set<String> unscored = new TreeSet<>();
        each((where, result) -> ((Map<?, ?>) Objects.requireNonNull(result.get("factors"))).forEach((factor, told) -> {
            if (((Map<?, ?>) told).containsKey("score")) {
                (((Map<?, ?>) told).get("score") == null ? unscored : scored).add(String.valueOf(factor));
            }
        }));

        assertThat(scored).hasSize(8);
        assertThat(unscored)
                .contains(
                        "CONFIDENTIALITY",
                        "CULTURE_AND_LANGUAGE",
                        "EFFICIENCY",
                        "FLEXIBILITY",
                        "QUALITY_CONTROL",
                        "TALENT_POOL");
    }

    @Test
    void filling_a_blank_with_its_default_changes_no_case() {
        for (long seed = 0; seed < Counts.of(100); seed++) {
            SheetText blank = SeededWorkbook.of(seed);

            Evaluated filled = Evaluated.atPointValues(FilledBlanks.of(blank).text());

            // A score that a blank leaves out is there once the blank is filled
            assertThat(filled.differences(blank.text()))
                    .as("workbook %d", seed)
                    .allMatch(told -> told.contains(".score is") && told.endsWith("should be null"));
        }
    }

    @Test
    void without_any_cash_to_be_gained_a_department_moves_nothing() {
        for (long seed = 0; seed < Counts.of(100); seed++) {
            SheetText book = SeededWorkbook.of(seed);
            if (book.text().contains("Legal department")) {
                book.drop("Outside counsel");
                book.of("Work").forEach(row -> row.keySet().removeAll(List.of("Cashable", "Peaks bought")));
                book.of("Roles").forEach(row -> row.remove("Cover rate"));

                for (Object work : (List<?>) Objects.requireNonNull(
                        Evaluated.atPointValues(book.text()).printed().get("work"))) {
                    assertThat(((Map<?, ?>) work).get("outcome"))
                            .as("workbook %d", seed)
                            .isNotIn("OUTSOURCE", "HYBRID");
                }
            }
        }
    }

    /** Of every case, hybrid and plan. */
    private static void each(BiConsumer<String, Map<?, ?>> law) {
        for (Tried each : ALL) {
            for (String key : List.of("cases", "hybrids")) {
                for (Object result :
                        (List<?>) Objects.requireNonNull(each.product.printed().get(key))) {
                    law.accept("workbook " + each.seed + ", " + key, (Map<?, ?>) result);
                }
            }
            law.accept("workbook " + each.seed + ", total", total(each));
        }
    }

    private static Map<?, ?> total(Tried of) {
        return (Map<?, ?>) Objects.requireNonNull(of.product.printed().get("total"));
    }

    private static List<?> row(Map<?, ?> result, String key) {
        return (List<?>) Objects.requireNonNull(result.get(key));
    }

    private static double at(Map<?, ?> result, String key, int year) {
        return number(row(result, key).get(year));
    }

    private static double number(Map<?, ?> result, String key) {
        return number(result.get(key));
    }

    private static double number(@Nullable Object figure) {
        return ((Number) Objects.requireNonNull(figure)).doubleValue();
    }
}
