package org.counterweigh.excel.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.counterweigh.excel.TestDefaults;
import org.counterweigh.excel.input.Intake;
import org.counterweigh.excel.input.WorkbookReader;
import org.counterweigh.findings.Finding;
import org.counterweigh.findings.Severity;
import org.counterweigh.firm.Defaults;
import org.counterweigh.templates.DefaultFigures;
import org.counterweigh.templates.TemplateFolder;
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

    /** What a workbook of one fault cannot show, by how it begins, and why. */
    private static final Map<String, String> BEYOND_REACH = Map.of(
            "\"…\" may mean …", "no list that ships has two codes of the same words",
            "There are more than …; lines of those", "takes a bill of more than 100,000 invoices",
            "There are more than …; those beyond", "takes more than a million different entries",
            "… rows beyond the number of combinations", "takes more kinds of work, roles and months than are kept",
            "… rows longer than any record", "takes a record of more than 65,536 characters",
            "The file cannot be read", "takes a file that another program holds",
            "The sheet has … rows; up to", "takes more than 50,000 rows");

    @TempDir
    Path folder;

    @Test
    void the_page_tells_every_finding_that_the_sources_make() throws IOException {
        List<FindingKind> kinds = FindingKinds.of(SOURCES);
        Map<FindingKind, Finding> examples = examples(kinds, found());
        String fresh = page(kinds, examples);
        if (Boolean.getBoolean("golden.renew")) {
            Files.writeString(PAGE, fresh, StandardCharsets.UTF_8);
        }

        assertThat(kinds)
                .as("every finding has an example in faults.txt")
                .allMatch(
                        kind -> examples.containsKey(kind) || beyondReach(kind).isPresent());
        assertThat(Files.readString(PAGE, StandardCharsets.UTF_8)).isEqualTo(fresh);
    }

    /** Of each kind the first that was found; what two kinds could say was said by the one that says more of it. */
    private static Map<FindingKind, Finding> examples(List<FindingKind> kinds, List<Finding> found) {
        Map<FindingKind, Finding> examples = new HashMap<>();
        found.forEach(finding -> kinds.stream()
                .filter(kind -> kind.fits(finding))
                .max(Comparator.comparingInt(FindingKind::words))
                .ifPresent(kind -> examples.putIfAbsent(kind, finding)));
        return examples;
    }

    private static Optional<String> beyondReach(FindingKind kind) {
        return BEYOND_REACH.entrySet().stream()
                .filter(one -> kind.problem().shown().startsWith(one.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private static String page(List<FindingKind> kinds, Map<FindingKind, Finding> examples) {
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
                                        + kind.fix().shown() + " | " + shown(kind, examples) + " |\n")
                        .collect(Collectors.joining());
    }

    private static String shown(FindingKind kind, Map<FindingKind, Finding> examples) {
        return Optional.ofNullable(examples.get(kind))
                .map(finding -> finding.place() + ": " + finding.problem() + " " + finding.fix())
                .or(() -> beyondReach(kind).map(why -> "(" + why + ")"))
                .orElse("")
                .replace("|", "\\|");
    }

    /** What is told of the complete workbook with one fault after another. */
    private List<Finding> found() throws IOException {
        var reader = new WorkbookReader(TestDefaults.rules(), SHIPPED);
        List<Finding> found = new ArrayList<>();
        for (FaultyBook fault : FaultyBook.all()) {
            Intake intake = reader.read(fault.in(folder));
            if (intake instanceof Intake.Read read) {
                found.addAll(read.checked().findings());
            }
        }
        return found;
    }
}
