package org.counterweigh.excel.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

/** The folder of workbooks to be read; what is missing in it is written first. */
final class Corpus {

    static final int SMALL = 200;

    static final String FOLDER = "target/bench";
    static final String SETTING = "bench.folder";

    private static final int EXCELS_ROWS = 1_048_576;
    private static final int MIDDLING = 100_000;

    private final Path folder;

    Corpus(Path folder) {
        this.folder = folder;
    }

    /** The folder that {@value #SETTING} names. */
    static Corpus fromSettings() {
        return new Corpus(Path.of(System.getProperty(SETTING, FOLDER)));
    }

    /** Excel's last row is its last entry. */
    Path big() {
        return folder.resolve("big.xlsx");
    }

    /** The same with 100,000 entries. */
    Path mid() {
        return folder.resolve("mid.xlsx");
    }

    /** As many entries as the big one, every text in its own cell. */
    Path inline() {
        return folder.resolve("inline.xlsx");
    }

    List<Path> small() {
        return IntStream.range(0, SMALL)
                .mapToObj(n -> folder.resolve("small").resolve("small-" + n + ".xlsx"))
                .toList();
    }

    void write() throws IOException {
        Files.createDirectories(folder.resolve("small"));
        write(mid(), MIDDLING, false);
        write(big(), EXCELS_ROWS - 1, false);
        write(inline(), EXCELS_ROWS - 1, true);
        for (int n = 0; n < SMALL; n++) {
            Tally tally = new SmallWorkbook(n).write(small().get(n));
            Files.writeString(beside(small().get(n)), tally.toString());
        }
    }

    /** Fails when this is not what the small workbook was made of. */
    static Tally checked(Path small, Tally found) throws IOException {
        if (!found.toString().equals(Files.readString(beside(small)))) {
            throw new IllegalStateException("Wrong tally of " + small + ": " + found);
        }
        return found;
    }

    private static Path beside(Path small) {
        return small.resolveSibling(small.getFileName() + ".tally");
    }

    private static void write(Path file, int rows, boolean inline) throws IOException {
        if (Files.notExists(file)) {
            new BigWorkbook(rows, inline).write(file);
        }
    }

    /** Writes the workbooks into the folder that is named. */
    public static void main(String[] args) throws IOException {
        new Corpus(Path.of(args[0])).write();
    }
}
