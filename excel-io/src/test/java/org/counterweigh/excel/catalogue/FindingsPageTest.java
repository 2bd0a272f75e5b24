package org.counterweigh.excel.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.counterweigh.excel.SampleBook;
import org.counterweigh.excel.TestDefaults;
import org.counterweigh.excel.input.Intake;
import org.counterweigh.excel.input.WorkbookReader;
import org.counterweigh.findings.Finding;
import org.counterweigh.findings.Severity;
import org.counterweigh.firm.Defaults;
import org.counterweigh.templates.DefaultFigures;
import org.counterweigh.templates.TemplateFolder;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The page {@code docs/findings.md} tells every finding that the sources can make, with one from a workbook of one fault.
 *
 * <p>To make it anew: {@code mvn -pl excel-io -am test -Dtest=FindingsPageTest -Dsurefire.failIfNoSpecifiedTests=false
 * -Dgolden.renew=true}.
 */
class FindingsPageTest {

    private static final Path PAGE = Path.of("docs", "findings.md");
    private static final Path SOURCES = Path.of("src", "main", "java");
    private static final Defaults SHIPPED =
            new DefaultFigures(TemplateFolder.shipped()).read().value().orElseThrow();

    @TempDir
    Path folder;

    @Test
    void the_page_tells_every_finding_that_the_sources_make() throws IOException {
        String fresh = page(FindingKinds.of(SOURCES), found());
        if (Boolean.getBoolean("golden.renew")) {
            Files.writeString(PAGE, fresh, StandardCharsets.UTF_8);
        }

        assertThat(Files.readString(PAGE, StandardCharsets.UTF_8)).isEqualTo(fresh);
    }

    private static String page(List<FindingKind> kinds, List<Finding> found) {
        Map<FindingKind, Finding> examples = new LinkedHashMap<>();
        found.forEach(finding -> kinds.stream()
                .filter(kind -> kind.fits(finding))
                .max(Comparator.comparingInt(FindingKind::words))
                .ifPresent(kind -> examples.putIfAbsent(kind, finding)));
        return """
                # Findings

                What is told of a workbook, and what to do about it. A sign … stands for words and figures of the workbook. An error
                stops the report; a warning asks, and is answered on the sheet `Confirmed` where the figure is right; a default says what
                was taken for a blank.

                This page is made from the sources, and its examples from workbooks with one fault each.
                """
                + Stream.of(Severity.values())
                        .map(severity -> section(
                                severity,
                                kinds.stream()
                                        .filter(kind -> kind.severity() == severity)
                                        .toList(),
                                examples))
                        .collect(Collectors.joining());
    }

    private static String section(Severity severity, List<FindingKind> kinds, Map<FindingKind, Finding> examples) {
        return "\n## " + severity.word() + "s\n\n| about | what is told | what to do | for instance |\n"
                + "| --- | --- | --- | --- |\n"
                + kinds.stream()
                        .map(kind ->
                                "| " + kind.about() + " | " + kind.problem().shown() + " | "
                                        + kind.fix().shown() + " | " + shown(examples.get(kind)) + " |\n")
                        .collect(Collectors.joining());
    }

    private static String shown(@Nullable Finding finding) {
        return finding == null
                ? ""
                : (finding.place() + ": " + finding.problem() + " " + finding.fix()).replace("|", "\\|");
    }

    /** What is told of the complete workbook with one fault after another. */
    private List<Finding> found() throws IOException {
        var reader = new WorkbookReader(TestDefaults.rules(), SHIPPED);
        return faults().flatMap(fault -> {
                    SampleBook book = SampleBook.complete();
                    Stream.of(fault.split(";")).forEach(change -> make(change, book));
                    Intake.Read read = (Intake.Read) reader.read(book.in(folder));
                    return read.checked().findings().stream();
                })
                .toList();
    }

    /** One change: {@code Roles!C2=5000}, {@code +Sheet} or {@code -Sheet}. */
    private static void make(String change, SampleBook book) {
        String what = change.substring(1);
        switch (change.charAt(0)) {
            case '+' -> book.with(what, List.of(""));
            case '-' -> book.without(what);
            default -> {
                int sign = change.indexOf('=');
                book.with(change.substring(0, sign), change.substring(sign + 1));
            }
        }
    }

    private static Stream<String> faults() throws IOException {
        try (InputStream in = Objects.requireNonNull(FindingsPageTest.class.getResourceAsStream("faults.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines();
        }
    }
}
