package org.counterweigh.cli.command;

import java.util.ArrayList;
import java.util.List;
import org.counterweigh.cli.batch.Batch;
import org.counterweigh.cli.batch.BatchReport;
import org.counterweigh.cli.batch.FileReport;
import org.counterweigh.cli.batch.Status;
import org.counterweigh.cli.console.Numbers;

/** What a batch did, as a table for people. */
final class BatchTable {

    private static final int GAP = 2;

    private final BatchReport report;

    BatchTable(BatchReport report) {
        this.report = report;
    }

    List<String> lines() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("Workbook", "Result", "Net present value", "Folder"));
        report.files().forEach(file -> rows.add(row(file)));
        List<String> lines = new ArrayList<>(rows.stream()
                .map(row -> cell(rows, row, 0) + cell(rows, row, 1) + cell(rows, row, 2) + row.get(3))
                .toList());
        lines.add("");
        long done = report.files().stream()
                .filter(file -> file.status() == Status.DONE)
                .count();
        lines.add(done + " of " + report.files().size() + " workbooks have a report. Open first: "
                + report.out().resolve(Batch.INDEX));
        return lines;
    }

    private static List<String> row(FileReport file) {
        return List.of(
                file.file(),
                file.status().words(),
                file.answer()
                        .map(answer -> answer.movesNothing()
                                ? "nothing moves"
                                : Numbers.whole(answer.netPresentValue()) + " " + answer.currency())
                        .orElse("-"),
                file.files().isEmpty() ? "-" : file.folder());
    }

    private static String cell(List<List<String>> rows, List<String> row, int column) {
        int width =
                rows.stream().mapToInt(each -> each.get(column).length()).max().orElse(0) + GAP;
        String text = row.get(column);
        return text + " ".repeat(width - text.length());
    }
}
