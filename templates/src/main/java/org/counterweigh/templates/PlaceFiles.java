package org.counterweigh.templates;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.counterweigh.findings.Finding;
import org.counterweigh.gate.Places;

/** Regulators and countries, read from {@code gates/regulators.csv} and {@code gates/countries.csv}. */
final class PlaceFiles {

    private static final List<String> COUNTRY_HEADINGS = List.of(
            "country",
            "name",
            "eu member",
            "adequate for eu",
            "adequate for uk",
            "of concern",
            "note",
            "authority",
            "confidence",
            "as of");

    private final TemplateFolder folder;
    private final List<Finding> findings;

    PlaceFiles(TemplateFolder folder, List<Finding> findings) {
        this.folder = folder;
        this.findings = findings;
    }

    Places read() {
        List<CsvTable.Row> countries = CsvTable.read(folder, "gates/countries.csv", COUNTRY_HEADINGS, findings)
                .rows();
        countries.forEach(row -> List.of("authority", "confidence", "as of").forEach(row::required));
        countries.forEach(PlaceFiles::country);
        return new Places(
                regulators(),
                saidYes(countries, "eu member"),
                Map.of("EU", saidYes(countries, "adequate for eu"), "UK", saidYes(countries, "adequate for uk")),
                saidYes(countries, "of concern"));
    }

    private Map<String, String> regulators() {
        Map<String, String> regulators = new HashMap<>();
        CsvTable.read(folder, "gates/regulators.csv", List.of("code", "name", "country"), findings)
                .rows()
                .forEach(row -> regulators.put(
                        row.formed("code", "[A-Z]{2}(-[A-Z]{2,3})*", "Write a code such as EW or US-NYC"),
                        country(row)));
        return regulators;
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
}
