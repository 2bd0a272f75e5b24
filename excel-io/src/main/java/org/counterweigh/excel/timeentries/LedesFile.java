package org.counterweigh.excel.timeentries;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.counterweigh.findings.Finding;
import org.jspecify.annotations.Nullable;

/** An e-bill in LEDES 1998B beside a workbook, read line by line. */
final class LedesFile {

    private static final String MARK = "LEDES";
    private static final String FORM = "LEDES1998B";
    private static final String ENDING = ".ledes.txt";
    private static final int FIELDS = 24;
    private static final int MOST_HEADER_LINES = 10;
    private static final int MOST_FILES = 100;

    private final Path file;
    private final Aggregator totals;
    private final EntryProblems problems;
    private final List<Finding> findings = new ArrayList<>();
    private @Nullable LedesLines records;

    /** The record so far, where it goes over several lines, and the line it begins in. */
    private String open = "";

    private int begin;
    private int lines;
    private boolean header;

    LedesFile(Path file, Aggregator totals) {
        this.file = file;
        this.totals = totals;
        this.problems = new EntryProblems(new Origin.OfFile(String.valueOf(file.getFileName())));
    }

    /**
     * The bills beside a workbook {@code firm.xlsx}: {@code firm.txt} if it is one at all, {@code firm.ledes.txt}, and any
     * {@code firm.PERIOD.ledes.txt}. The dot keeps the bills of {@code firm-uk.xlsx} from it.
     */
    static List<Path> beside(Path workbook) {
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
                boolean named = other.equals(stem + ENDING) || (other.startsWith(stem + ".") && other.endsWith(ENDING));
                if (Files.isRegularFile(file) && (named || (other.equals(stem + ".txt") && isMarked(file)))) {
                    found.add(file);
                }
            }
        } catch (IOException | DirectoryIteratorException unreadable) {
            // A folder that cannot be listed holds no bill for us; the workbook itself is read all the same.
            return List.of();
        }
        found.sort(null);
        return found.subList(0, Math.min(MOST_FILES, found.size()));
    }

    private static boolean isMarked(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return new String(in.readNBytes(16), StandardCharsets.ISO_8859_1)
                    .toUpperCase(Locale.ROOT)
                    .contains(MARK);
        }
    }

    /** Reads the file into the totals; what was found out about it. */
    List<Finding> read() {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
            read(new BoundedLines(in));
        } catch (IOException unreadable) {
            report("The file cannot be read; perhaps another program holds it.", "Close it there, and try again.");
        }
        findings.addAll(problems.findings());
        findings.addAll(totals.invoices.findings(problems.origin()));
        return findings;
    }

    private void read(BoundedLines text) throws IOException {
        Optional<String> line = text.next();
        if (line.isEmpty() || !LedesRecord.isTitle(line.get())) {
            report(
                    "The file was not read: its first line is not " + FORM + "[].",
                    "Export it as LEDES 1998B, or give it another name.");
            return;
        }
        header = true;
        for (line = text.next(); line.isPresent(); line = text.next()) {
            if (text.isCut()) {
                problems.report(EntryProblem.TOO_LONG, text.number(), 0);
                open = "";
            } else if (!line.get().isBlank()) {
                take(line.get(), text.number());
            }
        }
        if (!open.isEmpty() && records != null) {
            records.read(open, begin, false);
        }
    }

    private void take(String line, int number) {
        if (LedesRecord.isTitle(line)) {
            // Bills are often joined into one file; each brings its own header.
            open = "";
            header = true;
            return;
        }
        if (open.isEmpty()) {
            begin = number;
            lines = 0;
        }
        lines++;
        open = open.isEmpty() ? line : open + (header ? "" : " ") + line;
        if (header) {
            header();
        } else if (records != null && (isWhole(records.fields()) || lines > MOST_HEADER_LINES)) {
            records.read(open, begin, false);
            open = "";
        }
    }

    /** A record is whole with its end; one that lacks it, with its last field. */
    private boolean isWhole(int fields) {
        return LedesRecord.isEnded(open)
                || open.length() > BoundedLines.LONGEST
                || open.chars().filter(c -> c == '|').count() >= fields - 1L;
    }

    private void header() {
        boolean ended =
                LedesRecord.isEnded(open) || open.chars().filter(c -> c == '|').count() >= FIELDS - 1;
        if (!ended && lines < MOST_HEADER_LINES) {
            return;
        }
        if (lines > 1) {
            report("The header is split over " + lines + " lines; it was read as one.", "Nothing needs doing.");
        }
        String text = open;
        open = "";
        header = false;
        Optional<EntryHeadings> found = EntryHeadings.piped(0, text).filter(EntryHeadings::isComplete);
        if (found.isEmpty()) {
            records = null;
            report(
                    "The file was not read from here on: its header does not name LINE_ITEM_DATE and"
                            + " LINE_ITEM_NUMBER_OF_UNITS.",
                    "Export it as LEDES 1998B with its 24 fields.");
            return;
        }
        records = new LedesLines(found.get(), LedesRecord.split(text).length, totals, problems);
    }

    private void report(String problem, String fix) {
        String place = begin > 0
                ? problems.origin().place(begin, 0)
                : problems.origin().name();
        findings.add(Finding.unlikely(place, problem, fix));
    }
}
