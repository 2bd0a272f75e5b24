package org.counterweigh.cli.batch;

import com.google.inject.Provider;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.counterweigh.cli.run.BrandedOutput;
import org.counterweigh.cli.run.Format;
import org.counterweigh.cli.run.Renderer;
import org.counterweigh.cli.run.WorkbookEvaluator;
import org.counterweigh.cli.run.WorkbookResult;
import org.counterweigh.excel.template.FindingsTable;
import org.counterweigh.findings.Finding;

/**
 * Makes of a workbook the files that its folder gets, in memory.
 *
 * @param ownBrand for every report, whatever brand a workbook names
 */
record ReportMaker(
        Provider<WorkbookEvaluator> evaluator,
        Map<Format, Renderer> renderers,
        BatchSettings settings,
        Optional<BrandedOutput> ownBrand) {

    WorkbookResult evaluate(Path file) {
        return evaluator.get().evaluate(file, settings.passwords(), settings.simulation());
    }

    /** The reports by name, in the order in which they appear. */
    Map<String, byte[]> reports(WorkbookResult.Evaluated result, String folder) {
        var brand = ownBrand.orElse(result.brand());
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (Format format : EnumSet.copyOf(settings.formats())) {
            Renderer renderer = Objects.requireNonNull(renderers.get(format));
            byte[] report = renderer.render(result.evaluation(), result.source(), brand);
            files.put(format.file(folder), report);
            settings.protection()
                    .filter(asked -> format == Format.PDF)
                    .ifPresent(protection -> files.put(protection.file(folder), protection.copy(report)));
        }
        return files;
    }

    /** The list of what is to be mended, in place of reports. */
    static Map<String, byte[]> list(WorkbookResult result, List<Finding> findings, String folder) {
        var bytes = new ByteArrayOutputStream();
        try {
            new FindingsTable(result.source().name(), findings).write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("The findings cannot be written", e);
        }
        return Map.of(findingsFile(folder), bytes.toByteArray());
    }

    static String findingsFile(String folder) {
        return folder + "-findings.xlsx";
    }
}
