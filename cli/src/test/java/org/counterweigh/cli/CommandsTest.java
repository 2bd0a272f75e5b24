package org.counterweigh.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.counterweigh.templates.TemplateFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommandsTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void the_version_and_help_are_results() {
        assertThat(Ran.counterweigh("--version").out())
                .matches("counterweigh \\d+\\.\\d+\\.\\d+ \\(build [0-9a-f]{8}, Java "
                        + Pattern.quote(System.getProperty("java.version")) + "\\)\\R");
        assertThat(Ran.counterweigh("--help").out()).contains("batch", "explain", "Exit codes");
        assertThat(Ran.counterweigh("help", "batch").out()).contains("--formats", "INBOX-reports");
    }

    @Test
    void completion_is_a_script_for_the_shell() {
        assertThat(Ran.counterweigh("completion").out()).contains("complete -F", "counterweigh");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "bath",
                "batch",
                "batch INBOX --mail drafts",
                "batch INBOX --jobs 0",
                "batch INBOX --jobs many",
                "batch INBOX --samples 1000",
                "batch INBOX --samples many",
                "evaluate FILE --samples 0",
                "evaluate FILE --seed 1.5",
                "explain FILE --samples -1024",
                "batch INBOX --formats doc",
                "batch /no/such/folder",
                "check",
                "explain",
                "send",
                "send /no/such/folder",
                "send . --resolve",
                "send . --resolve a maybe",
                "send . --dry-run --status",
                "send . --settings /no/such/file"
            })
    void wrong_usage_is_2_with_a_sentence(String words) {
        Ran ran = Ran.counterweigh((Object[]) (words.isEmpty() ? new String[0] : words.split(" ", -1)));

        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).isNotBlank().doesNotContain("Exception");
    }

    @ParameterizedTest
    @CsvSource({
        "1000, 1024",
        "1536, 1024",
        "1537, 2048",
        "16385, 16384",
        "0, 1024",
        "-16384, 1024",
        "1048577, 1048576",
        "9223372036854775807, 1048576"
    })
    void a_number_of_simulations_that_is_no_power_of_two_is_refused_with_the_nearest(String asked, String nearest) {
        Ran ran = Ran.counterweigh("evaluate", folder.resolve("firm.xlsx"), "--samples", asked);

        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.err())
                .contains("--samples takes a power of two from 1024 to 1048576, not " + asked)
                .contains("the nearest is " + nearest + ".");
    }

    @ParameterizedTest
    @ValueSource(strings = {"batch", "evaluate", "explain"})
    void help_and_completion_know_how_simulations_are_drawn(String command) {
        assertThat(Ran.counterweigh("help", command).out())
                .contains("--samples=N", "--seed=N", "16384 if", "power of two")
                .doesNotContain("no effect");
        assertThat(Ran.counterweigh("completion").out()).contains("--samples", "--seed");
    }

    @Test
    void the_same_seed_gives_the_same_bytes() {
        Path file = Workbooks.good(folder.resolve("good.xlsx"), "Northgate");

        Ran once = Ran.counterweigh("evaluate", file, "--samples", "2048", "--seed", "-3");

        assertThat(once.exit()).isZero();
        assertThat(Ran.counterweigh("evaluate", file, "--samples", "2048", "--seed", "-3")
                        .out())
                .isEqualTo(once.out());
    }

    @Test
    void check_tells_each_finding_with_its_cell_what_stops_first() {
        Path good = Workbooks.good(folder.resolve("good.xlsx"), "Northgate");
        Path bad = Workbooks.bad(folder.resolve("bad.xlsx"), "Oldfield");

        Ran ran = Ran.counterweigh("check", bad);

        assertThat(ran.exit()).isEqualTo(1);
        assertThat(ran.out()).contains("error     Roles!C2: Salary");
        assertThat(ran.out().indexOf("error  ")).isLessThan(ran.out().indexOf("default  "));
        assertThat(Ran.counterweigh("check", good).exit()).isZero();
    }

    @Test
    void check_ends_with_the_blanks_that_matter_most_in_money() {
        Path good = Workbooks.good(folder.resolve("good.xlsx"), "Northgate");

        assertThat(Ran.counterweigh("check", good).out())
                .containsPattern(
                        "Blanks that matter most in money, largest first\\. Today .+\\R1\\. \\w+: .+ is blank, ");
        assertThat(Ran.counterweigh("check", "--json", good).out()).doesNotContain("Blanks that matter");
    }

    @Test
    void check_goes_through_all_files_and_ends_with_the_most_urgent_code() {
        Path bad = Workbooks.bad(folder.resolve("bad.xlsx"), "Oldfield");
        Path none = folder.resolve("none.xlsx");

        Ran ran = Ran.counterweigh("check", none, bad);

        assertThat(ran.exit()).isEqualTo(4);
        assertThat(ran.err()).contains("There is no such file");
        assertThat(ran.out()).contains("Roles!C2");
    }

    @Test
    void check_as_json_is_a_list_of_objects() {
        Path bad = Workbooks.bad(folder.resolve("bad.xlsx"), "Oldfield");

        assertThat(Ran.counterweigh("check", "--json", bad).out().strip())
                .startsWith("[{")
                .endsWith("}]")
                .contains("Roles!C2");
    }

    @Test
    void evaluate_prints_the_result_and_nothing_else() {
        Path good = Workbooks.good(folder.resolve("good.xlsx"), "Northgate");

        Ran ran = Ran.counterweigh("evaluate", good);

        assertThat(ran.exit()).isZero();
        assertThat(ran.out().strip()).startsWith("{").endsWith("}").contains("\"schema\"", "17967.19");
        assertThat(ran.err()).isEmpty();
    }

    @Test
    void evaluate_prints_findings_as_json_where_something_stops() {
        Path bad = Workbooks.bad(folder.resolve("bad.xlsx"), "Oldfield");

        Ran ran = Ran.counterweigh("evaluate", bad);

        assertThat(ran.exit()).isEqualTo(1);
        assertThat(ran.out().strip()).startsWith("{").endsWith("}").contains("\"findings\"", "Roles!C2");
        assertThat(ran.err()).contains("Roles!C2");
    }

    @Test
    void evaluate_has_no_result_for_a_file_that_is_no_workbook() {
        Ran ran = Ran.counterweigh("evaluate", Workbooks.plain(folder.resolve("a.xlsx"), ""));

        assertThat(ran.exit()).isEqualTo(4);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).contains("empty (0 bytes)");
    }

    @Test
    void template_writes_a_workbook_that_check_finds_nothing_to_mend_in() {
        Path file = folder.resolve("my work.xlsx");

        assertThat(Ran.counterweigh("template", file).exit()).isZero();
        assertThat(Ran.counterweigh("check", file).exit()).isZero();
    }

    @Test
    void template_does_not_replace_a_file_unless_told_to() throws IOException {
        Path file = Workbooks.plain(folder.resolve("mine.xlsx"), "mine");

        Ran ran = Ran.counterweigh("template", file);

        assertThat(ran.exit()).isEqualTo(2);
        assertThat(Files.readString(file)).isEqualTo("mine");
        assertThat(Ran.counterweigh("template", file, "--force").exit()).isZero();
        assertThat(Files.size(file)).isGreaterThan(4);
    }

    @Test
    void demo_shows_good_firms_and_one_to_mend_and_ends_well() {
        Workbooks.plain(
                folder.resolve("templates/examples/index.txt"),
                "northgate-rail-legal\nfernhill-homes-legal\nbrackenridge-partners-to-mend\n");
        TemplateFolder fewer = TemplateFolder.shipped().under(folder.resolve("templates"));

        Ran ran =
                Ran.with(binder -> binder.bind(TemplateFolder.class).toInstance(fewer), "demo", folder.resolve("demo"));

        assertThat(ran.exit()).isZero();
        assertThat(ran.out()).contains("2 of 3 workbooks have a report", "broken on purpose", "index.html");
        assertThat(folder.resolve("demo/reports/Northgate Rail plc, Legal/result.json"))
                .exists();
        assertThat(folder.resolve("demo/reports/Fernhill Homes Ltd, Legal/Fernhill Homes Ltd, Legal-comparison.pdf"))
                .exists();
    }
}
