package org.counterweigh.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program as a process of its own: the libraries it stands on say nothing on anybody's terminal. */
class QuietTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @BeforeEach
    void inbox() {
        Workbooks.good(folder.resolve("inbox/a.xlsx"), "Northgate");
    }

    @Test
    void a_batch_prints_no_line_of_a_logging_library() throws IOException, InterruptedException {
        assertThat(lines("batch", folder.resolve("inbox").toString(), "--samples", "1024"))
                .anyMatch(line -> line.startsWith("[1/1] a.xlsx  done"))
                .noneMatch(QuietTest::isLogged);
    }

    @Test
    void a_check_prints_no_line_of_a_logging_library() throws IOException, InterruptedException {
        assertThat(lines("check", "--annotate", folder.resolve("inbox/a.xlsx").toString()))
                .isNotEmpty()
                .noneMatch(QuietTest::isLogged);
    }

    private static boolean isLogged(String line) {
        return line.matches(".*(SLF4J|[Ll]og4j|StatusLogger|logging provider| (ERROR|WARN|INFO) ).*");
    }

    private List<String> lines(String... words) throws IOException, InterruptedException {
        Path said = folder.resolve("said.txt");
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var start =
                List.of(java, "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-cp", classPath(), Main.class.getName());
        Process process = new ProcessBuilder(
                        Stream.concat(start.stream(), Stream.of(words)).toList())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        assertThat(process.waitFor()).isZero();
        return Files.readAllLines(said);
    }

    /** That of this test, which whoever runs it may have put into a class loader of its own. */
    private static String classPath() {
        return QuietTest.class.getClassLoader() instanceof URLClassLoader loader
                ? Stream.of(loader.getURLs()).map(URL::getPath).collect(Collectors.joining(File.pathSeparator))
                : System.getProperty("java.class.path");
    }
}
