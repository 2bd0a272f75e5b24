package org.counterweigh.cli.batch;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.counterweigh.cli.files.OutputFolder;
import org.counterweigh.cli.files.Publication;
import org.counterweigh.cli.run.Format;
import org.counterweigh.cli.run.Renderer;
import org.counterweigh.cli.run.Review;
import org.counterweigh.excel.template.FindingsWorkbook;
import org.counterweigh.findings.Finding;

/** Puts what came of one workbook into its folder. */
final class Delivery {

    private static final String RESULT = Format.JSON.file("");

    private final Map<Format, Renderer> renderers;
    private final Order order;
    private final OutputFolder out;

    Delivery(Map<Format, Renderer> renderers, Order order, OutputFolder out) {
        this.renderers = renderers;
        this.order = order;
        this.out = out;
    }

    /** Every name that a run may have left in the folder of a firm; nothing else there is touched. */
    static List<String> ownNames(String folder) {
        return Stream.concat(
                        Stream.of(RESULT, findingsFile(folder)),
                        Stream.of(Format.PDF, Format.XLSX).map(format -> format.file(folder)))
                .toList();
    }

    /** Makes the files and publishes them; says what is there now. */
    FileReport deliver(Review review, String folder) {
        if (review instanceof Review.Evaluated evaluated) {
            String message = publish(folder, reports(evaluated, folder)) ? "" : "nothing has changed";
            return report(
                    review,
                    Status.DONE,
                    folder,
                    message,
                    review.findings(),
                    Optional.of(FileReport.Answer.of(evaluated.evaluation())));
        }
        if (review instanceof Review.Unreadable unreadable) {
            var finding = Finding.stops(review.source().name(), unreadable.sentence(), "Then run the batch again.");
            return stopped(review, Status.UNREADABLE, folder, List.of(finding), unreadable.sentence());
        }
        return stopped(review, Status.HAS_ERRORS, folder, review.findings(), "");
    }

    private FileReport stopped(Review review, Status status, String folder, List<Finding> findings, String sentence) {
        boolean replaces = Files.exists(out.folder(folder).resolve(RESULT));
        publish(folder, Map.of(findingsFile(folder), list(review, findings)));
        String message = replaces ? (sentence + " Its earlier report has been taken away.").strip() : sentence;
        return report(review, status, folder, message, findings, Optional.empty());
    }

    private FileReport report(
            Review review,
            Status status,
            String folder,
            String message,
            List<Finding> findings,
            Optional<FileReport.Answer> answer) {
        return new FileReport(
                review.source().name(),
                status,
                review.firm().orElse(""),
                folder,
                present(folder),
                message,
                findings,
                answer);
    }

    private boolean publish(String folder, Map<String, byte[]> files) {
        Path target = out.folder(folder);
        if (!order.force() && Publication.isUpToDate(target, files, ownNames(folder))) {
            return false;
        }
        Publication.publish(target, files, stale(folder, files));
        return true;
    }

    /** The result goes even where a new one comes: without it nobody takes half a set for a whole one. */
    private static List<String> stale(String folder, Map<String, byte[]> files) {
        return ownNames(folder).stream()
                .filter(name -> name.equals(RESULT) || !files.containsKey(name))
                .toList();
    }

    private Map<String, byte[]> reports(Review.Evaluated review, String folder) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (Format format : EnumSet.copyOf(order.formats())) {
            Renderer renderer = renderers.get(format);
            if (renderer == null) {
                throw new IllegalStateException("Nothing makes " + format);
            }
            files.put(format.file(folder), renderer.render(review.evaluation(), review.source(), order.house()));
        }
        return files;
    }

    private static byte[] list(Review review, List<Finding> findings) {
        var bytes = new ByteArrayOutputStream();
        try {
            new FindingsWorkbook().write(bytes, review.source().name(), findings);
        } catch (IOException e) {
            throw new UncheckedIOException("The findings cannot be written", e);
        }
        return bytes.toByteArray();
    }

    private List<String> present(String folder) {
        Path target = out.folder(folder);
        return ownNames(folder).stream()
                .filter(name -> Files.exists(target.resolve(name)))
                .sorted()
                .toList();
    }

    private static String findingsFile(String folder) {
        return folder + "-findings.xlsx";
    }
}
