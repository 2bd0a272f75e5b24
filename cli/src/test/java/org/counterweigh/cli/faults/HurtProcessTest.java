package org.counterweigh.cli.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import org.counterweigh.cli.Program;
import org.counterweigh.cli.Workbooks;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The program as a process in surroundings that are wrong in one respect. */
@Tag("judges")
class HurtProcessTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private static Path shared;

    private static SortedMap<String, String> usual = new TreeMap<>();

    private static String usualResult = "";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @SuppressWarnings("NullAway.Init")
    private Path out;

    @BeforeAll
    static void three_workbooks_and_what_usually_comes_of_them() {
        Workbooks.good(shared.resolve("inbox/a.xlsx"), "Northgate");
        Workbooks.good(shared.resolve("inbox/b.xlsx"), "\u0130stanbul & S\u00f6hne");
        Workbooks.bad(shared.resolve("inbox/c.xlsx"), "Oldfield");
        assertThat(new Program(shared).run(words(shared.resolve("usual"))).exit())
                .isEqualTo(1);
        usual = Reports.in(shared.resolve("usual"));
        usualResult = new Program(shared).run(evaluation()).out();
        assertThat(usualResult).startsWith("{");
    }

    /** Beside the usual one: the list of findings leads to the workbooks by their way from there. */
    @BeforeEach
    void an_output_folder_of_its_own() {
        out = shared.resolve(folder.getFileName());
    }

    @ParameterizedTest
    @CsvSource({
        "-Duser.language=tr, -Duser.country=TR",
        "-Duser.language=ar, -Duser.country=EG",
        "-Duser.language=de, -Duser.country=CH",
        "-Duser.timezone=Pacific/Kiritimati, -Duser.language=th",
        "-Dfile.encoding=US-ASCII, -Duser.language=hi"
    })
    void language_zone_and_encoding_of_the_machine_change_no_byte(String one, String other) {
        Program.Ended ended = new Program(folder).java(one, other).run(words(out));

        assertThat(ended.exit()).isEqualTo(1);
        assertThat(Reports.in(out)).isEqualTo(usual);
    }

    @ParameterizedTest
    @ValueSource(strings = {"JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "_JAVA_OPTIONS"})
    void options_of_java_in_the_environment_leave_the_result_alone(String variable) {
        Program.Ended ended = new Program(folder).where(variable, "-Dx=y").run(evaluation());

        assertThat(ended.exit()).isZero();
        assertThat(ended.out()).isEqualTo(usualResult);
    }

    @Test
    void a_folder_of_temporary_files_that_is_not_there_is_not_missed() {
        Program.Ended ended = new Program(folder)
                .java("-Djava.io.tmpdir=" + folder.resolve("nowhere"))
                .run(words(out));

        assertThat(ended.exit()).isEqualTo(1);
        assertThat(out.resolve("Northgate/result.json")).exists();
    }

    @Test
    void too_few_open_files_are_told_and_the_next_run_completes() {
        for (int files = 8; files < 64; files += 16) {
            Path limited = shared.resolve("files " + files);

            Program.Ended ended = new Program(folder)
                    .by("sh", "-c", "ulimit -n " + files + "; exec \"$@\"", "sh")
                    .run(words(limited));

            assertThat(ended.exit()).as(files + " files: " + ended.err()).isIn(1, 4, 5, 70);
            new Program(folder).run(words(limited));
            assertThat(Reports.in(limited)).as(files + " files").containsAllEntriesOf(usual);
        }
    }

    private static Object[] evaluation() {
        return new Object[] {"evaluate", shared.resolve("inbox/a.xlsx"), "--samples", 1024};
    }

    private static Object[] words(Path to) {
        return new Object[] {
            "batch", shared.resolve("inbox"), "--out", to, "--formats", "json", "--jobs", 1, "--samples", 1024
        };
    }
}
