package org.counterweigh.cli.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.counterweigh.findings.Finding;
import org.counterweigh.templates.BrandFile;
import org.counterweigh.templates.DefaultFigures;
import org.counterweigh.templates.GateFiles;
import org.counterweigh.templates.TemplateFolder;
import org.counterweigh.templates.WordingFile;

/**
 * A shipped file with one fault, as a line of {@code template-faults.txt} says.
 *
 * @param usual what the shipped file says; empty where the whole file is another
 */
record FaultyTemplate(String file, String usual, String odd) {

    private static final TemplateFolder SHIPPED = TemplateFolder.shipped();

    static List<FaultyTemplate> all() {
        try (InputStream in = Objects.requireNonNull(FaultyTemplate.class.getResourceAsStream("template-faults.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split(": | => ?", 3))
                    .map(part -> new FaultyTemplate(part[0], part[1], part[2].replace("\\n", "\n")))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is told of it where an owner has it in a folder of the shape of {@code templates}. */
    List<Finding> told(Path empty) throws IOException {
        Path own = empty.resolve(file);
        Files.createDirectories(own.resolveSibling("."));
        String shipped = SHIPPED.text(file);
        Files.writeString(own, usual.isEmpty() ? odd : shipped.replace(usual, odd));
        List<Finding> told = read(SHIPPED.under(empty));
        Files.delete(own);
        return told;
    }

    private List<Finding> read(TemplateFolder folder) {
        return switch (file.substring(0, file.indexOf('/'))) {
            case "brand" -> new BrandFile(folder).read().findings();
            case "wording" -> new WordingFile(folder).read().findings();
            case "gates" -> new GateFiles(folder).read().findings();
            default -> new DefaultFigures(folder).read().findings();
        };
    }
}
