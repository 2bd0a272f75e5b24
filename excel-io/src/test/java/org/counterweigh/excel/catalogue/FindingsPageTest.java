package org.counterweigh.excel.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.counterweigh.excel.TestDefaults;
import org.counterweigh.excel.input.Intake;
import org.counterweigh.excel.input.WorkbookReader;
import org.counterweigh.findings.Finding;
import org.counterweigh.findings.Severity;
import org.counterweigh.findings.catalogue.Catalogue;
import org.counterweigh.firm.Defaults;
import org.counterweigh.templates.DefaultFigures;
import org.counterweigh.templates.TemplateFolder;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The page {@code docs/findings.md} tells every finding that the sources can make, with one from a workbook of one fault.
 *
 * <p>To make it anew: {@code mvn -Pjudges -pl excel-io -am test -Dtest=FindingsPageTest -Dsurefire.failIfNoSpecifiedTests=false
 * -Dgolden.renew=true}.
 */
@Tag("judges")
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
        var catalogue = Catalogue.of(List.of(SOURCES), found(), BEYOND_REACH);
        String fresh = page(catalogue);
        if (Boolean.getBoolean("golden.renew")) {
            Files.writeString(PAGE, fresh, StandardCharsets.UTF_8);
        }

        assertThat(catalogue.unshown())
                .as("every finding has an example in faults.txt")
                .isEmpty();
        assertThat(Files.readString(PAGE, StandardCharsets.UTF_8)).isEqualTo(fresh);
    }

    private static String page(Catalogue catalogue) {
        return """
                # Findings

                What is told of a workbook, and what to do about it. A sign … stands for words and figures of the workbook. An error
                stops the report; a warning asks, and is answered on the sheet `Confirmed` where the figure is right; a default says what
                was taken for a blank.

                What is asked about results, and what is told of brands and of tables of law and defaults, has
                [a page of its own](../../cli/docs/findings-of-results.md).

                This page is made from the sources, and its examples from workbooks with one fault each.
                """
                + Stream.of(Severity.values())
                        .map(severity -> "\n## " + severity.word() + "s\n\n" + catalogue.table(severity))
                        .collect(Collectors.joining());
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
