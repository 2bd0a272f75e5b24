package org.counterweigh.excel.timeentries;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.counterweigh.excel.scanner.Progress;
import org.counterweigh.excel.stored.FormulaCells;
import org.counterweigh.excel.workbook.DateOrder;
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

    private static final int MOST_FILES = 100;

    public TimeEntries {
        bills = List.copyOf(bills);
    }

    /**
     * The sheet, and the bills beside the workbook {@code firm.xlsx}: {@code firm.txt} if it is one at all,
     * {@code firm.ledes.txt}, and any {@code firm.PERIOD.ledes.txt}. The dot keeps the bills of {@code firm-uk.xlsx} from it.
     */
    public static TimeEntries of(Optional<Sheet> sheet, Path workbook) {
        return new TimeEntries(sheet, beside(workbook));
    }

    private static List<Path> beside(Path workbook) {
        String name = String.valueOf(workbook.getFileName());
        String stem = name.replaceFirst("\\.[^.]*$", "").toLowerCase(Locale.ROOT);
        Path folder = workbook.toAbsolutePath().getParent();
        List<Path> found = new ArrayList<>();
        if (folder == null) {
            return found;
        }
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*.[tT][xX][tT]")) {
            for (Path file : files) {
                String other = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
                boolean named = other.startsWith(stem + ".") && other.endsWith(".ledes.txt");
                if (Files.isRegularFile(file) && (named || (other.equals(stem + ".txt") && isMarked(file)))) {
                    found.add(file);
                }
            }
        } catch (IOException | DirectoryIteratorException unreadable) {
            // A folder that cannot be listed holds no bill for us; the workbook itself is read all the same.
            return List.of();
        }
        return found.stream().sorted().limit(MOST_FILES).toList();
    }

    private static boolean isMarked(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            String start = new String(in.readNBytes(16), StandardCharsets.ISO_8859_1);
            return start.toUpperCase(Locale.ROOT).contains("LEDES");
        }
    }

    /** Whether there is anything that may hold entries. */
    public boolean isThere() {
        return sheet.isPresent() || !bills.isEmpty();
    }

    /**
     * What came of reading, by whose hours they are; nothing where there is no hour to add up.
     *
     * @param formulas that were counted by their stored results
     * @param inSheet whether the sheet itself holds entries, readable or not
     */
    public record Outcome(
            Map<Whose, TimeRecord> records, List<Finding> findings, FormulaCells formulas, boolean inSheet) {

        public static final Outcome NONE = new Outcome(Map.of(), List.of(), new FormulaCells(), false);

        /** Of the team's own time. */
        public Optional<TimeRecord> own() {
            return Optional.ofNullable(records.get(Whose.TEAM));
        }

        /** Of what law firms billed. */
        public Optional<TimeRecord> bought() {
            return Optional.ofNullable(records.get(Whose.LAW_FIRMS));
        }
    }

    /** Reads all of it once, against the firm's own names. */
    public Outcome read(Terms terms, Progress progress) {
        List<Finding> findings = new ArrayList<>();
        Map<Whose, TimeRecord> records = new EnumMap<>(Whose.class);
        var formulas = new FormulaCells();
        Optional<EntrySink> scanned = sheet.flatMap(found -> scan(found, terms, progress, findings));
        scanned.ifPresent(sink -> formulas.addAll(sink.formulas()));
        Optional<Aggregator> typed = scanned.flatMap(sink -> sink.totals);
        Whose billed = terms.bills().whose();
        Optional<Aggregator> joined = typed.filter(totals -> totals.whose == billed);
        boolean filled = joined.filter(totals -> totals.size() > 0).isPresent();
        Aggregator billing = joined.orElseGet(() -> new Aggregator(terms, billed));
        for (Path bill : bills) {
            DateOrder order = LedesFile.order(bill, () -> new Aggregator(terms, billed));
            findings.addAll(new LedesFile(bill, billing, order).read());
        }
        String origin = origin(filled || bills.isEmpty(), bills);
        if (filled && !bills.isEmpty()) {
            findings.add(Finding.unlikely(
                    origin,
                    "Both were read, and their hours added.",
                    "Keep only one of them if they hold the same time."));
        }
        typed.filter(totals -> totals.whose != billed)
                .ifPresent(totals -> add(totals, origin(true, List.of()), terms, records, findings));
        add(billing, origin, terms, records, findings);
        return new Outcome(
                records,
                List.copyOf(findings),
                formulas,
                scanned.filter(EntrySink::isFilled).isPresent());
    }

    private String origin(boolean sheeted, List<Path> files) {
        return Stream.concat(
                        sheet.stream().filter(found -> sheeted).map(Sheet::name),
                        files.stream().map(file -> String.valueOf(file.getFileName())))
                .collect(Collectors.joining(" and "));
    }

    private static void add(
            Aggregator totals, String origin, Terms terms, Map<Whose, TimeRecord> records, List<Finding> findings) {
        var summing = new Summing(totals);
        Optional<TimeRecord> record = summing.record(origin, terms.works());
        record.ifPresent(found -> {
            records.put(totals.whose, found);
            new RecordFindings(found, summing, totals, findings).tell();
        });
        findings.addAll(totals.asides.findings());
    }

    private static Optional<EntrySink> scan(Sheet sheet, Terms terms, Progress progress, List<Finding> findings) {
        ScanResult<EntrySink> scan = scan(sheet, terms, progress, DateOrder.DAY_FIRST);
        if (scan instanceof ScanResult.Whole<EntrySink> whole && whole.sink().isOtherwise()) {
            scan = scan(sheet, terms, progress, DateOrder.MONTH_FIRST);
        }
        if (scan instanceof ScanResult.Broken<EntrySink> broken) {
            findings.add(Finding.stops(
                    sheet.name(),
                    broken.sentence(),
                    "Open the workbook in Excel and save it again, or delete the sheet."));
            return Optional.empty();
        }
        EntrySink whole = ((ScanResult.Whole<EntrySink>) scan).sink();
        findings.addAll(whole.findings());
        return Optional.of(whole);
    }

    private static ScanResult<EntrySink> scan(Sheet sheet, Terms terms, Progress progress, DateOrder taken) {
        var origin = new Origin(sheet.name(), false);
        return sheet.scan(() -> new EntrySink(terms, origin, taken), progress);
    }
}
