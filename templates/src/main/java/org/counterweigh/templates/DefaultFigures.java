package org.counterweigh.templates;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.counterweigh.findings.Checked;
import org.counterweigh.findings.Finding;
import org.counterweigh.firm.Defaults;

/** The defaults, read from {@code defaults/figures.csv}. */
public final class DefaultFigures {

    private static final String FILE = "defaults/figures.csv";
    private static final List<String> HEADINGS =
            List.of("name", "low", "base", "high", "unit", "source", "year", "grade");

    private final TemplateFolder folder;

    public DefaultFigures(TemplateFolder folder) {
        this.folder = folder;
    }

    /** Every default with its source; an owner's file must hold all that the shipped one holds. */
    public Checked<Defaults> read() {
        List<Finding> findings = new ArrayList<>();
        Map<String, Defaults.Figure> figures = new LinkedHashMap<>();
        for (Table.Row row : Table.read(folder, FILE, HEADINGS, findings).rows()) {
            figure(row).ifPresent(figure -> {
                if (figures.put(figure.name(), figure) != null) {
                    row.stops("name", figure.name() + " stands here a second time", "Keep one of the rows");
                }
            });
        }
        compareWithShipped(findings);
        boolean stopped = findings.stream().anyMatch(Finding::stops);
        return new Checked<>(stopped ? Optional.empty() : Optional.of(new Defaults(figures)), findings);
    }

    private static Optional<Defaults.Figure> figure(Table.Row row) {
        String name = row.required("name");
        Optional<Double> low = row.number("low");
        Optional<Double> base = row.number("base");
        Optional<Double> high = row.number("high");
        String citation = row.required("source") + ", " + year(row);
        row.required("unit");
        String grade = grade(row);
        if (low.isEmpty() || base.isEmpty() || high.isEmpty()) {
            return Optional.empty();
        }
        if (low.get() > base.get() || base.get() > high.get()) {
            row.stops(
                    "base",
                    name + " is " + base.get() + ", outside " + low.get() + " to " + high.get(),
                    "Order the three: low, base, high");
        }
        return Optional.of(new Defaults.Figure(name, low.get(), base.get(), high.get(), citation, grade));
    }

    private static String year(Table.Row row) {
        String year = row.required("year");
        if (!year.isEmpty() && !year.matches("\\d{4}|undated")) {
            row.stops("year", "\"" + year + "\" is no year", "Write the year of the source in four digits, or undated");
        }
        return year;
    }

    private static String grade(Table.Row row) {
        String grade = row.required("grade");
        if (!grade.isEmpty() && !grade.matches("[ABC]")) {
            row.stops("grade", "\"" + grade + "\" is no grade", "Write A measured, B estimated or C analyst's default");
        }
        return grade;
    }

    private void compareWithShipped(List<Finding> findings) {
        Set<String> wanted = names(TemplateFolder.shipped());
        Set<String> given = names(folder);
        wanted.stream()
                .filter(name -> !given.contains(name))
                .sorted()
                .forEach(name -> findings.add(Finding.stops(
                        FILE, "The default " + name + " is missing", "Copy its row from the shipped file")));
        for (Table.Row row :
                Table.read(folder, FILE, HEADINGS, new ArrayList<>()).rows()) {
            String name = row.text("name");
            if (!name.isEmpty() && !wanted.contains(name)) {
                findings.add(Finding.unlikely(
                        row.place("name"),
                        "Nothing asks for a default " + name,
                        Nearest.to(name, wanted)
                                .map(near -> "Is it " + near + "?")
                                .orElse("Take the row out")));
            }
        }
    }

    private static Set<String> names(TemplateFolder folder) {
        return Table.read(folder, FILE, HEADINGS, new ArrayList<>()).rows().stream()
                .map(row -> row.text("name"))
                .collect(Collectors.toSet());
    }
}
