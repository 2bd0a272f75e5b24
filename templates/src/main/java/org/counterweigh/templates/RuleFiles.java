package org.counterweigh.templates;

import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.counterweigh.figures.Verification;
import org.counterweigh.findings.Checked;
import org.counterweigh.findings.Finding;
import org.counterweigh.gate.Condition;
import org.counterweigh.gate.Rule;
import org.counterweigh.gate.Verdict;

/**
 * Rules, read from {@code gates/rules.csv} or a file of its shape.
 *
 * @param codes of the obligations that a rule may ask
 * @param regulators that a condition may name
 */
record RuleFiles(TemplateFolder folder, List<Finding> findings, Set<String> codes, Set<String> regulators) {

    private static final List<String> HEADINGS = List.of(
            "id",
            "scope",
            "condition",
            "verdict",
            "obligations",
            "meaning",
            "authority",
            "address",
            "verified",
            "as of");

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    List<Rule> read(String file) {
        Set<String> seen = new HashSet<>();
        return CsvTable.read(folder, file, HEADINGS, findings).rows().stream()
                .map(row -> rule(row, seen))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Rule> rule(CsvTable.Row row, Set<String> seen) {
        String id = row.once("id", seen);
        Optional<Rule.Scope> scope = row.choice("scope", Rule.Scope.class);
        Optional<Condition> condition = condition(row);
        Optional<Verdict> verdict = row.choice("verdict", Verdict.class);
        List<String> asked = asked(row);
        String meaning = row.required("meaning");
        Optional<Rule.Authority> authority = authority(row);
        if (verdict.equals(Optional.of(Verdict.BLOCKED_UNTIL)) && asked.isEmpty()) {
            row.stops(
                    "obligations",
                    id + " bars until nothing is shown",
                    "Name the obligations that lift it, or write BLOCKED");
        }
        if (scope.isEmpty() || condition.isEmpty() || verdict.isEmpty() || authority.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Rule(id, scope.get(), condition.get(), verdict.get(), asked, meaning, authority.get()));
    }

    private Optional<Condition> condition(CsvTable.Row row) {
        String text = row.required("condition");
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Checked<Condition> condition = Condition.parse(text, row.place("condition"));
        findings.addAll(condition.findings());
        condition.value().map(Condition::regulators).orElse(Set.of()).stream()
                .filter(home -> !regulators.contains(home))
                .forEach(home -> row.stops(
                        "condition",
                        home + " is no regulator listed, so the rule would never apply",
                        "Use a code of gates/regulators.csv, or add it there"));
        return condition.value();
    }

    private List<String> asked(CsvTable.Row row) {
        List<String> asked = Arrays.stream(BLANKS.split(row.text("obligations")))
                .filter(code -> !code.isEmpty())
                .toList();
        asked.stream()
                .filter(code -> !codes.contains(code))
                .forEach(code -> row.stops(
                        "obligations",
                        code + " is no obligation",
                        "Use a code of gates/obligations.csv, or add it there"));
        return asked;
    }

    private static Optional<Rule.Authority> authority(CsvTable.Row row) {
        String text = row.required("authority");
        Optional<String> address = Optional.of(row.text("address")).filter(given -> !given.isEmpty());
        Optional<Verification> verified = row.choice("verified", Verification.class);
        String asOf = row.required("as of");
        try {
            YearMonth month = YearMonth.parse(asOf);
            return verified.map(verification -> new Rule.Authority(text, address, verification, month));
        } catch (DateTimeParseException e) {
            row.stops("as of", "\"" + asOf + "\" is no month", "Write year and month: 2026-11");
            return Optional.empty();
        }
    }
}
