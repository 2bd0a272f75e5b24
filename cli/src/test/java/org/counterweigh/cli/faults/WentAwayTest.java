package org.counterweigh.cli.faults;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.inject.AbstractModule;
import com.google.inject.TypeLiteral;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.counterweigh.cli.Ran;
import org.counterweigh.cli.Workbooks;
import org.counterweigh.cli.run.Format;
import org.counterweigh.cli.run.Renderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A workbook is taken out of the inbox after the batch has seen it. */
class WentAwayTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void a_workbook_that_goes_away_before_its_turn_is_told_and_no_error() {
        Workbooks.good(folder.resolve("inbox/a.xlsx"), "Northgate");
        Path second = Workbooks.good(folder.resolve("inbox/b.xlsx"), "Westbrook");
        Renderer tidying = (evaluation, source, brand) -> {
            delete(second);
            return Renderer.of(Format.JSON).render(evaluation, source, brand);
        };

        Ran ran = Ran.with(
                new AbstractModule() {
                    @Override
                    protected void configure() {
                        bind(new TypeLiteral<Map<Format, Renderer>>() {}).toInstance(Map.of(Format.JSON, tidying));
                    }
                },
                "batch",
                folder.resolve("inbox"),
                "--out",
                folder.resolve("out"),
                "--formats",
                "json",
                "--jobs",
                1);

        assertThat(ran.exit()).isZero();
        assertThat(ran.err()).contains("b.xlsx  went away");
        assertThat(folder.resolve("out/Northgate/result.json")).exists();
        assertThat(folder.resolve("out/Westbrook")).doesNotExist();
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
