package org.counterweigh.cli.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class InboxTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void workbooks_come_in_the_order_of_their_names() throws IOException {
        files("c.xlsx", "a.xlsx", "b.xlsm");

        assertThat(names()).containsExactly("a.xlsx", "b.xlsm", "c.xlsx");
        assertThat(remarks()).isEmpty();
    }

    @Test
    void what_other_programs_leave_behind_is_no_workbook_and_not_worth_a_word() throws IOException {
        files(
                "a.xlsx",
                "desktop.ini",
                "Thumbs.db",
                ".DS_Store",
                "~WRL0001.tmp",
                "b.xlsx.crdownload",
                "c.xlsx.filepart");

        assertThat(names()).containsExactly("a.xlsx");
        assertThat(remarks()).isEmpty();
    }

    /** Excel writes the length of the name, the name in one-byte letters padded to 54, and both again in two-byte letters. */
    @Test
    void a_workbook_that_is_open_in_excel_is_read_and_its_owner_named() throws IOException {
        files("a.xlsx");
        byte[] owner = new byte[165];
        byte[] name = "Anna Baker".getBytes(StandardCharsets.ISO_8859_1);
        owner[0] = (byte) name.length;
        System.arraycopy(name, 0, owner, 1, name.length);
        Files.write(folder.resolve("~$a.xlsx"), owner);

        assertThat(names()).containsExactly("a.xlsx");
        assertThat(remarks())
                .containsExactly("a.xlsx is open by Anna Baker; changes that are not saved are not in its report.");
    }

    @Test
    void an_owner_file_that_holds_no_name_names_nobody() throws IOException {
        files("a.xlsx");
        Files.write(folder.resolve("~$a.xlsx"), new byte[] {'P', 'K', 3, 4, 'x', 'm', 'l'});

        assertThat(remarks()).containsExactly("a.xlsx is open; changes that are not saved are not in its report.");
    }

    @Test
    void libre_office_names_the_owner_in_a_hidden_file_between_commas() throws IOException {
        files("a.xlsx");
        Files.writeString(
                folder.resolve(".~lock.a.xlsx#"), "Anna Baker,anna,laptop,28.11.2026 09:15,file:///home/anna;");

        assertThat(remarks())
                .containsExactly("a.xlsx is open by Anna Baker; changes that are not saved are not in its report.");
    }

    @Test
    void an_owner_file_whose_workbook_is_gone_says_nothing() throws IOException {
        files("~$gone.xlsx");

        assertThat(remarks()).isEmpty();
    }

    @Test
    void copies_that_a_sync_program_made_are_told_with_their_original() throws IOException {
        files(
                "a.xlsx",
                "a (Anna's conflicted copy 2026-03-31).xlsx",
                "a-DESKTOP-4FJ2K1.xlsx",
                "a (1).xlsx",
                "a - Copy.xlsx",
                "Plan (2).xlsx");

        assertThat(names()).hasSize(6);
        assertThat(remarks())
                .hasSize(4)
                .allMatch(remark -> remark.contains(" looks like a copy of a.xlsx"))
                .noneMatch(remark -> remark.contains("Plan"));
    }

    @Test
    void a_folder_with_the_name_of_a_workbook_is_told_and_left() throws IOException {
        Files.createDirectory(folder.resolve("a.xlsx"));

        assertThat(names()).isEmpty();
        assertThat(remarks()).containsExactly("a.xlsx is left alone: folders are not looked into.");
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void a_pipe_with_the_name_of_a_workbook_is_told_and_not_waited_for() throws IOException, InterruptedException {
        assertThat(new ProcessBuilder("mkfifo", folder.resolve("a.xlsx").toString())
                        .start()
                        .waitFor())
                .isZero();

        assertThat(names()).isEmpty();
        assertThat(remarks()).containsExactly("a.xlsx is left alone: it is not an ordinary file.");
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void a_link_is_not_followed_since_it_may_lead_to_what_its_sender_may_not_read() throws IOException {
        Files.createSymbolicLink(folder.resolve("a.xlsx"), Path.of("/etc/hostname"));

        assertThat(names()).isEmpty();
        assertThat(remarks())
                .containsExactly("a.xlsx is left alone: it is a link. Put the workbook itself into the folder.");
    }

    private void files(String... names) throws IOException {
        for (String name : names) {
            Files.writeString(folder.resolve(name), "");
        }
    }

    private List<String> names() {
        return Inbox.of(folder).workbooks().stream()
                .map(file -> String.valueOf(file.getFileName()))
                .toList();
    }

    private List<String> remarks() {
        return Inbox.of(folder).remarks();
    }
}
