package org.counterweigh.cli.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** {@code docs/faults.md} leaves no fault out, and names no test that is not there. */
class FaultTableTest {

    private static final Path TABLE = Path.of("docs/faults.md");

    private static final Map<String, Integer> COUNTS =
            Map.of("A", 12, "B", 20, "C", 18, "D", 27, "E", 11, "F", 5, "G", 24, "H", 7, "I", 10);

    private static final Pattern ROW = Pattern.compile("^\\| ([A-I][0-9]+) \\|.*");

    private static final Pattern NAMED = Pattern.compile("`(\\w+Test)\\.(\\w+)`");

    @Test
    void every_fault_is_there_once_and_tried_or_said_why_not() throws IOException {
        List<String> numbers = new ArrayList<>();
        for (String line : Files.readAllLines(TABLE)) {
            Matcher row = ROW.matcher(line);
            if (row.matches()) {
                numbers.add(row.group(1));
                assertThat(NAMED.matcher(line).find() || line.contains("**Not run**"))
                        .as(line)
                        .isTrue();
            }
        }

        assertThat(numbers)
                .containsExactlyInAnyOrderElementsOf(COUNTS.entrySet().stream()
                        .flatMap(letter -> IntStream.rangeClosed(1, letter.getValue())
                                .mapToObj(number -> letter.getKey() + number))
                        .toList());
    }

    @Test
    void every_test_that_is_named_is_there() throws IOException {
        Map<String, String> sources = sources();
        List<String> missing = NAMED.matcher(Files.readString(TABLE))
                .results()
                .filter(named -> !sources.getOrDefault(named.group(1), "").contains(" " + named.group(2) + "("))
                .map(named -> named.group(1) + "." + named.group(2))
                .distinct()
                .toList();

        assertThat(missing).isEmpty();
    }

    private static Map<String, String> sources() throws IOException {
        Map<String, String> sources = new HashMap<>();
        for (String module : List.of("core", "templates", "excel-io", "report", "cli")) {
            try (Stream<Path> files = Files.walk(Path.of("..", module, "src", "test", "java"))) {
                for (Path file : files.filter(file -> file.toString().endsWith("Test.java"))
                        .toList()) {
                    String name = String.valueOf(file.getFileName()).replace(".java", "");
                    sources.merge(name, Files.readString(file), String::concat);
                }
            }
        }
        return sources;
    }
}
