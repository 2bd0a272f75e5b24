package org.counterweigh.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Another program reads the pages: pdftoppm draws them, pdftotext finds their words. */
@Tag("judges")
class PrintedPagesTest {

    @TempDir
    Path folder;

    @Test
    void every_page_is_drawn_and_none_is_blank() throws Exception {
        Pdf pdf = Read.render(ExampleReport.report());
        Path file = Files.write(folder.resolve("report.pdf"), pdf.bytes());

        run(
                "pdftoppm",
                "-r",
                "40",
                "-gray",
                file.toString(),
                folder.resolve("page").toString());

        List<Path> pages = drawn();
        assertThat(pages).hasSize(pdf.pages());
        assertThat(pages).allMatch(page -> dark(page) > 500);
    }

    @Test
    void another_reader_finds_the_words() throws Exception {
        Path file = Files.write(
                folder.resolve("report.pdf"),
                Read.render(ExampleReport.report()).bytes());

        run("pdftotext", file.toString(), folder.resolve("report.txt").toString());

        assertThat(Files.readString(folder.resolve("report.txt")).replaceAll("\\s+", " "))
                .contains("Even after software, supervision and a staffed office overlap the gap is wide.");
    }

    private List<Path> drawn() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".pgm"))
                    .sorted()
                    .toList();
        }
    }

    private static long dark(Path picture) {
        try {
            byte[] bytes = Files.readAllBytes(picture);
            long dark = 0;
            for (byte grey : bytes) {
                dark += (grey & 0xFF) < 170 ? 1 : 0;
            }
            return dark;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void run(String... command) throws Exception {
        Path log = folder.resolve("log");
        int code = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start()
                .waitFor();
        assertThat(code).as(Files.readString(log)).isZero();
    }
}
