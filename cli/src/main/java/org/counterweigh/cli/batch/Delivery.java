package org.counterweigh.cli.batch;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.counterweigh.cli.exitcode.FaultFile;
import org.counterweigh.cli.exitcode.UserError;
import org.counterweigh.cli.files.NamesInTurn;
import org.counterweigh.cli.files.OutputFolder;
import org.counterweigh.cli.files.Publication;
import org.counterweigh.cli.files.SafeName;
import org.counterweigh.cli.portfolio.Answer;
import org.counterweigh.cli.portfolio.FileReport;
import org.counterweigh.cli.portfolio.FileReport.Status;
import org.counterweigh.cli.run.Format;
import org.counterweigh.cli.run.Renderer;
import org.counterweigh.cli.run.WorkbookEvaluator;
import org.counterweigh.cli.run.WorkbookResult;
import org.counterweigh.excel.template.FindingsTable;
import org.counterweigh.findings.Finding;

/** Takes one workbook from the inbox to its folder of reports; whatever happens, what came of it is told. */
record Delivery(
        WorkbookEvaluator evaluator,
        Map<Format, Renderer> renderers,
        BatchSettings settings,
        OutputFolder out,
        NamesInTurn names) {

    private static final String RESULT = Format.JSON.file("");

    /** Every name that a run may have left in the folder of a firm; nothing else there is touched. */
    static List<String> ownNames(String folder) {
        return Stream.concat(
                        Stream.of(findingsFile(folder)),
                        Arrays.stream(Format.values()).map(format -> format.file(folder)))
                .toList();
    }

    /** @param turn in which the workbook may choose the name of its folder */
    FileReport deliver(Path file, int turn) throws InterruptedException {
        String name = String.valueOf(file.getFileName());
        String stem = SafeName.of(name.replaceFirst("(?i)\\.xls[xm]$", ""), "workbook");
        Optional<String> folder = Optional.empty();
        try {
            WorkbookResult result = evaluator.evaluate(file, settings.passwords(), settings.simulation());
            folder = Optional.of(names.claim(turn, SafeName.of(result.firm().orElse(stem), stem)));
            return deliver(result, folder.get());
        } catch (UserError error) {
            return failed(name, Status.NOT_WRITTEN, claimed(folder, turn, stem), error.sentence());
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError fault) {
            return failed(name, Status.FAULT, claimed(folder, turn, stem), FaultFile.report(out.root(), fault));
        }
    }

    private String claimed(Optional<String> folder, int turn, String stem) throws InterruptedException {
        return folder.isPresent() ? folder.get() : names.claim(turn, stem);
    }

    private FileReport failed(String name, Status status, String folder, String sentence) {
        String message = hasResult(folder) ? sentence + " What is in " + folder + " is of an earlier run." : sentence;
        return new FileReport(name, status, "", folder, List.of(), message, List.of(), Optional.empty());
    }

    private FileReport deliver(WorkbookResult result, String folder) {
        if (result instanceof WorkbookResult.Evaluated evaluated) {
            String message = publish(folder, reports(evaluated, folder)) ? "" : "nothing has changed";
            var answer = Answer.of(evaluated.evaluation(), evaluated.words());
            return report(result, Status.DONE, folder, message, result.findings(), Optional.of(answer));
        }
        boolean replaces = hasResult(folder);
        String sentence = result instanceof WorkbookResult.Unreadable unreadable ? unreadable.sentence() : "";
        List<Finding> findings = sentence.isEmpty()
                ? result.findings()
                : List.of(Finding.stops(result.source().name(), sentence, "Then run the batch again."));
        publish(folder, Map.of(findingsFile(folder), list(result, findings)));
        String message = replaces ? (sentence + " Its earlier report has been taken away.").strip() : sentence;
        Status status = sentence.isEmpty() ? Status.HAS_ERRORS : Status.UNREADABLE;
        return report(result, status, folder, message, findings, Optional.empty());
    }

    /** Whether a whole set of reports is there, from this run or an earlier one. */
    private boolean hasResult(String folder) {
        return Files.exists(out.folder(folder).resolve(RESULT));
    }

    private FileReport report(
            WorkbookResult result,
            Status status,
            String folder,
            String message,
            List<Finding> findings,
            Optional<Answer> answer) {
        List<String> present = ownNames(folder).stream()
                .filter(name -> Files.exists(out.folder(folder).resolve(name)))
                .sorted()
                .toList();
        String firm = result.firm().orElse("");
        return new FileReport(result.source().name(), status, firm, folder, present, message, findings, answer);
    }

    private boolean publish(String folder, Map<String, byte[]> files) {
        Path target = out.folder(folder);
        if (!settings.force() && Publication.isUpToDate(target, files, ownNames(folder))) {
            return false;
        }
        // The result goes even where a new one comes: without it nobody takes half a set for a whole one.
        List<String> stale = ownNames(folder).stream()
                .filter(name -> name.equals(RESULT) || !files.containsKey(name))
                .toList();
        Publication.publish(target, files, stale);
        return true;
    }

    private Map<String, byte[]> reports(WorkbookResult.Evaluated result, String folder) {
        var brand = settings.ownBrand().orElse(result.brand());
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (Format format : EnumSet.copyOf(settings.formats())) {
            Renderer renderer = Objects.requireNonNull(renderers.get(format));
            files.put(format.file(folder), renderer.render(result.evaluation(), result.source(), brand));
        }
        return files;
    }

    private static byte[] list(WorkbookResult result, List<Finding> findings) {
        var bytes = new ByteArrayOutputStream();
        try {
            new FindingsTable(result.source().name(), findings).write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("The findings cannot be written", e);
        }
        return bytes.toByteArray();
    }

    private static String findingsFile(String folder) {
        return folder + "-findings.xlsx";
    }
}
