package org.counterweigh.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An inbox that is done in parts, whose lists are joined. */
class JoinTest {

    private static final List<String> FIRMS = List.of("Northgate", "Westbrook", "Eastbrook", "Southgate", "Oldfield");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @BeforeEach
    void five_firms_in_two_parts() {
        for (String firm : FIRMS) {
            Workbooks.good(folder.resolve("inbox/" + firm.toLowerCase(Locale.ROOT) + ".xlsx"), firm);
        }
        part(1);
        part(2);
    }

    @Test
    void each_firm_is_in_one_part_and_the_joined_page_links_to_all() throws IOException {
        assertThat(join().exit()).isZero();

        String page = Files.readString(folder.resolve("all/index.html"));
        for (String firm : FIRMS) {
            List<Path> reports = IntStream.of(1, 2)
                    .mapToObj(
                            part -> folder.resolve("out-" + part).resolve(firm).resolve("result.json"))
                    .filter(Files::exists)
                    .toList();
            assertThat(reports).as(firm).hasSize(1);
            assertThat(page)
                    .contains("href=\"./"
                            + folder.resolve("all")
                                    .relativize(reports.get(0))
                                    .toString()
                                    .replace('\\', '/') + "\"");
        }
    }

    @Test
    void the_joined_list_has_a_row_for_each_firm_in_the_order_of_the_workbooks() throws IOException {
        join();

        try (var summary = new XSSFWorkbook(Files.newInputStream(folder.resolve("all/summary.xlsx")))) {
            var sheet = summary.getSheet("Summary");
            assertThat(IntStream.rangeClosed(0, sheet.getLastRowNum())
                            .mapToObj(sheet::getRow)
                            .filter(row -> row != null && row.getCell(0) != null)
                            .map(row -> row.getCell(0).toString())
                            .filter(FIRMS::contains))
                    .containsExactly("Eastbrook", "Northgate", "Oldfield", "Southgate", "Westbrook");
        }
    }

    @Test
    void joining_again_changes_nothing() throws IOException {
        join();
        var made = Files.getLastModifiedTime(folder.resolve("all/index.html"));

        assertThat(join().exit()).isZero();

        assertThat(Files.getLastModifiedTime(folder.resolve("all/index.html"))).isEqualTo(made);
    }

    @Test
    void a_workbook_with_errors_shows_in_the_exit_code_of_the_whole() {
        Workbooks.bad(folder.resolve("inbox/oldfield.xlsx"), "Oldfield");
        part(1);
        part(2);

        assertThat(join().exit()).isEqualTo(1);
    }

    @Test
    void a_folder_that_no_batch_has_made_and_a_part_as_target_are_refused() throws IOException {
        Path other = Files.createDirectory(folder.resolve("other"));

        assertThat(Ran.counterweigh("join", other, "--out", folder.resolve("all"))
                        .err())
                .contains("other is not a folder that a batch has made");
        Ran ran = Ran.counterweigh("join", folder.resolve("out-1"), "--out", folder.resolve("out-1"));
        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.err()).contains("The joined list cannot go into a part");
    }

    @Test
    void parts_that_were_cut_in_different_ways_are_told() {
        Ran.counterweigh(batch("1/1", "out-2"));

        assertThat(join().err()).contains("is listed twice", "same number of parts?");
    }

    private Ran join() {
        return Ran.counterweigh(
                "join", folder.resolve("out-1"), folder.resolve("out-2"), "--out", folder.resolve("all"));
    }

    private void part(int part) {
        assertThat(Ran.counterweigh(batch(part + "/2", "out-" + part)).exit()).isLessThanOrEqualTo(1);
    }

    private Object[] batch(String shard, String out) {
        return Stream.of(
                        "batch",
                        folder.resolve("inbox"),
                        "--out",
                        folder.resolve(out),
                        "--shard",
                        shard,
                        "--samples",
                        1024,
                        "--formats",
                        "json")
                .toArray();
    }
}
