package org.counterweigh.cli.faults;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.inject.AbstractModule;
import com.google.inject.TypeLiteral;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.counterweigh.cli.Program;
import org.counterweigh.cli.Ran;
import org.counterweigh.cli.Workbooks;
import org.counterweigh.cli.run.Format;
import org.counterweigh.cli.run.Renderer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of a batch when there is too little memory. */
class MemoryTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @BeforeEach
    void two_workbooks() {
        Workbooks.good(folder.resolve("inbox/a.xlsx"), "Northgate");
        Workbooks.good(folder.resolve("inbox/b.xlsx"), "Westbrook");
    }

    @Test
    void a_worker_without_memory_ends_its_workbook_and_no_other() {
        Renderer hungry = (evaluation, source, brand) -> {
            if (source.name().equals("a.xlsx")) {
                throw new OutOfMemoryError("Java heap space");
            }
            return new byte[] {'{', '}'};
        };

        Ran ran = Ran.with(
                new AbstractModule() {
                    @Override
                    protected void configure() {
                        bind(new TypeLiteral<Map<Format, Renderer>>() {})
                                .toInstance(Arrays.stream(Format.values())
                                        .collect(Collectors.toMap(format -> format, format -> hungry)));
                    }
                },
                "batch",
                folder.resolve("inbox"),
                "--out",
                folder.resolve("out"),
                "--samples",
                1024);

        assertThat(ran.exit()).isEqualTo(70);
        assertThat(ran.err()).contains("memory").doesNotContain("OutOfMemoryError");
        assertThat(folder.resolve("out/Northgate")).doesNotExist();
        assertThat(folder.resolve("out/Westbrook/result.json")).exists();
    }

    @Tag("judges")
    @ParameterizedTest
    @ValueSource(strings = {"-Xmx24m", "-Xmx64m", "-Xmx128m"})
    void a_heap_that_is_too_small_ends_with_advice_and_no_half_file(String heap) {
        Path out = folder.resolve("out");

        Program.Ended ended =
                new Program(folder).java(heap).run("batch", folder.resolve("inbox"), "--out", out, "--jobs", 2);

        assertThat(ended.exit()).as(ended.err()).isIn(0, 70, 1);
        assertThat(ended.err()).doesNotContain("\tat ");
        assertThat(Reports.hasParts(out)).isFalse();
        assertThat(new Program(folder)
                        .run("batch", folder.resolve("inbox"), "--out", out, "--jobs", 2)
                        .exit())
                .isZero();
        assertThat(Reports.in(out).keySet())
                .contains("Northgate/result.json", "Westbrook/Westbrook-comparison.pdf", "index.html");
    }
}
