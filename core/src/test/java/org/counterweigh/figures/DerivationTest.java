package org.counterweigh.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.counterweigh.figures.Line.line;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.counterweigh.evaluation.QuickEvaluator;
import org.counterweigh.evaluation.TestRules;
import org.counterweigh.firm.ExampleFirm;
import org.junit.jupiter.api.Test;

/** Golden text; {@code mvn -o -pl core test -Dtest=DerivationTest -Dgolden.renew=true} renews it for review. */
class DerivationTest {

    private static final String GOLDEN = "worked-line.derivation.txt";

    @Test
    void each_step_tells_its_formula_in_words_and_in_numbers_down_to_the_cells() {
        var hours = new Given("Hours", 250, Unit.HOURS, new Source.Cell("Quotes", "C2"));
        var rate = new Given(
                "Rate", 30, Unit.MONEY.per(Unit.HOURS), new Source.Default("rate", Citation.unverified("survey 2025")));
        var fees = line("Fees", hours.times(rate));
        var twice = line("Two years of fees", fees.plus(fees));

        // 250 x 30 = 7,500; the fees used twice are told once
        assertThat(Derivation.of(twice, new Value(1), 1))
                .containsExactly(
                        new Derivation.Step(
                                0, "Two years of fees", 15_000, Unit.MONEY, false, "Fees + Fees", "7,500 + 7,500"),
                        new Derivation.Step(1, "Fees", 7_500, Unit.MONEY, false, "Hours × Rate", "250 × 30"),
                        new Derivation.Step(2, "Hours", 250, Unit.HOURS, true, "Quotes!C2", ""),
                        new Derivation.Step(2, "Rate", 30, rate.unit(), true, "default: survey 2025", ""));
    }

    @Test
    void a_sum_over_the_years_is_told_without_the_numbers_of_one_year() {
        var fee = new Given("Fee", 10, Unit.MONEY, new Source.Cell("Quotes", "C2"));
        var yearly = line("Fees", fee.times(Calendar.OPERATING));

        var steps = Derivation.of(line("In all", yearly.total()), new Value(3), 1);

        assertThat(steps.get(0).words()).isEqualTo("all years of Fees");
        assertThat(steps.get(0).numbers()).isEmpty();
        assertThat(steps.get(0).amount()).isEqualTo(30);
    }

    @Test
    void the_worked_line_is_derived_back_to_its_cells() throws IOException {
        var evaluation = new QuickEvaluator(TestRules.permissive()).evaluate(ExampleFirm.data(), List.of());
        var netBenefit = evaluation.cases().get(0).lines().bridge().netBenefit();

        String told = Derivation.of(netBenefit, evaluation.value(), 2).stream()
                .map(DerivationTest::text)
                .collect(Collectors.joining("\n", "", "\n"));

        if (Boolean.getBoolean("golden.renew")) {
            Files.writeString(Path.of("src", "test", "resources", GOLDEN), told);
        }
        assertThat(told).isEqualTo(golden());
    }

    private static String text(Derivation.Step step) {
        String amount = step.label() + ": " + FormulaText.number(step.amount()) + " "
                + step.unit().in("USD");
        String formula = step.numbers().isEmpty() ? step.words() : step.words() + " = " + step.numbers();
        return "  ".repeat(step.depth()) + amount + " = " + formula;
    }

    private static String golden() throws IOException {
        Path source = Path.of("src", "test", "resources", GOLDEN);
        if (Boolean.getBoolean("golden.renew")) {
            return Files.readString(source);
        }
        try (InputStream in = DerivationTest.class.getResourceAsStream("/" + GOLDEN)) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
