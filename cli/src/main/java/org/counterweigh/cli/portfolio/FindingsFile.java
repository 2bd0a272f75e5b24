package org.counterweigh.cli.portfolio;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.counterweigh.cli.run.BrandedOutput;
import org.counterweigh.excel.workbook.Address;
import org.counterweigh.excel.writer.LinkTarget;
import org.counterweigh.excel.writer.LinkTarget.CellOf;
import org.counterweigh.excel.writer.LinkTarget.Outside;
import org.counterweigh.excel.writer.SheetName;
import org.counterweigh.findings.Finding;
import org.counterweigh.report.model.FindingsWorkbook;
import org.counterweigh.report.model.SheetColumn;
import org.counterweigh.report.model.SheetColumn.Lead;

/**
 * What was found in all workbooks of a batch, as one list.
 *
 * @param ways from the list to the workbooks, by their names; of those without one only the name is told
 */
public record FindingsFile(BrandedOutput output, Map<String, String> ways) {

    /** Its name in the output folder. */
    public static final String FILE = "findings.xlsx";

    private static final String TITLE = "Findings: all firms";

    /** Errors first, then what moves a result most; amounts are compared within their currency only. */
    private static final Comparator<Told> ORDER = Comparator.comparing(Told::finding, Finding.GRAVEST_FIRST)
            .thenComparing(told -> told.finding().effect().isEmpty())
            .thenComparing(Told::currency)
            .thenComparing(told -> -told.finding().effect().orElse(0))
            .thenComparing(Told::report, FileReport.BY_TITLE);

    private record Told(FileReport report, Finding finding) {

        String currency() {
            return report.answer().map(Answer::currency).orElse("");
        }

        /** Of a default no effect is worked out, so that its currency would say nothing. */
        String currencyOfEffect() {
            return finding.effect().isPresent() ? currency() : "";
        }
    }

    public byte[] bytes(List<FileReport> reports, LocalDate date) {
        List<Told> told = reports.stream()
                .flatMap(report -> report.findings().stream().map(finding -> new Told(report, finding)))
                .sorted(ORDER)
                .toList();
        return new FindingsWorkbook<>(output.brand().palette(), columns()).bytes(TITLE, subtitle(reports), date, told);
    }

    private static String subtitle(List<FileReport> reports) {
        long firms =
                reports.stream().filter(report -> !report.findings().isEmpty()).count();
        return firms + " of " + reports.size() + " workbooks · largest effect on a firm's value first · a copy you have"
                + " changed is kept beside the next one";
    }

    private List<SheetColumn<Told>> columns() {
        return List.of(
                SheetColumn.words("Firm", told -> told.report().title()),
                SheetColumn.words("Severity", told -> told.finding().severity().word()),
                SheetColumn.amount("Effect on value", FindingsFile::effect),
                SheetColumn.note("Currency", Told::currencyOfEffect),
                SheetColumn.lead("Place", this::place),
                SheetColumn.words("What was found", told -> told.finding().problem()),
                SheetColumn.words("What to do", told -> told.finding().fix()));
    }

    private static OptionalDouble effect(Told told) {
        return told.finding().effect();
    }

    private Lead place(Told told) {
        String place = told.finding().place();
        return new Lead(
                place,
                Optional.ofNullable(ways.get(told.report().file())).map(way -> target(Outside.file(way), place)));
    }

    /** The cell of the workbook; the workbook where the place is none, or its sheet has no usual name. */
    private static LinkTarget target(Outside workbook, String place) {
        int sheetEnds = place.lastIndexOf('!');
        Optional<Address> cell = Address.parse(place.substring(sheetEnds + 1));
        if (sheetEnds <= 0 || cell.isEmpty() || !SheetName.isOne(place.substring(0, sheetEnds))) {
            return workbook;
        }
        return new CellOf(workbook, new SheetName(place.substring(0, sheetEnds)), cell.get());
    }
}
