package org.counterweigh.excel.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.counterweigh.excel.TestDefaults;
import org.counterweigh.excel.input.Intake;
import org.counterweigh.excel.input.WorkbookReader;
import org.counterweigh.excel.workbook.Opening;
import org.counterweigh.excel.workbook.WorkbookFile;
import org.counterweigh.findings.Finding;
import org.counterweigh.templates.DefaultFigures;
import org.counterweigh.templates.TemplateFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each sample firm stands twice in {@code templates/examples}: as text for reviewers and as the workbook made from it.
 *
 * <p>To make the workbooks anew: {@code mvn -pl excel-io -am test -Dtest=SampleFirmsTest -Dsurefire.failIfNoSpecifiedTests=false
 * -Dsamples.renew=true}.
 */
class SampleFirmsTest {

    private static final Path EXAMPLES = Path.of("..", "templates", "examples");

    @TempDir
    Path folder;

    static List<String> names() throws IOException {
        return Files.readAllLines(EXAMPLES.resolve("index.txt")).stream()
                .filter(line -> !line.isBlank())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("names")
    void the_workbook_holds_what_its_text_says(String name) throws IOException {
        String text = Files.readString(EXAMPLES.resolve(name + ".txt"), StandardCharsets.UTF_8);
        Path fresh = folder.resolve(name + ".xlsx");
        try (var out = Files.newOutputStream(fresh)) {
            WorkbookText.write(text, out);
        }
        Path kept = EXAMPLES.resolve(name + ".xlsx");
        if (Boolean.getBoolean("samples.renew")) {
            Files.write(kept, Files.readAllBytes(fresh));
        }

        assertThat(dump(kept)).isEqualTo(dump(fresh));
    }

    @ParameterizedTest
    @MethodSource("names")
    void only_the_sample_to_mend_is_stopped(String name) throws IOException {
        var defaults =
                new DefaultFigures(TemplateFolder.shipped()).read().value().orElseThrow();

        Intake intake = new WorkbookReader(TestDefaults.rules(), defaults).read(EXAMPLES.resolve(name + ".xlsx"));

        var findings = ((Intake.Read) intake).checked().findings();
        assertThat(findings.stream().anyMatch(Finding::stops)).isEqualTo(name.endsWith("-to-mend"));
    }

    @Test
    void every_workbook_of_the_folder_is_in_the_index() throws IOException {
        try (var files = Files.list(EXAMPLES)) {
            assertThat(files.map(file -> file.getFileName().toString())
                            .filter(file -> file.endsWith(".xlsx"))
                            .map(file -> file.substring(0, file.length() - ".xlsx".length())))
                    .containsExactlyInAnyOrderElementsOf(names());
        }
    }

    private static String dump(Path file) throws IOException {
        var opening = WorkbookFile.open(file);
        assertThat(opening).isInstanceOf(Opening.Opened.class);
        try (var book = ((Opening.Opened) opening).workbook()) {
            return WorkbookText.of(book);
        }
    }
}
