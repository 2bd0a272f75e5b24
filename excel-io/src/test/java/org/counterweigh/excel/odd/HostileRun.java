package org.counterweigh.excel.odd;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.counterweigh.excel.TestDefaults;
import org.counterweigh.excel.input.Intake;
import org.counterweigh.excel.scanner.CellSink;
import org.counterweigh.excel.scanner.Progress;
import org.counterweigh.excel.scanner.ScannedCell;
import org.counterweigh.excel.workbook.Address;
import org.counterweigh.excel.workbook.Content;
import org.counterweigh.excel.workbook.Opening;
import org.counterweigh.excel.workbook.ScanResult;
import org.counterweigh.excel.workbook.Sheet;
import org.counterweigh.excel.workbook.Workbook;
import org.counterweigh.excel.workbook.WorkbookFile;

/** Opens every file of a folder in a small heap, and prints what came of each: name, milliseconds, megabytes, answer. */
final class HostileRun {

    private HostileRun() {}

    public static void main(String[] arguments) throws IOException {
        List<Path> files;
        try (Stream<Path> listed = Files.list(Path.of(arguments[0]))) {
            files = listed.sorted().toList();
        }
        checked(files.get(0));
        for (Path file : files) {
            System.gc();
            ManagementFactory.getMemoryPoolMXBeans().forEach(MemoryPoolMXBean::resetPeakUsage);
            long start = System.nanoTime();
            checked(file);
            long millis = (System.nanoTime() - start) / 1_000_000;
            String answer = answer(file);
            String line =
                    String.format(Locale.ROOT, "%s\t%d\t%d\t%s", file.getFileName(), millis, peak() >> 20, answer);
            System.out.println(line.replace('\n', ' '));
        }
    }

    private static long peak() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .mapToLong(pool -> pool.getPeakUsage().getUsed())
                .sum();
    }

    /** What the command {@code check} does. */
    private static Intake checked(Path file) {
        return TestDefaults.reader().read(file);
    }

    /** A sentence of refusal, or {@code READ} with what A1 holds; whatever is thrown is a fault. */
    private static String answer(Path file) {
        try {
            Opening opening = WorkbookFile.open(file);
            if (opening instanceof Opening.Unreadable unreadable) {
                return "REFUSED " + unreadable.sentence();
            }
            try (Workbook workbook = ((Opening.Opened) opening).workbook()) {
                return answer(workbook.sheets().get(0));
            }
        } catch (Exception | OutOfMemoryError | StackOverflowError thrown) {
            return "THROWN " + thrown;
        }
    }

    private static String answer(Sheet sheet) {
        ScanResult<Counted> scan = sheet.scan(Counted::new, Progress.SILENT);
        if (sheet.complaint().isPresent()) {
            return "REFUSED " + sheet.complaint().get();
        }
        if (scan instanceof ScanResult.Broken<Counted> broken) {
            return "REFUSED in passing over it, " + broken.sentence();
        }
        Content content = sheet.cell(new Address(0, 0)).content();
        if (scan instanceof ScanResult.Whole<Counted> whole && whole.sink().sum < 0) {
            return "THROWN away";
        }
        return content.isSound() ? "READ " + content.shown() : "REFUSED " + content.shown();
    }

    /** Looks at every cell as a caller would. */
    private static final class Counted implements CellSink {

        private double sum;

        @Override
        public void row(int row, boolean hidden) {
            sum += row;
        }

        @Override
        public void cell(ScannedCell cell) {
            sum += cell.type() == ScannedCell.Type.NUMBER
                    ? cell.number()
                    : cell.text().length();
        }
    }
}
