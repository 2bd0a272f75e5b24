package org.counterweigh.cli.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The stand-in for Java crashes over an archive that is not just as it made it, so a start that ends well proves the guard. */
@DisabledOnOs(OS.WINDOWS)
class LauncherArchiveTest {

    private static final String PREPARING = "Preparing faster starts";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @SuppressWarnings("NullAway.Init")
    private Map<String, String> java;

    @SuppressWarnings("NullAway.Init")
    private Installation installation;

    @BeforeEach
    void an_installation_that_was_never_started() {
        java = StandInJava.in(folder.resolve("java"), "17.0.15").environment();
        installation = Installation.in(folder.resolve("app"));
    }

    @Test
    void the_first_start_makes_an_archive_and_later_ones_take_it() throws IOException {
        Started first = installation.start(java, "check");
        Started second = installation.start(java, "check");

        assertThat(first.err()).startsWith(PREPARING);
        assertThat(first.out()).doesNotContain("noise").contains(used());
        assertThat(second.err()).isEmpty();
        assertThat(second.out()).isEqualTo(first.out());
        assertThat(installation.besideArchive()).containsExactly("contents", "counterweigh.jsa");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--version", "-V", "--help", "help", "completion"})
    void a_short_answer_does_not_wait_for_an_archive(String word) {
        assertThat(installation.start(java, word).err()).isEmpty();
        installation.start(java, "check");
        assertThat(installation.start(java, word).out()).contains(used());
    }

    @Test
    void an_archive_that_was_cut_short_is_made_again() throws IOException {
        installation.start(java, "check");
        Files.writeString(installation.archive(), "classes f");

        remade();
    }

    @Test
    void an_archive_with_one_byte_changed_is_made_again() throws IOException {
        installation.start(java, "check");
        Files.writeString(
                installation.archive(), Files.readString(installation.archive()).replace('c', 'x'));

        remade();
    }

    @Test
    void an_archive_made_by_another_java_is_made_again() {
        var other = StandInJava.in(folder.resolve("other"), "25.0.3").environment();
        installation.start(other, "check");

        remade();
    }

    @Test
    void a_jar_of_the_same_size_and_time_but_other_bytes_makes_it_again() throws IOException {
        Path jar = installation.home().resolve("lib/counterweigh-cli.jar");
        FileTime written = Files.getLastModifiedTime(jar);
        installation.start(java, "check");
        Files.writeString(jar, Files.readString(jar).replace("ours", "hers"));
        Files.setLastModifiedTime(jar, written);

        remade();
    }

    @Test
    void an_installation_that_was_moved_makes_it_again() throws IOException {
        installation.start(java, "check");
        installation = new Installation(Files.move(installation.home(), folder.resolve("moved")));

        remade();
    }

    @Test
    void a_java_that_makes_none_is_not_asked_twice() {
        Map<String, String> none = Started.and(java, "NO_ARCHIVE", "yes");

        assertThat(installation.start(none, "check").err()).startsWith(PREPARING);
        Started second = installation.start(none, "check");
        assertThat(second.err()).isEmpty();
        assertThat(second.out()).doesNotContain("SharedArchiveFile");
    }

    @Test
    void where_the_installation_cannot_be_written_to_the_users_cache_holds_it() throws IOException {
        Files.writeString(installation.home().resolve("archive"), "in the way");
        Path cache = folder.resolve("my cache");
        Map<String, String> cached = Started.and(java, "XDG_CACHE_HOME", cache.toString());

        Started first = installation.start(cached, "check");
        Started second = installation.start(cached, "check");

        assertThat(first.out()).contains("-XX:SharedArchiveFile=" + cache + "/counterweigh/");
        assertThat(second.err()).isEmpty();
        assertThat(second.out()).isEqualTo(first.out());
    }

    @Test
    void where_nothing_can_be_written_it_starts_without() throws IOException {
        Files.writeString(installation.home().resolve("archive"), "in the way");

        Started started = installation.start(java, "check");

        assertThat(started.exit()).isZero();
        assertThat(started.err()).isEmpty();
        assertThat(started.out()).doesNotContain("SharedArchiveFile");
    }

    @Test
    void what_a_killed_start_left_is_never_used_and_is_removed() throws IOException, InterruptedException {
        Process gone = new ProcessBuilder("true").start();
        gone.waitFor();
        Path part = installation.home().resolve("archive/part.1");
        Files.createDirectories(part);
        Files.writeString(part.resolve("counterweigh.jsa"), "classes f");
        Files.writeString(installation.archive(), "classes f");
        Files.createSymbolicLink(part.resolveSibling("lock"), Path.of(String.valueOf(gone.pid())));

        remade();
        assertThat(installation.besideArchive()).containsExactly("contents", "counterweigh.jsa");
    }

    @Test
    @Tag("judges")
    void a_start_killed_at_any_moment_of_making_it_leaves_a_program_that_starts() throws IOException {
        for (int tenths = 0; tenths < 6; tenths++) {
            Started.Running running =
                    Started.running(Started.and(java, "TRAINING_SECONDS", "0.2"), installation.program(), "check");
            pause(tenths * 100L);
            running.process().descendants().forEach(ProcessHandle::destroyForcibly);
            running.process().destroyForcibly();
            running.ended();

            assertThat(installation.start(java, "check").exit()).isZero();
            Files.deleteIfExists(installation.home().resolve("archive/contents"));
        }
    }

    @Test
    @Tag("judges")
    void first_starts_at_the_same_moment_do_not_harm_each_other() throws IOException {
        Map<String, String> slow = Started.and(java, "TRAINING_SECONDS", "0.3");
        List<Started.Running> all = IntStream.range(0, 5)
                .mapToObj(start -> Started.running(slow, installation.program(), "check"))
                .toList();

        assertThat(all.stream().map(Started.Running::ended))
                .allSatisfy(started -> assertThat(started.exit()).isZero());
        assertThat(installation.start(java, "check").out()).contains(used());
        assertThat(installation.besideArchive()).containsExactly("contents", "counterweigh.jsa");
    }

    @Test
    void it_can_be_switched_off() {
        Started started = installation.start(Started.and(java, "COUNTERWEIGH_ARCHIVE", "no"), "check");

        assertThat(started.err()).isEmpty();
        assertThat(started.out()).doesNotContain("SharedArchiveFile");
    }

    private void remade() {
        Started started = installation.start(java, "check");

        assertThat(started.exit()).isZero();
        assertThat(started.err()).startsWith(PREPARING).doesNotContain("fatal");
        assertThat(started.out()).contains(used());
    }

    private String used() {
        return "-XX:SharedArchiveFile=" + installation.archive();
    }

    private static void pause(long milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
