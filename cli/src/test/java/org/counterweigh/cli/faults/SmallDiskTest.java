package org.counterweigh.cli.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.SortedMap;
import org.counterweigh.cli.Program;
import org.counterweigh.cli.Workbooks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Disks that are full, that may only be read, and that go away, mounted for the purpose where that is allowed. */
@Tag("judges")
class SmallDiskTest {

    private static final int WORKBOOKS = 5;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @SuppressWarnings("NullAway.Init")
    private Path inbox;

    @SuppressWarnings("NullAway.Init")
    private Path disk;

    @BeforeEach
    void workbooks() throws IOException {
        inbox = folder.resolve("inbox");
        for (int i = 0; i < WORKBOOKS; i++) {
            Workbooks.good(inbox.resolve(i + ".xlsx"), "Firm " + i);
        }
        disk = Files.createDirectories(folder.resolve("disk"));
    }

    @AfterEach
    void nothing_stays_mounted() throws Exception {
        while (Mounts.holds(disk)) {
            Mounts.run("umount", "-l", disk.toString());
        }
        while (Mounts.holds(inbox)) {
            Mounts.run("umount", "-l", inbox.toString());
        }
    }

    @Test
    void a_disk_that_is_full_at_once_is_told_with_what_is_free_and_nothing_half_written() throws Exception {
        mount("-t", "tmpfs", "-o", "size=16k", "none", disk);

        Program.Ended ended = batch();

        assertThat(ended.exit()).isEqualTo(5);
        assertThat(ended.err())
                .contains("The disk is full", " needed ", " free")
                .doesNotContain("\tat ");
        assertThat(Reports.hasParts(disk)).isFalse();
    }

    @Test
    void a_disk_that_fills_up_half_way_keeps_what_is_whole_and_with_more_space_the_rest_is_made() throws Exception {
        Path roomy = folder.resolve("roomy");
        assertThat(new Program(folder).run(words(roomy)).exit()).isZero();
        SortedMap<String, String> whole = Reports.in(roomy);
        long size = Reports.size(roomy) / 2;
        mount("-t", "tmpfs", "-o", "size=" + size, "none", disk);

        Program.Ended ended = batch();

        assertThat(ended.exit()).isEqualTo(5);
        assertThat(ended.err()).contains("The disk is full");
        // The lists of all firms are of those that are done.
        SortedMap<String, String> done = Reports.in(disk);
        done.keySet().removeAll(Set.of("index.html", "summary.xlsx", "findings.xlsx"));
        assertThat(done).isNotEmpty();
        assertThat(whole).containsAllEntriesOf(done);
        assertThat(Reports.hasParts(disk)).isFalse();

        mount("-o", "remount,size=" + 8 * size, "none", disk);
        assertThat(batch().exit()).isZero();
        assertThat(Reports.in(disk)).isEqualTo(whole);
    }

    @Test
    void a_disk_that_may_only_be_read_is_told_before_any_workbook_is_read() throws Exception {
        mount("-t", "tmpfs", "-o", "ro", "none", disk);

        Program.Ended ended = batch();

        assertThat(ended.exit()).isEqualTo(5);
        assertThat(ended.err()).contains(disk.toString(), "read-only").doesNotContain("0.xlsx", "\tat ");
    }

    @Test
    void an_inbox_that_may_only_be_read_is_read() throws Exception {
        mount("--bind", inbox, inbox);
        mount("-o", "remount,bind,ro", inbox, inbox);

        assertThat(batch().exit()).isZero();

        assertThat(Files.exists(disk.resolve("Firm 0/result.json"))).isTrue();
    }

    private static void mount(Object... words) throws Exception {
        assumeTrue(Mounts.run("mount", words) == 0, "Nothing can be mounted here");
    }

    private Program.Ended batch() {
        return new Program(folder).run(words(disk));
    }

    private Object[] words(Path out) {
        return new Object[] {"batch", inbox, "--out", out, "--formats", "xlsx,json", "--jobs", 1, "--samples", 1024};
    }
}
