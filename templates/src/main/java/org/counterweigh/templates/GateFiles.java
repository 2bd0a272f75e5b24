package org.counterweigh.templates;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.counterweigh.figures.Verification;
import org.counterweigh.findings.Checked;
import org.counterweigh.findings.Finding;
import org.counterweigh.gate.GateRules;
import org.counterweigh.gate.Obligation;
import org.counterweigh.gate.Places;
import org.counterweigh.gate.Regulator;
import org.counterweigh.gate.Rule;

/** The rules of the gate, what they may ask, and the places they know, read from {@code gates/*.csv}. */
public record GateFiles(TemplateFolder folder) {

    private static final List<String> COUNTRY_HEADINGS = List.of(
            "country",
            "name",
            "eu member",
            "adequate for eu",
            "adequate for uk",
            "of concern",
            "note",
            "authority",
            "verified",
            "as of");

    /** Everything the gate goes by, unless a row cannot be read. */
    public Checked<GateRules> read() {
        List<Finding> findings = new ArrayList<>();
        Places places = places(findings);
        List<Obligation> obligations = obligations(findings);
        Set<String> codes = obligations.stream().map(Obligation::code).collect(Collectors.toSet());
        var rules = new RuleFiles(folder, findings, codes, places.regulators().keySet());
        List<Rule> general = rules.read("gates/rules.csv");
        List<Rule> byWork = rules.read("gates/by-work.csv");
        return Checked.unlessStopped(findings, () -> new GateRules(general, byWork, obligations, places));
    }

    private List<Obligation> obligations(List<Finding> findings) {
        Set<String> seen = new HashSet<>();
        return rows("gates/obligations.csv", List.of("code", "name", "obligation", "cost driver"), findings).stream()
                .map(row -> new Obligation(
                        row.once("code", seen),
                        row.required("name"),
                        row.required("obligation"),
                        row.required("cost driver")))
                .toList();
    }

    private Places places(List<Finding> findings) {
        List<CsvTable.Row> countries = rows("gates/countries.csv", COUNTRY_HEADINGS, findings);
        countries.forEach(row -> List.of("authority", "as of").forEach(row::required));
        countries.forEach(row -> row.choice("verified", Verification.class));
        countries.forEach(GateFiles::country);
        Map<String, Regulator> regulators = new HashMap<>();
        rows("gates/regulators.csv", List.of("code", "name", "country"), findings).stream()
                .map(row -> new Regulator(
                        row.formed("code", "[A-Z]{2}(-[A-Z]{2,3})*", "Write a code such as EW or US-NYC"),
                        row.required("name"),
                        country(row)))
                .forEach(regulator -> regulators.put(regulator.code(), regulator));
        return new Places(
                regulators,
                saidYes(countries, "eu member"),
                Map.of("EU", saidYes(countries, "adequate for eu"), "UK", saidYes(countries, "adequate for uk")),
                saidYes(countries, "of concern"));
    }

    private static Set<String> saidYes(List<CsvTable.Row> countries, String heading) {
        return countries.stream()
                .filter(row -> row.yes(heading))
                .map(row -> row.text("country"))
                .collect(Collectors.toSet());
    }

    private static String country(CsvTable.Row row) {
        return row.formed("country", "[A-Z]{2}", "Write the two capitals of ISO 3166: GB");
    }

    private List<CsvTable.Row> rows(String file, List<String> headings, List<Finding> findings) {
        return CsvTable.read(folder, file, headings, findings).rows();
    }
}
