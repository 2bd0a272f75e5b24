package org.counterweigh.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.counterweigh.report.model.Judged;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Hartwell & Lowe LLP",
                "Northgate Rail plc, Legal",
                "Calder Instruments, Office of General Counsel",
                "Tamarack Foods Inc., Legal"
            })
    void libre_office_agrees_with_the_engine_on_every_formula(String firm) throws IOException, InterruptedException {
        Path model = demo.resolve("demo/reports").resolve(firm).resolve(firm + "-comparison.xlsx");

        new Judged(folder).agrees(Files.readAllBytes(model));
    }
}
