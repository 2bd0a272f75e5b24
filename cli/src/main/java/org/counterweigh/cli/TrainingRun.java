package org.counterweigh.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.counterweigh.templates.TemplateFolder;

/** Does once what users do, on a sample firm, so that the classes of it can be archived for faster starts. */
final class TrainingRun {

    private static final String SAMPLE = "examples/tamarack-foods-legal.xlsx";
    private static final String FEW = "1024";

    private TrainingRun() {}

    /** Works in the folder that is named, which the launcher makes and removes. */
    public static void main(String[] args) throws IOException {
        Path inbox = Files.createDirectories(Path.of(args[0], "inbox"));
        Path workbook = inbox.resolve("sample.xlsx");
        Files.write(workbook, TemplateFolder.shipped().bytes(SAMPLE));
        int worst = 0;
        for (String[] line : new String[][] {
            {"--version"},
            {"check", workbook.toString(), "--annotate"},
            {"batch", inbox.toString(), "--samples", FEW},
            {"evaluate", workbook.toString(), "--samples", FEW},
            {"explain", workbook.toString(), "NPV", "--samples", FEW},
        }) {
            worst = Math.max(worst, run(line));
        }
        System.exit(worst);
    }

    private static int run(String... line) {
        var nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        return Main.run(line, nowhere, nowhere);
    }
}
