package org.counterweigh.cli.batch;

import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.counterweigh.cli.console.Numbers;
import org.counterweigh.cli.exitcode.ExitCode;
import org.counterweigh.cli.portfolio.Answer;
import org.counterweigh.cli.portfolio.AnswerWords;
import org.counterweigh.cli.portfolio.FileReport;
import org.counterweigh.cli.portfolio.IndexPage;
import org.counterweigh.report.json.Json;

/**
 * What a batch did, for other programs and for people.
 *
 * @param out where the reports are
 * @param files one for each workbook that was done, in the order of their names
 * @param notDone how many workbooks were left because the run was stopped
 * @param problem why page and list of all firms could not be brought up to date; empty where they could
 */
public record BatchReport(Path out, List<FileReport> files, int notDone, Optional<String> problem) {

    private static final int SCHEMA = 1;

    public BatchReport {
        files = List.copyOf(files);
    }

    public ExitCode exit() {
        return ExitCode.worst(Stream.concat(
                        files.stream().map(file -> file.status().exit()),
                        problem.map(sentence -> ExitCode.CANNOT_WRITE).stream())
                .toList());
    }

    /** As JSON; keys are only ever added. */
    public String json() {
        return Json.text(json -> {
            json.count("schema", SCHEMA);
            json.string("run", run());
            json.string("out", out.toString());
            json.objects("files", files, file -> {
                json.string("file", file.file());
                json.string("status", file.status().name());
                json.string("firm", file.firm());
                json.string("folder", file.folder());
                json.string("message", file.message());
                json.strings("written", file.files());
                json.findings(file.findings());
                json.count("exit", file.status().exit().code());
            });
            json.count("notDone", notDone);
            json.string("problem", problem);
            json.count("exit", exit().code());
        });
    }

    /** Names the run by what came of it, so that the same run has the same name. */
    private String run() {
        String words = files.stream()
                .map(file -> file.file() + "|" + file.status() + "|" + file.folder() + "|" + file.answer())
                .collect(Collectors.joining("\n"));
        return Hashing.sha256()
                .hashString(words, StandardCharsets.UTF_8)
                .toString()
                .substring(0, 12);
    }

    /** As the lines of a table. */
    public List<String> table() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("Workbook", "Result", "Net present value", "Cash NPV", "Folder"));
        files.forEach(file -> rows.add(List.of(
                file.file(),
                file.status().words(),
                file.answer()
                        .map(answer -> worth(answer, answer.netPresentValue()))
                        .orElse("-"),
                file.answer()
                        .filter(answer -> !answer.movesNothing())
                        .map(answer -> worth(answer, answer.cashNetPresentValue()))
                        .orElse("-"),
                file.files().isEmpty() ? "-" : file.folder())));
        String format = IntStream.range(0, 4)
                        .mapToObj(column -> "%-" + width(rows, column) + "s  ")
                        .collect(Collectors.joining())
                + "%s";
        List<String> lines = new ArrayList<>();
        rows.forEach(row -> lines.add(String.format(Locale.ROOT, format, row.toArray())));
        lines.add("");
        if (notDone > 0) {
            lines.add("Stopped after " + files.size() + " of " + (files.size() + notDone)
                    + " workbooks. Run the same command again to finish the rest.");
            return lines;
        }
        long done = files.stream()
                .filter(file -> file.status() == FileReport.Status.DONE)
                .count();
        lines.add(
                done + " of " + files.size() + " workbooks have a report. Open first: " + out.resolve(IndexPage.FILE));
        return lines;
    }

    private static String worth(Answer answer, double amount) {
        return answer.movesNothing() ? AnswerWords.NOTHING_MOVES : Numbers.whole(amount) + " " + answer.currency();
    }

    private static int width(List<List<String>> rows, int column) {
        return rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(1);
    }
}
