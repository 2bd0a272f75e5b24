package org.counterweigh.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.counterweigh.report.model.Judged;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The Excel models of the sample firms, as the demo makes them, calculated anew by LibreOffice. */
@Tag("judges")
class DemoModelsTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private static Path demo;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @BeforeAll
    static void a_demo() {
        assertThat(Ran.counterweigh("demo", demo.resolve("demo")).exit()).isLessThan(2);
    }

    /** Every firm with a report; the one that has errors has none. */
    static Stream<Path> models() throws IOException {
        try (Stream<Path> reports = Files.list(demo.resolve("demo/reports"))) {
            return reports
                    .map(firm -> firm.resolve(firm.getFileName() + "-comparison.xlsx"))
                    .filter(Files::exists)
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @Test
    void seven_sample_firms_have_a_model() throws IOException {
        assertThat(models()).hasSize(7);
    }

    @ParameterizedTest
    @MethodSource("models")
    void libre_office_agrees_with_the_engine_on_every_formula(Path model) throws IOException, InterruptedException {
        new Judged(folder).agrees(Files.readAllBytes(model));
    }
}
