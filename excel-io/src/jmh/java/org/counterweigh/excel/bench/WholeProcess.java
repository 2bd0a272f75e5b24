package org.counterweigh.excel.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The job from the start of the program to its end, next to {@code unzip} that only counts the bytes of the sheet. */
final class WholeProcess {

    private static final String UNZIP = "unzip -p | wc -c";

    /** What the program's own starter asks of Java. */
    private static final String AS_STARTED = "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC -XX:-UsePerfData";

    private static final Pattern MEMORY = Pattern.compile("VmHWM:\\s+(\\d+) kB");
    private static final Pattern CPU = Pattern.compile("(\\d+)m([\\d.]+)s (\\d+)m([\\d.]+)s\\s*$");

    private final Path workbook;
    private final Map<String, List<Run>> runs = new LinkedHashMap<>();

    private WholeProcess(Path workbook) {
        this.workbook = workbook;
    }

    /**
     * One process, or two and the pipe between them.
     *
     * @param megabytes that were resident at most; 0 where it was not told
     */
    private record Run(double wall, double cpu, double megabytes) {}

    private void round() throws IOException, InterruptedException {
        run(UNZIP, "unzip -p '" + workbook + "' xl/worksheets/sheet1.xml | wc -c");
        java("own", "own", "");
        java("own -Xmx96m", "own", "-Xmx96m");
        java("own as started", "own", AS_STARTED);
        java("eec", "eec", "");
    }

    private void java(String name, String reader, String options) throws IOException, InterruptedException {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        run(
                name,
                "'" + java + "' " + options + " -cp '" + System.getProperty("java.class.path") + "' "
                        + SumOnce.class.getName() + " " + reader + " '" + workbook + "'");
    }

    /** The shell's {@code times} tells the processor time of its children, whatever they are. */
    private void run(String name, String command) throws IOException, InterruptedException {
        long start = System.nanoTime();
        Process process = new ProcessBuilder("bash", "-c", "set -o pipefail; " + command + " && times")
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        double wall = (System.nanoTime() - start) / 1e9;
        if (process.waitFor() != 0) {
            throw new IllegalStateException(name + " failed: " + told);
        }
        runs.computeIfAbsent(name, unseen -> new ArrayList<>()).add(new Run(wall, cpu(told), megabytes(told)));
    }

    private static double megabytes(String told) {
        Matcher memory = MEMORY.matcher(told);
        return memory.find() ? Long.parseLong(memory.group(1)) / 1024.0 : 0;
    }

    private static double cpu(String told) {
        Matcher cpu = CPU.matcher(told.replace(',', '.'));
        if (!cpu.find()) {
            throw new IllegalStateException("No times: " + told);
        }
        return 60 * Double.parseDouble(cpu.group(1))
                + Double.parseDouble(cpu.group(2))
                + 60 * Double.parseDouble(cpu.group(3))
                + Double.parseDouble(cpu.group(4));
    }

    private void print() {
        List<Run> unzip = runs.getOrDefault(UNZIP, List.of());
        System.out.printf(
                "%-24s %8s %8s %8s %10s%n", "whole process", "least s", "cpu s", "most MB", "x unzip (of each round)");
        runs.forEach((name, all) -> {
            List<Double> ratios = new ArrayList<>();
            StringBuilder each = new StringBuilder();
            for (int round = 0; round < all.size(); round++) {
                ratios.add(all.get(round).wall() / unzip.get(round).wall());
                each.append(String.format(Locale.ROOT, " %.2f", ratios.get(round)));
            }
            System.out.printf(
                    Locale.ROOT,
                    "%-24s %8.2f %8.2f %8.0f %8.2f (%s)%n",
                    name,
                    all.stream().mapToDouble(Run::wall).min().orElse(0),
                    all.stream().mapToDouble(Run::cpu).min().orElse(0),
                    all.stream().mapToDouble(Run::megabytes).max().orElse(0),
                    Ratios.median(ratios),
                    each.substring(1));
        });
    }

    /** How many rounds. */
    public static void main(String[] args) throws IOException, InterruptedException {
        Corpus corpus = Corpus.fromSettings();
        corpus.write();
        WholeProcess processes = new WholeProcess(corpus.big());
        int rounds = args.length > 0 ? Integer.parseInt(args[0]) : 5;
        for (int round = 0; round < rounds; round++) {
            processes.round();
        }
        processes.print();
    }
}
