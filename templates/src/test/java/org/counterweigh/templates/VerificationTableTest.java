package org.counterweigh.templates;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import org.counterweigh.figures.Verification;
import org.counterweigh.firm.Defaults;
import org.counterweigh.gate.GateRules;
import org.counterweigh.gate.Rule;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The tables of {@code README.md} say of every rule and of every default how far it was verified. */
class VerificationTableTest {

    @ParameterizedTest
    @EnumSource(Verification.class)
    void every_rule_stands_in_the_row_of_its_verification(Verification verification) throws IOException {
        GateRules rules = new GateFiles(TemplateFolder.shipped()).read().value().orElseThrow();
        List<String> law = ids(rules.rules(), verification);
        List<String> byWork = ids(rules.byWork(), verification);

        assertThat(readme())
                .contains("| `" + verification + "` | " + (law.size() + byWork.size()) + " | " + listed(law) + " | "
                        + listed(byWork) + " |");
    }

    @ParameterizedTest
    @EnumSource(Verification.class)
    void every_default_and_usual_range_stands_in_the_row_of_its_verification(Verification verification)
            throws IOException {
        Defaults defaults =
                new DefaultFigures(TemplateFolder.shipped()).read().value().orElseThrow();
        List<String> claims = names(defaults, verification, figure -> figure.base() != 0);
        List<String> nil = names(defaults, verification, figure -> figure.base() == 0);
        List<String> ranges = defaults.standardRanges().entrySet().stream()
                .filter(range -> range.getValue().citation().verification() == verification)
                .map(range -> range.getKey().sheet() + "/" + range.getKey().heading())
                .sorted()
                .toList();

        assertThat(readme())
                .contains("| `" + verification + "` | " + (claims.size() + nil.size()) + " | " + listed(claims) + " | "
                        + listed(nil) + " | " + listed(ranges) + " |");
    }

    private static List<String> names(Defaults defaults, Verification verification, Predicate<Defaults.Figure> which) {
        return defaults.figures().values().stream()
                .filter(figure -> figure.citation().verification() == verification)
                .filter(which)
                .map(Defaults.Figure::name)
                .sorted()
                .toList();
    }

    private static List<String> ids(List<Rule> rules, Verification verification) {
        return rules.stream()
                .filter(rule -> rule.authority().verification() == verification)
                .map(Rule::id)
                .toList();
    }

    private static List<String> readme() throws IOException {
        return Files.readAllLines(Path.of("README.md"));
    }

    private static String listed(List<String> ids) {
        return String.join(", ", ids);
    }
}
