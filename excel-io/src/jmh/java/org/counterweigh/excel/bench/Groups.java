package org.counterweigh.excel.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Hours and amount by work type and month: what every reader has to come to. */
final class Groups {

    static final int MONTHS = 12;

    private final Map<String, double[]> sums = new HashMap<>();

    void add(String workType, int month, double hours, double amount) {
        double[] row = sums.computeIfAbsent(workType, unseen -> new double[2 * MONTHS]);
        row[2 * month] += hours;
        row[2 * month + 1] += amount;
    }

    /** One line a group, hours to the quarter and amounts to the cent. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        new TreeMap<>(sums).forEach((workType, row) -> {
            for (int month = 0; month < MONTHS; month++) {
                lines.add(String.format(
                        Locale.ROOT, "%s\t%d\t%.2f\t%.2f", workType, month + 1, row[2 * month], row[2 * month + 1]));
            }
        });
        return lines;
    }

    void save(Path workbook) throws IOException {
        Files.write(beside(workbook), lines());
    }

    /** Fails when these are not the groups that the workbook was made of. */
    Groups checked(Path workbook) throws IOException {
        List<String> expected = Files.readAllLines(beside(workbook));
        List<String> found = lines();
        if (!expected.equals(found)) {
            List<String> wrong = new ArrayList<>(found);
            wrong.removeAll(expected);
            throw new IllegalStateException("Wrong groups, " + found.size() + " of " + expected.size() + ": " + wrong);
        }
        return this;
    }

    private static Path beside(Path workbook) {
        return workbook.resolveSibling(workbook.getFileName() + ".groups");
    }
}
