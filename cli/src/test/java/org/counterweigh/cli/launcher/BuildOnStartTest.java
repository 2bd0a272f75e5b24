package org.counterweigh.cli.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A source tree in small; Maven is one that writes the log and the jar of a build. */
@DisabledOnOs(OS.WINDOWS)
class BuildOnStartTest {

    private static final List<String> SOURCES = List.of(
            "pom.xml",
            "core/pom.xml",
            "core/src/main/java/Core.java",
            "templates/brand/brand.properties",
            "templates/defaults/figures.csv",
            "templates/examples/index.txt",
            "templates/gates/rules.csv",
            "templates/wording/en.txt");

    private static final String MAVEN = """
        #!/bin/sh
        echo "[INFO] Building Counterweigh core 0.1.0      [2/6]"
        for library in 1 2 3 4 5 6 7 8 9 10; do echo "Downloaded from central: https://host/$library.jar (3 MB)"; done
        if grep -q error core/src/main/java/Core.java; then echo "[ERROR] Core.java: what is wrong"; exit 1; fi
        mkdir -p cli/target/program/lib
        cp core/src/main/java/Core.java cli/target/program/lib/counterweigh-cli.jar
        """;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @SuppressWarnings("NullAway.Init")
    private Path tree;

    @SuppressWarnings("NullAway.Init")
    private Map<String, String> tools;

    @BeforeEach
    void a_tree_that_was_never_built() throws IOException {
        tree = folder.resolve("tree");
        for (String source : SOURCES) {
            Files.createDirectories(tree.resolve(source).getParent());
            Files.writeString(tree.resolve(source), "as it was");
        }
        for (String launcher : List.of("counterweigh", "launcher/archive.sh", "launcher/build")) {
            Executable.written(tree.resolve("cli").resolve(launcher), Files.readString(Path.of(launcher)));
        }
        Path maven = Executable.written(folder.resolve("maven/mvn"), MAVEN);
        tools = Started.and(
                Started.and(
                        StandInJava.in(folder.resolve("java"), "17.0.15").environment(),
                        "PATH",
                        maven.getParent() + ":/usr/bin:/bin"),
                "COUNTERWEIGH_ARCHIVE",
                "no");
    }

    @Test
    void the_first_start_builds_and_says_what_it_does_and_the_next_does_not() {
        Started first = started();
        Started second = started();

        assertThat(first.exit()).isZero();
        assertThat(first.err()).contains("Building Counterweigh", "core 0.1.0 (2 of 6)", "10 libraries downloaded");
        assertThat(first.out()).doesNotContain("INFO").contains("org.counterweigh.cli.Main");
        assertThat(second.err()).isEmpty();
        assertThat(second.out()).isEqualTo(first.out());
    }

    @Test
    void a_copied_tree_is_not_built_again_though_all_its_files_are_newer() throws IOException {
        started();
        FileTime later = FileTime.fromMillis(System.currentTimeMillis() + 60_000);
        for (String source : SOURCES) {
            Files.setLastModifiedTime(tree.resolve(source), later);
        }
        tree = Files.move(tree, folder.resolve("a copy"));

        assertThat(started().err()).isEmpty();
    }

    @Test
    void a_source_with_other_words_is_built_though_it_is_older() throws IOException {
        started();
        Path source = tree.resolve("core/src/main/java/Core.java");
        Files.writeString(source, "as it is!");
        Files.setLastModifiedTime(source, FileTime.fromMillis(0));

        assertThat(started().err()).contains("Building Counterweigh");
        assertThat(tree.resolve("cli/target/program/lib/counterweigh-cli.jar")).hasContent("as it is!");
    }

    @Test
    void a_jar_of_an_earlier_build_does_not_stay_beside_the_new_ones() throws IOException {
        started();
        Path old = Files.writeString(tree.resolve("cli/target/program/lib/library-1.0.jar"), "old");
        Files.writeString(tree.resolve("pom.xml"), "asks for library 2.0");

        started();

        assertThat(old).doesNotExist();
    }

    @Test
    void a_build_that_fails_ends_with_its_last_lines_and_is_tried_again() throws IOException {
        Files.writeString(tree.resolve("core/src/main/java/Core.java"), "an error");

        Started failed = started();

        assertThat(failed.exit()).isEqualTo(70);
        assertThat(failed.out()).isEmpty();
        assertThat(failed.err())
                .contains("The build failed", "Core.java: what is wrong", "cli/target/program/build.log");
        Files.writeString(tree.resolve("core/src/main/java/Core.java"), "mended");
        assertThat(started().exit()).isZero();
    }

    @Test
    void newer_sources_where_nothing_may_be_written_are_told_in_a_sentence() throws IOException {
        Files.writeString(tree.resolve("cli/target"), "in the way");

        Started started = started();

        assertThat(started.exit()).isEqualTo(70);
        assertThat(started.err())
                .isEqualTo("Counterweigh has to be built from its sources, and you may not write to " + tree
                        + "/cli. Start it once as somebody who may.\n");
    }

    @Test
    void without_maven_it_says_what_to_install() {
        tools = Started.and(tools, "PATH", "/usr/bin:/bin");
        if (Stream.of("/usr/bin/mvn", "/bin/mvn").map(Path::of).anyMatch(Files::exists)) {
            tools = Started.and(tools, "PATH", onlyWhatTheBuildNeeds());
        }

        Started started = started();

        assertThat(started.exit()).isEqualTo(70);
        assertThat(started.err()).contains("no Maven (mvn)", "Install Maven 3.8.7 or newer");
    }

    private String onlyWhatTheBuildNeeds() {
        try {
            for (String tool :
                    List.of("dirname", "find", "sort", "cksum", "mkdir", "readlink", "cat", "tr", "locale")) {
                Executable.written(
                        folder.resolve("tools").resolve(tool), "#!/bin/sh\nexec /usr/bin/" + tool + " \"$@\"\n");
            }
            return folder.resolve("tools").toString();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private Started started() {
        return Started.with(tools, tree.resolve("cli/counterweigh"), "check");
    }
}
