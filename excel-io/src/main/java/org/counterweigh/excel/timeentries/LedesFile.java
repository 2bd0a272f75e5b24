package org.counterweigh.excel.timeentries;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.counterweigh.excel.workbook.DateOrder;
import org.counterweigh.findings.Finding;
import org.jspecify.annotations.Nullable;

/** An e-bill in LEDES 1998B beside a workbook, read line by line. */
final class LedesFile {

    private static final int FIELDS = 24;
    private static final int MOST_HEADER_LINES = 10;
    static final int LONGEST = 1 << 16;
    private static final Pattern SIGNED = Pattern.compile("\\|\\s*\\d{1,2}([-/.])\\d{1,2}\\1\\d{4}\\b");
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private final Path file;
    private final Aggregator totals;
    private final EntryProblems problems;
    private final List<Finding> findings = new ArrayList<>();
    private @Nullable LedesRecords records;

    /** Of the line last read: its bytes, its number from 1, and whether it was longer than is kept. */
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    private int number;
    private boolean cut;

    /** The record so far, where it goes over several lines, and the line it begins in. */
    private String open = "";

    private int begin;
    private int lines;
    private boolean header;

    LedesFile(Path file, Aggregator totals, DateOrder taken) {
        this.file = file;
        this.totals = totals;
        this.problems = new EntryProblems(new Origin(String.valueOf(file.getFileName()), true), taken);
    }

    /**
     * The order of day and month that the bill proves. LEDES writes 20250331; so a bill is gone over twice only where its
     * beginning holds a date of three numbers.
     *
     * @param unused totals for a trial
     */
    static DateOrder order(Path file, Supplier<Aggregator> unused) {
        var trial = new LedesFile(file, unused.get(), DateOrder.DAY_FIRST);
        if (trial.isSigned()) {
            trial.read();
        }
        return trial.problems.dates.order().orElse(DateOrder.DAY_FIRST);
    }

    private boolean isSigned() {
        try (InputStream in = Files.newInputStream(file)) {
            return SIGNED.matcher(new String(in.readNBytes(LONGEST), WINDOWS)).find();
        } catch (IOException unreadable) {
            // It is told when the bill is read in earnest.
            return false;
        }
    }

    /** Reads the file into the totals; what was found out about it. */
    List<Finding> read() {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
            read(in);
        } catch (IOException unreadable) {
            report("The file cannot be read; perhaps another program holds it.", "Close it there, and try again.");
        }
        findings.addAll(problems.findings());
        findings.addAll(totals.invoices.findings(problems.origin));
        findings.addAll(totals.repeated.findings(problems.origin));
        return findings;
    }

    private void read(InputStream in) throws IOException {
        Optional<String> line = next(in);
        if (line.isEmpty() || !LedesRecords.isTitle(line.get())) {
            report(
                    "The file was not read: its first line is not LEDES1998B[].",
                    "Export it as LEDES 1998B, or give it another name.");
            return;
        }
        header = true;
        for (line = next(in); line.isPresent(); line = next(in)) {
            if (cut) {
                problems.report(EntryProblem.TOO_LONG, number, 0);
                problems.leftOut.leaveRecord();
                open = "";
            } else if (LedesRecords.isTitle(line.get())) {
                // Bills are often joined into one file; each brings its own header.
                open = "";
                header = true;
            } else if (!line.get().isBlank()) {
                take(line.get());
            }
        }
        if (!open.isEmpty() && records != null) {
            records.read(open, begin, false);
        }
    }

    private void take(String line) {
        if (open.isEmpty()) {
            begin = number;
            lines = 0;
        }
        lines++;
        open = open.isEmpty() ? line : open + (header ? "" : " ") + line;
        if (header) {
            if (LedesRecords.isWhole(open, FIELDS) || lines >= MOST_HEADER_LINES) {
                header();
            }
        } else if (records != null && isWhole(records)) {
            records.read(open, begin, false);
            open = "";
        }
    }

    private boolean isWhole(LedesRecords bill) {
        return LedesRecords.isWhole(open, bill.fields) || open.length() > LONGEST || lines > MOST_HEADER_LINES;
    }

    private void header() {
        if (lines > 1) {
            report("The header is split over " + lines + " lines; it was read as one.", "Nothing needs doing.");
        }
        records = EntryHeadings.piped(0, open, problems.origin)
                .filter(found -> found.missing().isEmpty())
                .map(found -> new LedesRecords(found, open, totals, problems))
                .orElse(null);
        open = "";
        header = false;
        if (records == null) {
            report(
                    "The file was not read from here on: its header does not name LINE_ITEM_DATE and"
                            + " LINE_ITEM_NUMBER_OF_UNITS.",
                    "Export it as LEDES 1998B with its 24 fields.");
        }
    }

    private void report(String problem, String fix) {
        Origin origin = problems.origin;
        findings.add(Finding.unlikely(begin > 0 ? origin.place(begin, 0) : origin.name(), problem, fix));
    }

    /** The next line, without its end; empty behind the last one. None takes more memory than a record can need. */
    private Optional<String> next(InputStream in) throws IOException {
        bytes.reset();
        cut = false;
        int read = in.read();
        if (read < 0) {
            return Optional.empty();
        }
        number++;
        for (; read >= 0 && read != '\n'; read = in.read()) {
            cut |= bytes.size() == LONGEST;
            if (!cut && read != '\r') {
                bytes.write(read);
            }
        }
        return Optional.of(text(bytes.toByteArray()));
    }

    /** UTF-8 as far as it is; programs of the nineties write the Windows code page. */
    private String text(byte[] line) {
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(line))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            text = new String(line, WINDOWS);
        }
        return number == 1 && text.startsWith("\uFEFF") ? text.substring(1) : text;
    }
}
