package org.counterweigh.cli.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisabledOnOs(OS.WINDOWS)
class LauncherTest {

    private static final String[] ODD_WORDS = {
        "batch", "In & out (1)", "50% off!", "a\\tb", "$HOME", "it's \"quoted\"", "*", "", "Müller & Søn^.xlsx"
    };

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @SuppressWarnings("NullAway.Init")
    private StandInJava java;

    @BeforeEach
    void a_java() {
        java = StandInJava.in(folder.resolve("java"), "17.0.15");
    }

    @Test
    void words_arrive_as_they_were_typed() {
        Started started = Installation.in(folder.resolve("app")).start(java.environment(), ODD_WORDS);

        assertThat(started.exit()).isZero();
        assertThat(started.lines()).endsWith(ODD_WORDS).contains("org.counterweigh.cli.Main");
    }

    @ParameterizedTest
    @ValueSource(strings = {"with blanks", "Büro Łódź", "it's", "a\\tb", "(1) & $HOME; ls", "a \"b\" *"})
    void it_starts_from_a_folder_of_any_name(String name) {
        var installation = Installation.in(folder.resolve(name));

        Started started = installation.start(java.environment(), "check");

        assertThat(started.exit()).isZero();
        assertThat(started.lines())
                .contains(
                        "-XX:SharedArchiveFile=" + installation.archive(),
                        installation.home() + "/lib/counterweigh-cli.jar:" + installation.home()
                                + "/lib/library 1.jar");
    }

    @Test
    void a_folder_with_a_colon_is_refused_since_a_class_path_cannot_name_it() {
        Started started = Installation.in(folder.resolve("a:b")).start(java.environment(), "check");

        assertThat(started.exit()).isEqualTo(70);
        assertThat(started.err()).contains("colon").contains("a:b");
    }

    @Test
    void it_is_found_behind_links() throws IOException {
        var installation = Installation.in(folder.resolve("app"));
        Path relative = Files.createSymbolicLink(folder.resolve("app/bin/cw"), Path.of("counterweigh"));
        Path link = Files.createSymbolicLink(folder.resolve("cw"), relative);

        assertThat(Started.with(java.environment(), link, "check").lines())
                .contains("-XX:SharedArchiveFile=" + installation.archive());
    }

    @Test
    void the_java_of_the_release_comes_before_any_other() {
        var installation = Installation.in(folder.resolve("app"));
        StandInJava.in(folder.resolve("app/runtime"), "17.0.15", "#!/bin/sh\necho the one inside\n");

        assertThat(installation.start(java.environment(), "--version").out()).isEqualTo("the one inside\n");
    }

    @Test
    void without_java_it_says_what_to_do() throws IOException {
        Path tools = folder.resolve("tools");
        for (String tool : new String[] {"dirname", "locale"}) {
            Executable.written(tools.resolve(tool), "#!/bin/sh\nexec /usr/bin/" + tool + " \"$@\"\n");
        }

        Started started = Installation.in(folder.resolve("app")).start(Map.of("PATH", tools.toString()), "check");

        assertThat(started.exit()).isEqualTo(70);
        assertThat(started.out()).isEmpty();
        assertThat(started.err())
                .isEqualTo("Counterweigh needs Java 17 or newer, and there is no Java on this computer."
                        + " Install one and try again.\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.8.0_402", "11.0.22", "16", "16-ea"})
    void a_java_that_is_too_old_is_named_with_its_version(String version) {
        var old = StandInJava.in(folder.resolve("old"), version);

        Started started = Installation.in(folder.resolve("app")).start(old.environment(), "check");

        assertThat(started.exit()).isEqualTo(70);
        assertThat(started.out()).isEmpty();
        assertThat(started.err())
                .isEqualTo("Counterweigh needs Java 17 or newer; this is Java " + version + " ("
                        + old.home().resolve("bin/java") + ").\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"17", "17.0.15", "21-ea", "25.0.3", "101.1"})
    void newer_ones_are_taken(String version) {
        var newer = StandInJava.in(folder.resolve("newer"), version);

        assertThat(Installation.in(folder.resolve("app"))
                        .start(newer.environment(), "check")
                        .exit())
                .isZero();
    }

    @Test
    void a_java_without_a_file_that_names_its_version_is_asked() throws IOException {
        var asked = StandInJava.in(
                folder.resolve("asked"),
                "",
                "#!/bin/sh\n[ \"$2\" = -version ] && echo '    java.version = 11.0.2' >&2\n");
        Files.delete(asked.home().resolve("release"));

        assertThat(Installation.in(folder.resolve("app"))
                        .start(asked.environment(), "check")
                        .err())
                .contains("this is Java 11.0.2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"C", "POSIX", "xx_XX.UTF-8", ""})
    void names_with_accents_can_be_read_whatever_the_locale(String locale) {
        var installation = Installation.in(folder.resolve("app"));

        assertThat(installation
                        .start(Started.and(java.environment(), "LC_ALL", locale), "--version")
                        .lines())
                .contains("LC_ALL=C.UTF-8");
    }
}
