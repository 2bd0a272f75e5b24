package org.counterweigh.cli.plain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Scenarios of a sample firm, from the sheet to the printed result. */
class SampleScenariosTest {

    private static final Path SAMPLES = Path.of("..", "templates", "examples");
    private static final String US_PROVIDER = "Keystone Legal";
    private static final String WORK = "Supplier contract review";

    @Test
    void each_is_printed_with_what_the_changed_workbook_comes_to() {
        String plain = sample("northgate-rail-legal");
        String limit = "Maximum share with one provider | 50%";
        List<Map<?, ?>> scenarios = scenarios(
                plain,
                "No limit | Firm | Maximum share with one provider | Value | 100%",
                "Named by its old heading | Work | " + WORK + " | Cashable | 60%",
                "Named by its new heading | Work | " + WORK + " | Cash-releasing share | 60%");

        Map<?, ?> typed = Evaluated.atPointValues(plain.replace(limit, limit.replace("50%", "100%")))
                .printed();
        assertThat(scenarios).extracting(one -> one.get("name")).first().isEqualTo("No limit");
        assertThat(scenarios.get(0).keySet().stream().map(String::valueOf))
                .containsExactly("name", "npv", "cashNpv", "paybackMonths", "work");
        for (String key : List.of("npv", "cashNpv", "paybackMonths")) {
            assertThat(scenarios.get(0).get(key))
                    .as(key)
                    .isEqualTo(map(typed.get("total")).get(key));
            assertThat(scenarios.get(1).get(key))
                    .as(key)
                    .isEqualTo(scenarios.get(2).get(key));
        }
        for (int i = 0; i < 3; i++) {
            Map<?, ?> told = map(list(scenarios.get(0).get("work")).get(i));
            Map<?, ?> work = map(list(typed.get("work")).get(i));
            assertThat(told.keySet().stream().map(String::valueOf)).containsExactly("work", "outcome", "option");
            assertThat(told).allSatisfy((key, value) -> assertThat(value).isEqualTo(work.get(key)));
        }
    }

    /** In the United States a provider that acts for the other side may not start before it is shown to be walled off. */
    @Test
    void a_yes_that_bars_a_provider_takes_its_work_away_though_the_sample_has_no_such_column() {
        String sample = sample("tamarack-foods-legal");
        Map<?, ?> barred = scenarios(
                        sample, "In conflict | Providers | " + US_PROVIDER + " | Acts for adverse parties | Yes")
                .get(0);

        assertThat(list(Evaluated.atPointValues(sample).printed().get("work")))
                .anyMatch(work -> US_PROVIDER.equals(map(work).get("option")));
        assertThat(list(barred.get("work")))
                .isNotEmpty()
                .noneMatch(work -> US_PROVIDER.equals(map(work).get("option")));
    }

    private static List<Map<?, ?>> scenarios(String sample, String... rows) {
        String text = sample + "\n[Scenarios]\nScenario | Sheet | Row | Column | Value\n" + String.join("\n", rows);
        return list(Evaluated.of(text).printed().get("scenarios")).stream()
                .<Map<?, ?>>map(SampleScenariosTest::map)
                .toList();
    }

    private static String sample(String name) {
        try {
            return Files.readString(SAMPLES.resolve(name + ".txt")).replaceAll("(?m)^#.*\\R", "");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Map<?, ?> map(@Nullable Object value) {
        return (Map<?, ?>) Objects.requireNonNull(value);
    }

    private static List<?> list(@Nullable Object value) {
        return (List<?>) Objects.requireNonNull(value);
    }
}
