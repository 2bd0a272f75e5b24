package org.counterweigh.excel.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The job of {@link BigSheet} as a program that runs once: the reader's name, then the workbook. */
final class SumOnce {

    private SumOnce() {}

    public static void main(String[] args) throws Exception {
        Path workbook = Path.of(args[1]);
        SumReader reader = switch (args[0]) {
            case "own" -> new OwnReader();
            case "eec" -> new EecReader();
            case "fastexcel" -> new FastexcelReader();
            case "poi" -> new PoiEvents(true);
            default -> throw new IllegalArgumentException("No reader of that name: " + args[0]);
        };
        reader.sums(workbook).checked(workbook);
        System.out.println(peak());
    }

    /** The most memory the process ever held, in the words of the system, where it tells. */
    private static String peak() throws IOException {
        Path status = Path.of("/proc/self/status");
        if (Files.notExists(status)) {
            return "VmHWM: 0 kB";
        }
        return Files.readAllLines(status).stream()
                .filter(line -> line.startsWith("VmHWM"))
                .findFirst()
                .orElse("VmHWM: 0 kB");
    }
}
