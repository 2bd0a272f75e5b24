package org.counterweigh.cli.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
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

    private final BrandedOutput output;

    SummaryFile(BrandedOutput output) {
        this.output = output;
    }

    byte[] bytes(List<FileReport> reports, List<Path> workbooks) {
        return new SummaryWorkbook<>(output.sheetColours(), columns()).bytes(TITLE, date(reports, workbooks), reports);
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
                SheetColumn.amount("Best offer, where nothing moves", SummaryFile::bestOfferIfNothingMoves)));
        for (Outcome outcome : Outcome.values()) {
            columns.add(SheetColumn.count(
                    words(outcome),
                    report -> report.answer()
                            .map(answer -> answer.outcomes().stream()
                                    .filter(outcome::equals)
                                    .count())
                            .orElse(0L)));
        }
        for (Severity severity : Severity.values()) {
            columns.add(SheetColumn.count(words(severity), report -> FindingText.count(report.findings(), severity)));
        }
        return columns;
    }

    private static Function<FileReport, OptionalDouble> ifMoved(Function<FileReport.Answer, OptionalDouble> figure) {
        return report -> report.answer()
                .filter(answer -> !answer.movesNothing())
                .map(figure)
                .orElse(OptionalDouble.empty());
    }

    private static OptionalDouble bestOfferIfNothingMoves(FileReport report) {
        return report.answer()
                .filter(FileReport.Answer::movesNothing)
                .flatMap(FileReport.Answer::bestOffer)
                .map(OptionalDouble::of)
                .orElse(OptionalDouble.empty());
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

    private static String words(Outcome outcome) {
        return switch (outcome) {
            case OUTSOURCE -> "Outsource";
            case HYBRID -> "Hybrid";
            case PILOT -> "Pilot";
            case KEEP -> "Keep";
            case NOT_PERMITTED -> "Not permitted";
            case NOT_ENOUGH_DATA -> "Not enough data";
        };
    }

    private static String words(Severity severity) {
        return switch (severity) {
            case STOPS -> "Findings that stop";
            case DEFAULTED -> "Defaults used";
            case UNLIKELY -> "Unlikely figures";
        };
    }
}
