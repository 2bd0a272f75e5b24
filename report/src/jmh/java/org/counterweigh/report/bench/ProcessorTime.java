package org.counterweigh.report.bench;

import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Supplier;

/** Both reports in turn in one process, by the processor time of their thread: what a busy machine leaves to compare. */
public final class ProcessorTime {

    private static final int WARM = 30;
    private static final int ROUNDS = 30;

    private ProcessorTime() {}

    public static void main(String[] args) {
        var reports = new WholeReport();
        double[] own = new double[ROUNDS];
        double[] direct = new double[ROUNDS];
        for (int round = -WARM; round < ROUNDS; round++) {
            double ours = millis(reports::own);
            double theirs = millis(reports::direct);
            if (round >= 0) {
                own[round] = ours;
                direct[round] = theirs;
            }
        }
        System.out.printf(
                Locale.ROOT,
                "own %.1f ms, %d KB; PDFBox directly %.1f ms, %d KB; ratio %.2f (medians of %d rounds)%n",
                median(own),
                reports.own().length / 1000,
                median(direct),
                reports.direct().length / 1000,
                median(own) / median(direct),
                ROUNDS);
    }

    private static double millis(Supplier<byte[]> report) {
        var threads = ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadCpuTime();
        report.get();
        return (threads.getCurrentThreadCpuTime() - before) / 1e6;
    }

    private static double median(double[] times) {
        double[] sorted = times.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
