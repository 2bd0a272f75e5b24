package org.counterweigh.templates;

import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.counterweigh.findings.Checked;
import org.counterweigh.findings.Finding;
import org.counterweigh.gate.Condition;
import org.counterweigh.gate.GateRules;
import org.counterweigh.gate.Obligation;
import org.counterweigh.gate.Rule;
import org.counterweigh.gate.Verdict;

/** The rules of the gate, read from {@code gates/*.csv}. */
public final class GateFiles {

    private static final List<String> RULE_HEADINGS = List.of(
            "id", "scope", "condition", "verdict", "obligations", "meaning", "authority", "confidence", "as of");

    private final TemplateFolder folder;
    private final List<Finding> findings = new ArrayList<>();

    public GateFiles(TemplateFolder folder) {
        this.folder = folder;
    }

    /** Everything the gate goes by, unless a row cannot be read. */
    public Checked<GateRules> read() {
        findings.clear();
        List<Obligation> obligations = obligations();
        Set<String> codes = obligations.stream().map(Obligation::code).collect(Collectors.toSet());
        List<Rule> rules = rules("gates/rules.csv", codes);
        List<Rule> byWork = rules("gates/by-work.csv", codes);
        var places = new PlaceFiles(folder, findings).read();

        boolean stopped = findings.stream().anyMatch(Finding::stops);
        return new Checked<>(
                stopped ? Optional.empty() : Optional.of(new GateRules(rules, byWork, obligations, places)), findings);
    }

    private List<Obligation> obligations() {
        Set<String> seen = new HashSet<>();
        return Table.read(folder, "gates/obligations.csv", List.of("code", "obligation", "cost driver"), findings)
                .rows()
                .stream()
                .map(row -> {
                    once(row, "code", seen);
                    return new Obligation(
                            row.required("code"), row.required("obligation"), row.required("cost driver"));
                })
                .toList();
    }

    private List<Rule> rules(String file, Set<String> codes) {
        Set<String> seen = new HashSet<>();
        return Table.read(folder, file, RULE_HEADINGS, findings).rows().stream()
                .map(row -> {
                    once(row, "id", seen);
                    return rule(row, codes);
                })
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Rule> rule(Table.Row row, Set<String> codes) {
        String id = row.required("id");
        Optional<Rule.Scope> scope = row.choice("scope", Rule.Scope.class);
        Optional<Condition> condition = condition(row);
        Optional<Verdict> verdict = row.choice("verdict", Verdict.class);
        List<String> asked = asked(row, codes);
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

    private Optional<Condition> condition(Table.Row row) {
        String text = row.required("condition");
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Checked<Condition> condition = Condition.parse(text, row.place("condition"));
        findings.addAll(condition.findings());
        return condition.value();
    }

    private static List<String> asked(Table.Row row, Set<String> codes) {
        List<String> asked = Arrays.stream(row.text("obligations").split("\\s+"))
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

    private static Optional<Rule.Authority> authority(Table.Row row) {
        String text = row.required("authority");
        String confidence = row.required("confidence");
        String asOf = row.required("as of");
        try {
            return Optional.of(new Rule.Authority(text, confidence, YearMonth.parse(asOf)));
        } catch (DateTimeParseException e) {
            row.stops("as of", "\"" + asOf + "\" is no month", "Write year and month: 2026-11");
            return Optional.empty();
        }
    }

    private static void once(Table.Row row, String heading, Set<String> seen) {
        if (!seen.add(row.text(heading))) {
            row.stops(heading, row.text(heading) + " stands here a second time", "Give each row its own");
        }
    }
}
