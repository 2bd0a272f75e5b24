package org.counterweigh.excel.timeentries;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.counterweigh.excel.scanner.Progress;
import org.counterweigh.excel.workbook.ScanResult;
import org.counterweigh.excel.workbook.Sheet;
import org.counterweigh.findings.Finding;

/**
 * The time entries of a firm: a sheet of its workbook, e-bills beside it, or both.
 *
 * @param sheet in the product's own columns or in those of LEDES 1998B
 * @param bills text files in LEDES 1998B
 */
public record TimeEntries(Optional<Sheet> sheet, List<Path> bills) {

    public TimeEntries {
        bills = List.copyOf(bills);
    }

    /** The sheet, and what lies beside the workbook: {@code firm.txt} and {@code firm.ledes.txt} for {@code firm.xlsx}. */
    public static TimeEntries of(Optional<Sheet> sheet, Path workbook) {
        return new TimeEntries(sheet, LedesFile.beside(workbook));
    }

    /** Whether there is anything that may hold entries. */
    public boolean isThere() {
        return sheet.isPresent() || !bills.isEmpty();
    }

    /**
     * What came of reading.
     *
     * @param record empty where there is no hour to add up
     */
    public record Outcome(Optional<TimeRecord> record, List<Finding> findings) {
        public Outcome {
            findings = List.copyOf(findings);
        }
    }

    /** Reads all of it once, against the firm's own names. */
    public Outcome read(Terms terms, Progress progress) {
        List<Finding> findings = new ArrayList<>();
        Aggregator totals =
                sheet.map(found -> scan(found, terms, progress, findings)).orElseGet(() -> new Aggregator(terms));
        boolean filled = totals.size() > 0;
        bills.forEach(bill -> findings.addAll(new LedesFile(bill, totals).read()));
        String origin = origin(filled);
        var summing = new Summing(totals);
        Optional<TimeRecord> record = summing.record(origin, terms.works());
        record.ifPresent(found -> findings.addAll(new RecordFindings(found, summing, totals).findings()));
        if (filled && !bills.isEmpty()) {
            findings.add(Finding.unlikely(
                    origin,
                    "Both were read, and their hours added.",
                    "Keep only one of them if they hold the same time."));
        }
        return new Outcome(record, findings);
    }

    private static Aggregator scan(Sheet sheet, Terms terms, Progress progress, List<Finding> findings) {
        var origin = new Origin.OfSheet(sheet.name());
        ScanResult<EntrySink> scan = sheet.scan(() -> new EntrySink(new Aggregator(terms), origin), progress);
        if (scan instanceof ScanResult.Broken<EntrySink> broken) {
            findings.add(Finding.stops(
                    sheet.name(),
                    broken.sentence(),
                    "Open the workbook in Excel and save it again, or delete the sheet."));
            return new Aggregator(terms);
        }
        EntrySink whole = ((ScanResult.Whole<EntrySink>) scan).sink();
        findings.addAll(whole.findings());
        return whole.totals();
    }

    private String origin(boolean filled) {
        List<String> names = new ArrayList<>();
        sheet.filter(found -> filled || bills.isEmpty()).ifPresent(found -> names.add(found.name()));
        bills.forEach(bill -> names.add(String.valueOf(bill.getFileName())));
        return String.join(" and ", names);
    }
}
