package org.counterweigh.cli.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArrivalsTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void a_whole_workbook_is_not_waited_for() throws Exception {
        Path whole = Files.write(folder.resolve("a.xlsx"), zip());

        assertThat(seconds(() -> assertThat(Arrivals.unfinished(List.of(whole))).isEmpty()))
                .isLessThan(0.2);
    }

    @Test
    void a_workbook_that_is_cut_short_since_long_is_not_waited_for() throws Exception {
        Path cut = Files.write(folder.resolve("a.xlsx"), Arrays.copyOf(zip(), 60));
        Files.setLastModifiedTime(cut, FileTime.from(Instant.now().minusSeconds(120)));

        assertThat(seconds(() -> assertThat(Arrivals.unfinished(List.of(cut))).isEmpty()))
                .isLessThan(0.2);
    }

    @Test
    void a_workbook_whose_copying_ends_in_a_moment_is_waited_for() throws Exception {
        byte[] bytes = zip();
        Path growing = Files.write(folder.resolve("a.xlsx"), Arrays.copyOf(bytes, 60));

        CompletableFuture<Void> copying = CompletableFuture.runAsync(() -> {
            pause(400);
            append(growing, Arrays.copyOfRange(bytes, 60, bytes.length));
        });

        assertThat(Arrivals.unfinished(List.of(growing))).isEmpty();
        copying.join();
        assertThat(Whole.of(growing)).isTrue();
    }

    @Test
    void a_workbook_that_goes_on_growing_is_still_being_written() throws Exception {
        Path growing = Files.write(folder.resolve("a.xlsx"), Arrays.copyOf(zip(), 60));

        CompletableFuture<Void> copying = CompletableFuture.runAsync(() -> {
            for (int piece = 0; piece < 20; piece++) {
                pause(200);
                append(growing, new byte[10]);
            }
        });

        assertThat(Arrivals.unfinished(List.of(growing))).containsExactly(growing);
        copying.join();
    }

    /** A copying program may make room for the whole file first, which then ends in zeros. */
    @Test
    void a_file_of_full_length_whose_end_is_empty_is_not_whole() throws IOException {
        byte[] bytes = zip();
        Arrays.fill(bytes, bytes.length - 40, bytes.length, (byte) 0);

        assertThat(Whole.of(Files.write(folder.resolve("a.xlsx"), bytes))).isFalse();
    }

    @Test
    void a_file_of_another_kind_will_not_become_a_workbook_and_is_not_waited_for() throws IOException {
        assertThat(Whole.of(Files.writeString(folder.resolve("a.xlsx"), "a,b,c")))
                .isTrue();
    }

    private static byte[] zip() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
            zip.write(new byte[] {'<', 'w', '/', '>'});
            zip.setComment("a comment may follow the end");
        }
        return bytes.toByteArray();
    }

    private interface Step {
        void take() throws Exception;
    }

    private static double seconds(Step step) throws Exception {
        long start = System.nanoTime();
        step.take();
        return (System.nanoTime() - start) / 1e9;
    }

    private static void pause(int milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void append(Path file, byte[] bytes) {
        try (OutputStream out = Files.newOutputStream(file, StandardOpenOption.APPEND)) {
            out.write(bytes);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
