package org.counterweigh.cli.mistakes;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.counterweigh.cli.Workbooks;
import org.counterweigh.cli.plain.SeededWorkbook;

/** Workbooks without a mistake, by the name of the firm. */
final class Firms {

    private static final Path EXAMPLES = Path.of("..", "templates", "examples");

    private Firms() {}

    /** The samples, but for the one that is there to be mended. */
    static Map<String, Book> samples() {
        Map<String, Book> samples = new LinkedHashMap<>();
        for (String name : lines(EXAMPLES.resolve("index.txt"))) {
            if (!name.isBlank() && !name.endsWith("-to-mend")) {
                samples.put(name, Book.of(String.join("\n", lines(EXAMPLES.resolve(name + ".txt")))));
            }
        }
        return samples;
    }

    /** Of usual figures. */
    static Map<String, Book> usual(int count) {
        Map<String, Book> usual = new LinkedHashMap<>();
        for (int seed = 0; seed < count; seed++) {
            usual.put("usual " + seed, UsualFirm.of(seed));
        }
        return usual;
    }

    /** Of figures that are possible, with every feature of the model beside every other. */
    static Map<String, Book> seeded(int count) {
        Map<String, Book> seeded = new LinkedHashMap<>();
        for (int seed = 0; seed < count; seed++) {
            seeded.put("seeded " + seed, Book.of(SeededWorkbook.of(seed).text()));
        }
        return seeded;
    }

    static Book filledTemplate() {
        try (InputStream in = Objects.requireNonNull(Workbooks.class.getResourceAsStream("filled-template.txt"))) {
            return Book.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
