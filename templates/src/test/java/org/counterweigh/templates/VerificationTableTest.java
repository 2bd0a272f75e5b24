package org.counterweigh.templates;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.counterweigh.gate.GateRules;
import org.counterweigh.gate.Rule;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The table of {@code README.md} says of every rule how far it was verified. */
class VerificationTableTest {

    @ParameterizedTest
    @EnumSource(Rule.Verification.class)
    void every_rule_stands_in_the_row_of_its_verification(Rule.Verification verification) throws IOException {
        GateRules rules = new GateFiles(TemplateFolder.shipped()).read().value().orElseThrow();
        List<String> law = ids(rules.rules(), verification);
        List<String> byWork = ids(rules.byWork(), verification);

        assertThat(Files.readAllLines(Path.of("README.md")))
                .contains("| `" + verification + "` | " + (law.size() + byWork.size()) + " | " + listed(law) + " | "
                        + listed(byWork) + " |");
    }

    private static List<String> ids(List<Rule> rules, Rule.Verification verification) {
        return rules.stream()
                .filter(rule -> rule.authority().verification() == verification)
                .map(Rule::id)
                .toList();
    }

    private static String listed(List<String> ids) {
        return ids.stream().collect(Collectors.joining(", "));
    }
}
