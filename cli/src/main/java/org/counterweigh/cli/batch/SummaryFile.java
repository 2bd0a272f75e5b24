package org.counterweigh.cli.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.counterweigh.cli.console.FindingText;
import org.counterweigh.cli.run.BrandedOutput;
import org.counterweigh.evaluation.Outcome;
import org.counterweigh.findings.Severity;
import org.counterweigh.report.model.SheetColumn;
import org.counterweigh.report.model.SummaryWorkbook;

/** The list of all firms of a batch as a workbook; a column is a line here. */
final class SummaryFile {

    private static final String TITLE = "In-house or outsourced: all firms";
    private static final String TENTHS = "0.0";

    private SummaryFile() {}

    static byte[] bytes(BrandedOutput output, List<FileReport> reports, List<Path> workbooks) {
        return new SummaryWorkbook<>(output.brand().palette(), columns())
                .bytes(TITLE, date(reports, workbooks), reports);
    }

    private static List<SheetColumn<FileReport>> columns() {
        List<SheetColumn<FileReport>> columns = new ArrayList<>(List.of(
                SheetColumn.words("Firm", FileReport::title),
                SheetColumn.note("File", FileReport::file),
                SheetColumn.words("Status", report -> report.status().words()),
                SheetColumn.note(
                        "Currency",
                        report ->
                                report.answer().map(FileReport.Answer::currency).orElse("")),
                SheetColumn.amount("NPV", ifMoved(answer -> OptionalDouble.of(answer.netPresentValue()))),
                SheetColumn.amount("Annual cash", ifMoved(answer -> OptionalDouble.of(answer.annualCash()))),
                SheetColumn.amount("Payback (months)", TENTHS, ifMoved(FileReport.Answer::paybackMonths)),
                SheetColumn.amount(
                        "Best offer, where nothing moves",
                        ofAnswer(answer -> answer.movesNothing() ? answer.bestOffer() : OptionalDouble.empty()))));
        for (Outcome outcome : Outcome.values()) {
            columns.add(SheetColumn.count(
                    words(outcome),
                    report -> report.answer()
                            .map(answer -> Collections.frequency(answer.outcomes(), outcome))
                            .orElse(0)));
        }
        for (Severity severity : Severity.values()) {
            columns.add(SheetColumn.count(words(severity), report -> FindingText.count(report.findings(), severity)));
        }
        return columns;
    }

    /** A figure that says nothing where all work stays. */
    private static Function<FileReport, OptionalDouble> ifMoved(Function<FileReport.Answer, OptionalDouble> figure) {
        return ofAnswer(answer -> answer.movesNothing() ? OptionalDouble.empty() : figure.apply(answer));
    }

    private static Function<FileReport, OptionalDouble> ofAnswer(Function<FileReport.Answer, OptionalDouble> figure) {
        return report -> report.answer().map(figure).orElse(OptionalDouble.empty());
    }

    /** The latest analysis; where nothing could be evaluated, the day the newest workbook was saved. */
    private static LocalDate date(List<FileReport> reports, List<Path> workbooks) {
        return reports.stream()
                .flatMap(report -> report.answer().stream())
                .map(FileReport.Answer::date)
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

    /** Its name as words: Not permitted. */
    private static String words(Outcome outcome) {
        String name = outcome.name().replace('_', ' ');
        return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
    }

    private static String words(Severity severity) {
        return switch (severity) {
            case STOPS -> "Findings that stop";
            case DEFAULTED -> "Defaults used";
            case UNLIKELY -> "Unlikely figures";
        };
    }
}
