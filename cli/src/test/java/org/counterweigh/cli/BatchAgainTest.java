package org.counterweigh.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A batch on a folder in which there are reports already. */
class BatchAgainTest {

    private static final FileTime LONG_AGO = FileTime.from(Instant.parse("2026-03-31T12:00:00Z"));

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @SuppressWarnings("NullAway.Init")
    private Path inbox;

    @SuppressWarnings("NullAway.Init")
    private Path out;

    @BeforeEach
    void two_reports_and_a_list_of_findings() {
        inbox = folder.resolve("inbox");
        out = folder.resolve("out");
        Workbooks.good(inbox.resolve("a.xlsx"), "Northgate");
        Workbooks.good(inbox.resolve("b.xlsx"), "Westbrook");
        Workbooks.bad(inbox.resolve("c.xlsx"), "Oldfield");
        assertThat(batch().exit()).isEqualTo(1);
    }

    @Test
    void where_nothing_has_changed_no_file_is_touched() throws IOException {
        makeAllOld();
        Map<Path, String> before = state();

        Ran ran = batch();

        assertThat(ran.exit()).isEqualTo(1);
        assertThat(ran.err()).contains("3 of 3 workbooks have not changed; their reports stay as they are.");
        assertThat(ran.out()).contains("17,967 USD", "2 of 3 workbooks have a report");
        assertThat(state()).isEqualTo(before);
    }

    @Test
    void only_what_has_changed_is_made_again() throws IOException {
        makeAllOld();
        Workbooks.dear(inbox.resolve("a.xlsx"), "Northgate");

        assertThat(batch().err()).contains("2 of 3 workbooks have not changed", "a.xlsx  done");

        assertThat(isOld("Northgate/result.json")).isFalse();
        assertThat(isOld("Westbrook/result.json")).isTrue();
        assertThat(isOld("index.html")).isFalse();
    }

    @Test
    void another_seed_or_a_bill_beside_a_workbook_is_a_change() {
        assertThat(batch("--seed", "7").err()).doesNotContain("have not changed");
        Workbooks.plain(inbox.resolve("a.ledes.txt"), "LEDES1998B[]");
        assertThat(batch("--seed", "7").err()).contains("2 of 3 workbooks have not changed");
    }

    @Test
    void a_report_that_was_deleted_is_made_again() throws IOException {
        Files.delete(out.resolve("Northgate/result.json"));

        assertThat(batch().err()).contains("2 of 3 workbooks have not changed");

        assertThat(out.resolve("Northgate/result.json")).exists();
    }

    @Test
    void a_report_that_was_edited_is_kept_under_the_day_of_the_edit() throws IOException {
        Path result = out.resolve("Northgate/result.json");
        String made = Files.readString(result);
        Files.writeString(result, "my notes");
        Files.setLastModifiedTime(result, LONG_AGO);

        assertThat(batch().err()).contains("it is kept as result (edited 2026-03-31).json");

        assertThat(result).hasContent(made);
        assertThat(out.resolve("Northgate/result (edited 2026-03-31).json")).hasContent("my notes");
    }

    @Test
    void a_list_of_findings_that_was_ticked_off_is_kept_beside_the_new_one() throws IOException {
        Path list = out.resolve("findings.xlsx");
        Files.writeString(list, "ticked off");
        Files.setLastModifiedTime(list, LONG_AGO);

        assertThat(batch().err()).contains("it is kept as findings (edited 2026-03-31).xlsx");

        assertThat(out.resolve("findings (edited 2026-03-31).xlsx")).hasContent("ticked off");
        assertThat(Files.size(list)).isGreaterThan(1_000);
    }

    @Test
    void a_page_that_is_not_ours_is_kept_before_ours_takes_its_place() throws IOException {
        Path own = folder.resolve("own");
        Path page = Workbooks.plain(own.resolve("index.html"), "my own page");
        Files.setLastModifiedTime(page, LONG_AGO);

        Ran ran = Ran.counterweigh("batch", inbox, "--out", own, "--samples", 1024, "--formats", "json");

        assertThat(ran.err()).contains("it is kept as index (edited 2026-03-31).html");
        assertThat(own.resolve("index (edited 2026-03-31).html")).hasContent("my own page");
        assertThat(Files.readString(page)).contains("Northgate");
    }

    @Test
    void the_report_of_a_workbook_that_has_gone_stays_and_is_listed_so() throws IOException {
        Files.delete(inbox.resolve("b.xlsx"));

        assertThat(batch().err()).contains("b.xlsx is no longer in the inbox.");

        assertThat(out.resolve("Westbrook/result.json")).exists();
        assertThat(Files.readString(out.resolve("index.html"))).contains("Westbrook", "no longer in the inbox");
        assertThat(batch().err()).doesNotContain("no longer in the inbox");

        deleteFolder("Westbrook");
        batch();
        assertThat(Files.readString(out.resolve("index.html"))).doesNotContain("Westbrook");
    }

    @Test
    void a_workbook_that_comes_back_is_listed_as_before() throws IOException {
        String before = Files.readString(out.resolve("index.html"));
        Files.move(inbox.resolve("b.xlsx"), folder.resolve("b.xlsx"));
        batch();
        Files.move(folder.resolve("b.xlsx"), inbox.resolve("b.xlsx"));

        batch();

        assertThat(out.resolve("index.html")).hasContent(before);
    }

    @Test
    void a_workbook_that_gets_another_name_keeps_its_folder() throws IOException {
        Files.move(inbox.resolve("b.xlsx"), inbox.resolve("d.xlsx"));

        batch();

        assertThat(out.resolve("Westbrook-2")).doesNotExist();
        assertThat(Files.readString(out.resolve("index.html")))
                .contains("d.xlsx")
                .doesNotContain("b.xlsx", "no longer in the inbox");
    }

    @Test
    void a_firm_that_gets_another_name_leaves_no_empty_folder() {
        Workbooks.good(inbox.resolve("b.xlsx"), "Eastbrook");

        assertThat(batch().err())
                .contains("The earlier report of b.xlsx in Westbrook has been taken away; it is now in Eastbrook.");

        assertThat(out.resolve("Westbrook")).doesNotExist();
    }

    @Test
    void an_unchanged_workbook_keeps_its_folder_when_another_of_its_firm_comes_before_it() {
        Workbooks.dear(inbox.resolve("0.xlsx"), "Northgate");

        assertThat(batch().err())
                .contains("0.xlsx and a.xlsx are both of Northgate; their reports are in Northgate-2 and Northgate.");

        assertThat(out.resolve("Northgate-2/result.json")).exists();
    }

    @Test
    void two_workbooks_of_the_same_bytes_are_told() throws IOException {
        Files.copy(inbox.resolve("a.xlsx"), inbox.resolve("z.xlsx"));

        assertThat(batch().err()).contains("z.xlsx is the same as a.xlsx, byte for byte; both have a report.");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void nobody_may_read_a_report_who_may_not_read_its_workbook() throws IOException {
        Files.setPosixFilePermissions(inbox.resolve("a.xlsx"), PosixFilePermissions.fromString("rw-------"));

        batch();
        assertThat(rights("Northgate/result.json")).isEqualTo("rw-------");
        assertThat(rights("index.html")).isEqualTo("rw-------");

        batch("--force");
        assertThat(rights("Northgate/result.json")).isEqualTo("rw-------");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void reports_never_go_into_the_inbox_by_whatever_way() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link"), inbox);

        for (Path place :
                new Path[] {inbox, inbox.resolve("out"), link, link.resolve("out"), inbox.resolve("../inbox")}) {
            Ran ran = Ran.counterweigh("batch", inbox, "--out", place);
            assertThat(ran.exit()).as(place.toString()).isEqualTo(2);
            assertThat(ran.err()).contains("The reports cannot go into");
        }
        assertThat(inbox.resolve("out")).doesNotExist();
    }

    private Ran batch(String... more) {
        return Ran.counterweigh(Stream.concat(
                        Stream.of("batch", inbox, "--out", out, "--samples", 1024, "--formats", "json"),
                        Stream.of(more))
                .toArray());
    }

    private String rights(String file) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(out.resolve(file)));
    }

    private void makeAllOld() throws IOException {
        try (var files = Files.walk(out)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.setLastModifiedTime(file, LONG_AGO);
            }
        }
    }

    private boolean isOld(String file) throws IOException {
        return Files.getLastModifiedTime(out.resolve(file)).equals(LONG_AGO);
    }

    /** Every file with its time and its bytes. */
    private Map<Path, String> state() throws IOException {
        Map<Path, String> state = new TreeMap<>();
        try (var files = Files.walk(out)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                state.put(file, Files.getLastModifiedTime(file) + Files.readString(file, StandardCharsets.ISO_8859_1));
            }
        }
        return state;
    }

    private void deleteFolder(String name) throws IOException {
        try (var files = Files.list(out.resolve(name))) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(out.resolve(name));
    }
}
