package org.counterweigh.cli.portfolio;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import org.counterweigh.cli.run.BrandedOutput;
import org.counterweigh.report.model.SummaryWorkbook;

/** The list of all firms of a batch as a workbook. */
public final class SummaryFile {

    /** Its name in the output folder. */
    public static final String FILE = "summary.xlsx";

    private static final String TITLE = "In-house or outsourced: all firms";

    private SummaryFile() {}

    public static byte[] bytes(BrandedOutput output, List<FileReport> reports, LocalDate date) {
        return new SummaryWorkbook<>(
                        output.brand().palette(),
                        SummaryColumns.of(output.wording()),
                        SummaryColumns.totals(),
                        AllFigures.columns())
                .bytes(TITLE, date, reports.stream().sorted(FileReport.BY_TITLE).toList(), CurrencyTotal.of(reports));
    }

    /** The latest analysis; where nothing could be evaluated, the day the newest workbook was saved. */
    public static LocalDate date(List<FileReport> reports, List<Path> workbooks) {
        return reports.stream()
                .flatMap(report -> report.answer().stream())
                .map(Answer::date)
                .max(Comparator.naturalOrder())
                .orElseGet(() -> workbooks.stream()
                        .map(SummaryFile::saved)
                        .max(Comparator.naturalOrder())
                        .orElse(LocalDate.EPOCH));
    }

    private static LocalDate saved(Path file) {
        try {
            return LocalDate.ofInstant(Files.getLastModifiedTime(file).toInstant(), ZoneOffset.UTC);
        } catch (IOException gone) {
            return LocalDate.EPOCH;
        }
    }
}
