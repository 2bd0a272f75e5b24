package org.counterweigh.cli.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.counterweigh.cli.console.FindingText;
import org.counterweigh.cli.run.BrandedOutput;
import org.counterweigh.evaluation.Outcome;
import org.counterweigh.findings.Severity;
import org.counterweigh.report.model.FirmRow;
import org.counterweigh.report.model.SummaryWorkbook;

/** The list of all firms of a batch as a workbook. */
final class SummaryFile {

    private final BrandedOutput house;

    SummaryFile(BrandedOutput house) {
        this.house = house;
    }

    byte[] bytes(List<FileReport> reports, List<Path> workbooks) {
        var outcomes = Arrays.stream(Outcome.values()).map(SummaryFile::words).toList();
        return new SummaryWorkbook(house.sheetColours(), outcomes)
                .bytes(
                        date(reports, workbooks),
                        reports.stream().map(SummaryFile::row).toList());
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

    private static FirmRow row(FileReport report) {
        Optional<FileReport.Answer> answer = report.answer();
        Map<String, Integer> outcomes = new LinkedHashMap<>();
        answer.ifPresent(given -> given.outcomes().forEach(outcome -> outcomes.merge(words(outcome), 1, Integer::sum)));
        Map<Severity, Integer> findings = new EnumMap<>(Severity.class);
        for (Severity severity : Severity.values()) {
            findings.put(severity, (int) FindingText.count(report.findings(), severity));
        }
        return new FirmRow(
                report.firm().isEmpty() ? report.folder() : report.firm(),
                report.file(),
                report.status().words(),
                answer.map(FileReport.Answer::currency).orElse(""),
                answer.map(given -> OptionalDouble.of(given.netPresentValue())).orElse(OptionalDouble.empty()),
                answer.map(given -> OptionalDouble.of(given.annualCash())).orElse(OptionalDouble.empty()),
                answer.map(FileReport.Answer::paybackMonths).orElse(OptionalDouble.empty()),
                outcomes,
                findings);
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
}
