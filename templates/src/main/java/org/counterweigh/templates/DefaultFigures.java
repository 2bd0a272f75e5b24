package org.counterweigh.templates;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.counterweigh.figures.Citation;
import org.counterweigh.figures.Grade;
import org.counterweigh.figures.Source;
import org.counterweigh.figures.Verification;
import org.counterweigh.findings.Checked;
import org.counterweigh.findings.Finding;
import org.counterweigh.findings.Nearest;
import org.counterweigh.firm.Defaults;
import org.counterweigh.firm.ReferenceRates;
import org.counterweigh.firm.UsualRanges;

/** The defaults, read from {@code defaults/figures.csv}, and how far given figures lie from the truth, from {@code uncertainty.csv}. */
public record DefaultFigures(TemplateFolder folder) {

    private static final String FILE = "defaults/figures.csv";
    private static final String RANGES = "defaults/uncertainty.csv";
    private static final List<String> HEADINGS = List.of(
            "name",
            "low",
            "base",
            "high",
            "unit",
            "source",
            "address",
            "year",
            "grade",
            "verified",
            "probe",
            "probe of");

    private static final List<String> RANGE_HEADINGS =
            List.of("sheet", "column", "kind", "low", "high", "source", "address", "year", "grade", "verified");

    /** Every default with its source; an owner's file must hold all that the shipped one holds. */
    public Checked<Defaults> read() {
        List<Finding> findings = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        List<CsvTable.Row> rows =
                CsvTable.read(folder, FILE, HEADINGS, findings).rows();
        if (findings.isEmpty()
                && !folder.text(FILE).equals(TemplateFolder.shipped().text(FILE))) {
            compareWithShipped(rows, findings);
        }
        List<Defaults.Figure> figures = rows.stream()
                .map(row -> figure(row, seen))
                .flatMap(Optional::stream)
                .toList();
        Map<Source.Column, Defaults.StandardRange> ranges = standardRanges(findings);
        UsualRanges usual = new UsualFigures(folder).ranges(findings);
        ReferenceRates rates = new UsualFigures(folder).rates(findings);
        return Checked.unlessStopped(
                findings,
                () -> new Defaults(
                        figures.stream().collect(Collectors.toMap(Defaults.Figure::name, figure -> figure)),
                        ranges,
                        usual,
                        rates));
    }

    private Map<Source.Column, Defaults.StandardRange> standardRanges(List<Finding> findings) {
        Map<Source.Column, Defaults.StandardRange> ranges = new HashMap<>();
        for (CsvTable.Row row :
                CsvTable.read(folder, RANGES, RANGE_HEADINGS, findings).rows()) {
            var column = new Source.Column(row.required("sheet"), row.required("column"));
            Optional<Defaults.StandardRange.Kind> kind = kind(row);
            Optional<Double> low = row.number("low");
            Optional<Double> high = row.number("high");
            Optional<Citation> citation = citation(row);
            if (kind.isEmpty() || low.isEmpty() || high.isEmpty() || citation.isEmpty()) {
                continue;
            }
            double still = kind.get() == Defaults.StandardRange.Kind.FACTOR ? 1 : 0;
            if (low.get() > still || high.get() < still) {
                row.stops("low", "The figure itself lies outside the range", "Let low and high hold it between them");
            }
            var range = new Defaults.StandardRange(kind.get(), low.get(), high.get(), citation.get());
            if (ranges.putIfAbsent(column, range) != null) {
                row.stops(
                        "column",
                        row.text("column") + " of " + row.text("sheet") + " stands here a second time",
                        "Give each column one row");
            }
        }
        return ranges;
    }

    private static Optional<Defaults.StandardRange.Kind> kind(CsvTable.Row row) {
        String kind = row.formed("kind", "factor|points", "Write factor or points");
        return Arrays.stream(Defaults.StandardRange.Kind.values())
                .filter(one -> one.name().equals(kind.toUpperCase(Locale.ROOT)))
                .findFirst();
    }

    private static Optional<Defaults.Figure> figure(CsvTable.Row row, Set<String> seen) {
        String name = row.once("name", seen);
        Optional<Double> low = row.number("low");
        Optional<Double> base = row.number("base");
        Optional<Double> high = row.number("high");
        Optional<Citation> citation = citation(row);
        row.required("unit");
        if (low.isEmpty() || base.isEmpty() || high.isEmpty() || citation.isEmpty()) {
            return Optional.empty();
        }
        if (low.get() > base.get() || base.get() > high.get()) {
            row.stops(
                    "base",
                    name + " is " + base.get() + ", outside " + low.get() + " to " + high.get(),
                    "Order the three: low, base, high");
        }
        return Optional.of(new Defaults.Figure(name, low.get(), base.get(), high.get(), citation.get(), probe(row)));
    }

    /** Blank where nobody would look for a figure. */
    private static Optional<Defaults.Probe> probe(CsvTable.Row row) {
        return row.text("probe").isEmpty()
                ? Optional.empty()
                : row.number("probe")
                        .flatMap(amount -> row.choice("probe of", Defaults.Probe.Of.class)
                                .map(of -> new Defaults.Probe(amount, of)));
    }

    /** Who says so: the columns source, address, year, grade and verified of a row. */
    static Optional<Citation> citation(CsvTable.Row row) {
        String source = row.required("source");
        String year = row.formed("year", "\\d{4}|undated", "Write the year of the source in four digits, or undated");
        Optional<String> address = Optional.of(row.text("address")).filter(given -> !given.isEmpty());
        Optional<Grade> grade = row.choice("grade", Grade.class);
        return row.choice("verified", Verification.class)
                .flatMap(read -> grade.map(graded -> new Citation(source + ", " + year, address, graded, read)));
    }

    private static void compareWithShipped(List<CsvTable.Row> rows, List<Finding> findings) {
        Set<String> given = names(rows);
        Set<String> wanted = names(CsvTable.read(TemplateFolder.shipped(), FILE, HEADINGS, new ArrayList<>())
                .rows());
        wanted.stream()
                .filter(name -> !given.contains(name))
                .sorted()
                .forEach(name -> findings.add(Finding.stops(
                        FILE, "The default " + name + " is missing", "Copy its row from the shipped file")));
        rows.stream()
                .filter(row -> !wanted.contains(row.text("name")))
                .forEach(row -> findings.add(Finding.unlikely(
                        row.place("name"),
                        "Nothing asks for a default \"" + row.text("name") + "\"",
                        Nearest.to(row.text("name"), wanted)
                                .map(near -> "Is it " + near + "?")
                                .orElse("Take the row out"))));
    }

    private static Set<String> names(List<CsvTable.Row> rows) {
        return rows.stream().map(row -> row.text("name")).collect(Collectors.toSet());
    }
}
