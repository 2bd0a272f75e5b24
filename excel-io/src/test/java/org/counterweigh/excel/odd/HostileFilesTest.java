package org.counterweigh.excel.odd;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

/** Every hostile file is refused by name or does no harm, all of them in one process of 256 MB. */
@Tag("judges")
@Isolated
class HostileFilesTest {

    /** Far above what any file takes; only a hang or a crawl fails here. */
    private static final long HANG_MILLIS = 5_000;

    @TempDir
    Path folder;

    @Test
    void hostile_files_are_refused_in_a_sentence_within_256_mb_and_nobody_is_called() throws Exception {
        var calls = new AtomicInteger();
        try (var listener = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            listen(listener, calls);
            Map<String, Hostile> files = written(listener.getLocalPort());
            List<String> lines = run();

            assertThat(lines).hasSize(files.size());
            SoftAssertions.assertSoftly(softly -> lines.forEach(line -> judge(softly, files, line)));
        }
        assertThat(calls).hasValue(0);
    }

    private static void listen(ServerSocket listener, AtomicInteger calls) {
        var thread = new Thread(() -> {
            while (!listener.isClosed()) {
                try {
                    listener.accept().close();
                    calls.incrementAndGet();
                } catch (IOException closed) {
                    return;
                }
            }
        });
        thread.setDaemon(true);
        thread.start();
    }

    private Map<String, Hostile> written(int port) throws IOException {
        List<Hostile> all = new ArrayList<>(HostileZips.all());
        all.addAll(HostileXml.all(port));
        all.addAll(HostileCounts.all());
        Map<String, Hostile> files = new TreeMap<>();
        for (int i = 0; i < all.size(); i++) {
            String name = String.format(Locale.ROOT, "%03d.xlsx", i);
            files.put(name, all.get(i));
            Files.write(folder.resolve(name), all.get(i).bytes().get());
        }
        return files;
    }

    private List<String> run() throws IOException, InterruptedException {
        String classes = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        Path out = Files.createTempFile("hostile", ".txt");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-XX:+ExitOnOutOfMemoryError",
                        "-cp",
                        classes,
                        HostileRun.class.getName(),
                        folder.toString())
                .redirectOutput(out.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try {
            assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
            return Files.readAllLines(out);
        } finally {
            process.destroyForcibly();
            Files.delete(out);
        }
    }

    private static void judge(SoftAssertions softly, Map<String, Hostile> files, String line) {
        String[] told = line.split("\t", 4);
        Hostile hostile = Objects.requireNonNull(files.get(told[0]), line);
        System.out.printf(Locale.ROOT, "%5s ms %4s MB  %-55s %s%n", told[1], told[2], hostile.name(), told[3]);
        softly.assertThat(Long.parseLong(told[1])).as(hostile.name()).isLessThan(HANG_MILLIS);
        boolean refused = told[3].matches("REFUSED .*[.].*|REFUSED a damaged cell");
        boolean read = told[3].equals("READ 7");
        softly.assertThat(
                        switch (hostile.answer()) {
                            case REFUSED -> refused;
                            case READ -> read;
                            case EITHER -> refused || read;
                        })
                .as(hostile.name() + ": " + told[3])
                .isTrue();
    }
}
