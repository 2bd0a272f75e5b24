package org.counterweigh.cli.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Arrays;
import org.counterweigh.cli.Ran;
import org.counterweigh.cli.Workbooks;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What else may lie in an inbox or where a report is to go. */
class OddInboxTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @SuppressWarnings("NullAway.Init")
    private Path inbox;

    @SuppressWarnings("NullAway.Init")
    private Path out;

    @BeforeEach
    void a_good_workbook() {
        inbox = folder.resolve("inbox");
        out = folder.resolve("out");
        Workbooks.good(inbox.resolve("good.xlsx"), "Northgate");
    }

    @Test
    void files_of_other_kinds_are_refused_each_by_its_kind_and_the_good_one_is_reported() throws IOException {
        byte[] good = Files.readAllBytes(inbox.resolve("good.xlsx"));
        Files.write(inbox.resolve("cut.xlsx"), Arrays.copyOf(good, good.length / 2));
        Files.write(inbox.resolve("empty.xlsx"), new byte[0]);
        Workbooks.plain(inbox.resolve("list.xlsx"), "a;b\n1;2\n");
        Workbooks.plain(inbox.resolve("page.xlsx"), "<html><body></body></html>");
        Workbooks.plain(inbox.resolve("print.xlsx"), "%PDF-1.7\n");

        Ran ran = batch();

        assertThat(ran.exit()).isEqualTo(4);
        assertThat(line(ran, "cut.xlsx")).contains("cut short");
        assertThat(line(ran, "empty.xlsx")).contains("empty");
        assertThat(line(ran, "list.xlsx")).contains("CSV");
        assertThat(line(ran, "page.xlsx")).contains("web page");
        assertThat(line(ran, "print.xlsx")).contains("PDF");
        assertThat(out.resolve("Northgate/result.json")).exists();
    }

    @Test
    void a_link_where_a_report_goes_is_replaced_and_what_it_leads_to_is_untouched() throws IOException {
        Path elsewhere = Workbooks.plain(folder.resolve("elsewhere.json"), "mine");
        Files.createDirectories(out.resolve("Northgate"));
        Files.createSymbolicLink(out.resolve("Northgate/result.json"), elsewhere);

        assertThat(batch().exit()).isZero();

        assertThat(elsewhere).hasContent("mine");
        assertThat(Files.isSymbolicLink(out.resolve("Northgate/result.json"))).isFalse();
        assertThat(Files.size(out.resolve("Northgate/result.json"))).isGreaterThan(1000);
    }

    @Test
    void a_workbook_of_a_day_to_come_is_a_workbook() throws IOException {
        Files.setLastModifiedTime(inbox.resolve("good.xlsx"), FileTime.from(Instant.parse("2106-02-07T06:28:16Z")));

        assertThat(batch().exit()).isZero();
    }

    @Test
    void thousands_of_other_files_do_not_matter() throws IOException {
        for (int i = 0; i < 2_000; i++) {
            Files.createFile(inbox.resolve("picture " + i + ".jpg"));
        }

        assertThat(batch().exit()).isZero();
    }

    private Ran batch() {
        return Ran.counterweigh("batch", inbox, "--out", out, "--formats", "json", "--samples", 1024);
    }

    private static String line(Ran ran, String file) {
        return ran.err()
                .lines()
                .filter(line -> line.contains(file + "  "))
                .findFirst()
                .orElseThrow(() -> new AssertionError(ran.all()));
    }
}
