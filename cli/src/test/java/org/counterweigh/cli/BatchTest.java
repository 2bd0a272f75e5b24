package org.counterweigh.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.inject.AbstractModule;
import com.google.inject.TypeLiteral;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.counterweigh.cli.batch.BatchLog;
import org.counterweigh.cli.run.Format;
import org.counterweigh.cli.run.Renderer;
import org.counterweigh.templates.TemplateFolder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BatchTest {

    private static final String[] IN_ALL_FORMATS = {"--formats", "pdf,xlsx,json"};

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @SuppressWarnings("NullAway.Init")
    private Path inbox;

    @SuppressWarnings("NullAway.Init")
    private Path out;

    @BeforeEach
    void folders() throws IOException {
        inbox = Files.createDirectories(folder.resolve("in box & co"));
        out = folder.resolve("out");
    }

    @Test
    void a_good_workbook_becomes_a_folder_with_pdf_workbook_and_result() throws IOException {
        Workbooks.good(inbox.resolve("a.xlsx"), "Northgate & Sons");

        Ran ran = batch(IN_ALL_FORMATS);

        assertThat(ran.exit()).isZero();
        assertThat(files())
                .contains(
                        "Northgate & Sons/Northgate & Sons-comparison.pdf",
                        "Northgate & Sons/Northgate & Sons-comparison.xlsx",
                        "Northgate & Sons/result.json",
                        "findings.xlsx",
                        "index.html",
                        "summary.xlsx");
        assertThat(ran.out()).contains("a.xlsx", "done", "17,967 USD");
        assertThat(Files.readString(out.resolve("Northgate & Sons/result.json")))
                .contains("17967.19");
        assertThat(Files.readString(out.resolve("index.html")))
                .contains("Outsource Document review to Provider A (US).");
    }

    @Test
    void reports_go_beside_the_inbox_when_no_folder_is_named() {
        Workbooks.good(inbox.resolve("a.xlsx"), "Northgate");

        assertThat(Ran.counterweigh("batch", inbox).exit()).isZero();
        assertThat(folder.resolve("in box & co-reports/index.html")).exists();
    }

    @Test
    void a_bad_workbook_gets_a_list_of_findings_and_leaves_its_neighbours_alone() throws IOException {
        Workbooks.good(inbox.resolve("a.xlsx"), "Northgate");
        Workbooks.bad(inbox.resolve("b.xlsx"), "Oldfield");
        Workbooks.plain(inbox.resolve("c.xlsx"), "a,b,c");
        Workbooks.good(inbox.resolve("d.xlsx"), "Westbrook");

        Ran ran = batch();

        assertThat(ran.exit()).isEqualTo(4);
        assertThat(files())
                .contains(
                        "Northgate/result.json",
                        "Westbrook/result.json",
                        "Oldfield/Oldfield-findings.xlsx",
                        "c/c-findings.xlsx");
        assertThat(files("Oldfield")).containsExactly("Oldfield/Oldfield-findings.xlsx");
        assertThat(ran.err()).contains("b.xlsx  has errors (1 error", "plain text, perhaps CSV");
        assertNoTrace(ran);
    }

    @Test
    void only_bad_workbooks_end_with_1() {
        Workbooks.bad(inbox.resolve("b.xlsx"), "Oldfield");

        assertThat(batch().exit()).isEqualTo(1);
    }

    @Test
    void twenty_faults_are_told_at_once_and_no_report_is_made() throws IOException {
        Workbooks.faulty(inbox.resolve("b.xlsx"), "Oldfield", 20);

        Ran ran = batch("--json");

        assertThat(ran.exit()).isEqualTo(1);
        assertThat(ran.out().split("\"severity\": \"STOPS\"", -1)).hasSize(21);
        assertThat(ran.out()).contains("\"place\": \"Work!C3\"", "\"place\": \"Work!C22\"");
        assertThat(files("Oldfield")).containsExactly("Oldfield/Oldfield-findings.xlsx");
    }

    @Test
    void a_report_does_not_stay_behind_when_its_workbook_turns_bad() throws IOException {
        Workbooks.good(inbox.resolve("a.xlsx"), "Northgate");
        batch();
        Workbooks.plain(out.resolve("Northgate/my notes.txt"), "mine");
        Workbooks.bad(inbox.resolve("a.xlsx"), "Northgate");

        Ran ran = batch();

        assertThat(files("Northgate")).containsExactly("Northgate/Northgate-findings.xlsx", "Northgate/my notes.txt");
        assertThat(ran.err()).contains("earlier report has been taken away");
    }

    @Test
    void findings_do_not_stay_behind_when_the_workbook_is_mended() throws IOException {
        Workbooks.bad(inbox.resolve("a.xlsx"), "Northgate");
        batch();
        Workbooks.good(inbox.resolve("a.xlsx"), "Northgate");

        batch();

        assertThat(files("Northgate")).containsExactly("Northgate/result.json");
    }

    @Test
    void a_firm_that_is_renamed_does_not_leave_its_old_report_behind() throws IOException {
        Workbooks.good(inbox.resolve("a.xlsx"), "Northgate");
        batch();
        Workbooks.good(inbox.resolve("a.xlsx"), "Southgate");

        Ran ran = batch();

        assertThat(files("Northgate")).isEmpty();
        assertThat(files("Southgate")).containsExactly("Southgate/result.json");
        assertThat(ran.err()).contains("The earlier report of a.xlsx in Northgate has been taken away");
    }

    @Test
    void a_firm_renamed_in_its_capitals_alone_has_one_report_on_any_disk() throws IOException {
        Workbooks.good(inbox.resolve("a.xlsx"), "Northgate");
        batch();
        Workbooks.good(inbox.resolve("a.xlsx"), "NORTHGATE");

        batch();

        assertThat(files().stream().filter(file -> file.endsWith("result.json")))
                .hasSize(1);
    }

    @Test
    void two_firms_of_one_name_get_two_folders_in_the_order_of_their_workbooks() throws IOException {
        Workbooks.good(inbox.resolve("a.xlsx"), "Northgate");
        Workbooks.good(inbox.resolve("b.xlsx"), "NORTHGATE");

        batch("--jobs", "4");

        assertThat(files()).contains("Northgate/result.json", "NORTHGATE-2/result.json");
    }

    @Test
    void a_firm_cannot_write_outside_the_folder() throws IOException {
        Workbooks.good(inbox.resolve("a.xlsx"), "../../escape");
        Workbooks.good(inbox.resolve("b.xlsx"), "index.html");

        batch();

        assertThat(files()).contains("_.._escape/result.json", "index.html-2/result.json", "index.html");
        assertThat(folder.resolve("../escape")).doesNotExist();
    }

    @Test
    void names_of_firms_are_text_in_the_page_never_markup() throws IOException {
        Workbooks.good(inbox.resolve("a.xlsx"), "<script>alert(1)</script> \"q\"");

        batch();

        assertThat(Files.readString(out.resolve("index.html")))
                .doesNotContain("<script>alert")
                .contains("&lt;script&gt;");
    }

    @Test
    void the_same_inbox_gives_the_same_bytes_however_many_work_on_it() throws IOException {
        for (int i = 0; i < 4; i++) {
            Workbooks.good(inbox.resolve(i + ".xlsx"), "Firm " + i % 2);
        }
        batch("--jobs", "1", "--formats", "pdf,xlsx,json");
        var first = contents();
        Path again = folder.resolve("again");

        Ran.counterweigh("batch", inbox, "--out", again, "--jobs", "3", "--samples", 1024);

        out = again;
        assertThat(contents()).isEqualTo(first);
    }

    @Test
    void a_second_run_leaves_unchanged_files_as_they_are_unless_forced() throws IOException {
        Workbooks.good(inbox.resolve("a.xlsx"), "Northgate");
        batch();
        Path result = out.resolve("Northgate/result.json");
        var made = Files.getLastModifiedTime(result);
        var longAgo = FileTime.fromMillis(made.toMillis() - 100_000);
        Files.setLastModifiedTime(result, longAgo);

        assertThat(batch().err()).contains("1 of 1 workbooks have not changed");
        assertThat(Files.getLastModifiedTime(result)).isEqualTo(longAgo);

        batch("--force");
        assertThat(Files.getLastModifiedTime(result)).isNotEqualTo(longAgo);
    }

    @Test
    void only_the_formats_asked_for_are_there() throws IOException {
        Workbooks.good(inbox.resolve("a.xlsx"), "Northgate");
        batch(IN_ALL_FORMATS);

        batch("--formats", "xlsx,json");

        assertThat(files("Northgate")).containsExactly("Northgate/Northgate-comparison.xlsx", "Northgate/result.json");
    }

    @Test
    void other_files_are_left_alone_and_named() {
        Workbooks.good(inbox.resolve("a.xlsx"), "Northgate");
        Workbooks.plain(inbox.resolve("~$a.xlsx"), "owner");
        Workbooks.plain(inbox.resolve(".hidden.xlsx"), "hidden");
        Workbooks.plain(inbox.resolve("old.xls"), "old");
        Workbooks.plain(inbox.resolve("Northgate-comparison.xlsx"), "ours");
        Workbooks.good(inbox.resolve("below/b.xlsx"), "Below");

        Ran ran = batch();

        assertThat(ran.exit()).isZero();
        assertThat(ran.err())
                .contains("old.xls is left alone", "save it as an Excel workbook", "below is left alone")
                .contains("Northgate-comparison.xlsx is left alone")
                .doesNotContain("~$", ".hidden");
    }

    @Test
    void a_bill_beside_its_workbook_is_read_with_it_and_not_remarked_upon() {
        Workbooks.good(inbox.resolve("a.xlsx"), "Northgate");
        Workbooks.plain(inbox.resolve("a.ledes.txt"), "LEDES1998B[]");
        Workbooks.plain(inbox.resolve("notes.txt"), "to do");

        assertThat(batch().err()).contains("notes.txt is left alone").doesNotContain("a.ledes.txt is left alone");
    }

    @Test
    void a_workbook_with_macros_is_taken_under_its_own_name() throws IOException {
        Workbooks.good(inbox.resolve("macros.xlsm"), "Northgate");

        assertThat(batch().exit()).isZero();
        assertThat(files("Northgate")).contains("Northgate/result.json");
    }

    @Test
    void an_empty_inbox_is_nothing_to_do() {
        Ran ran = batch();

        assertThat(ran.exit()).isEqualTo(3);
        assertThat(ran.err()).contains("There is no workbook (.xlsx) in");
        assertThat(out).doesNotExist();
    }

    @Test
    void a_place_that_cannot_be_written_is_told_before_any_work() {
        Workbooks.good(inbox.resolve("a.xlsx"), "Northgate");
        Workbooks.plain(out, "a file where the folder should be");

        Ran ran = batch();

        assertThat(ran.exit()).isEqualTo(5);
        assertThat(ran.err()).contains("Cannot write to " + out).doesNotContain("[1/1]");
        assertNoTrace(ran);
    }

    @Test
    void a_folder_of_a_firm_that_cannot_be_written_does_not_stop_the_others() throws IOException {
        Workbooks.good(inbox.resolve("a.xlsx"), "Northgate");
        Workbooks.good(inbox.resolve("b.xlsx"), "Westbrook");
        Workbooks.plain(out.resolve("Northgate"), "a file where the folder should be");

        Ran ran = batch();

        assertThat(ran.exit()).isEqualTo(5);
        assertThat(files("Westbrook")).containsExactly("Westbrook/result.json");
        assertNoTrace(ran);
    }

    @Test
    void a_folder_that_another_run_holds_is_left_to_it() throws IOException {
        Workbooks.good(inbox.resolve("a.xlsx"), "Northgate");
        Files.createDirectories(out);
        try (var held = FileChannel.open(
                        out.resolve(".counterweigh.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var lock = held.lock()) {
            assertThat(lock.isValid()).isTrue();

            Ran ran = batch();

            assertThat(ran.exit()).isEqualTo(8);
            assertThat(ran.err()).contains("Another run of counterweigh");
        }
        assertThat(files()).isEmpty();
    }

    @Test
    void leftovers_of_an_interrupted_run_are_swept() {
        Workbooks.good(inbox.resolve("a.xlsx"), "Northgate");
        Path left = Workbooks.plain(out.resolve("Northgate/.counterweigh-1.part"), "half");

        batch();

        assertThat(left).doesNotExist();
    }

    @Test
    void a_report_that_cannot_be_made_leaves_nothing_half_written() throws IOException {
        Workbooks.good(inbox.resolve("a.xlsx"), "Northgate");
        Workbooks.good(inbox.resolve("b.xlsx"), "Westbrook");
        Renderer broken = (evaluation, source, house) -> {
            if (source.name().equals("a.xlsx")) {
                throw new IllegalStateException("broken on purpose");
            }
            return new byte[] {'{', '}'};
        };

        Ran ran = Ran.with(
                new AbstractModule() {
                    @Override
                    protected void configure() {
                        bind(new TypeLiteral<Map<Format, Renderer>>() {})
                                .toInstance(Stream.of(Format.values())
                                        .collect(Collectors.toMap(format -> format, format -> broken)));
                    }
                },
                "batch",
                inbox,
                "--out",
                out);

        assertThat(ran.exit()).isEqualTo(70);
        assertThat(out.resolve("Northgate")).doesNotExist();
        assertThat(files("Westbrook")).hasSize(3);
        assertThat(Files.readString(out.resolve("counterweigh-fault.txt"))).contains("broken on purpose");
        assertNoTrace(ran);
    }

    @Test
    void the_summary_can_be_had_as_json_alone() {
        Workbooks.bad(inbox.resolve("b.xlsx"), "Oldfield");

        Ran ran = batch("--json");

        assertThat(ran.out().strip())
                .startsWith("{")
                .endsWith("}")
                .contains("\"schema\": 1", "\"status\": \"HAS_ERRORS\"", "\"firm\": \"Oldfield\"", "\"exit\": 1")
                .contains("\"place\": \"Roles!C2\"");
    }

    @Test
    void how_many_simulations_and_which_seed_are_as_asked_for() {
        Workbooks.good(inbox.resolve("a.xlsx"), "Northgate");

        assertThat(batch("--samples", "1024", "--seed", "7").exit()).isZero();
        assertThat(batch("--samples", "1024", "--seed", "7").err()).contains("1 of 1 workbooks have not changed");
        assertThat(batch("--samples", "2000").exit()).isEqualTo(2);
    }

    @Test
    void a_brand_without_a_colour_is_told_before_anything_is_touched() {
        Workbooks.good(inbox.resolve("a.xlsx"), "Northgate");
        Workbooks.plain(folder.resolve("brand/brand.properties"), "name = Ours\n");

        Ran ran = batch("--brand", folder.resolve("brand").toString());

        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.err()).contains("colour.ink");
        assertThat(out).doesNotExist();
    }

    @Test
    void a_firm_whose_plan_moves_nothing_has_no_figures_but_what_the_best_offer_would_be_worth() throws IOException {
        Workbooks.dear(inbox.resolve("a.xlsx"), "Northgate");

        assertThat(batch().out()).contains("keep all work in-house").doesNotContain("0 USD");

        assertThat(Files.readString(out.resolve("index.html")))
                .contains("Keep all work in-house: costs more than it saves.")
                .contains("<small>best offer by itself \u2212")
                .doesNotContain("not within the horizon", ">0.0<", ">0\u00A0USD<");
        assertThat(Files.readString(out.resolve("Northgate/result.json"))).contains("\"paybackMonths\": null");
        try (var summary = new XSSFWorkbook(Files.newInputStream(out.resolve("summary.xlsx")))) {
            var row = summary.getSheet("All figures").getRow(4);
            assertThat(row.getCell(5).getCellType()).isEqualTo(CellType.BLANK);
            assertThat(row.getCell(9).getCellType()).isEqualTo(CellType.BLANK);
            assertThat(row.getCell(11).getCellType()).isEqualTo(CellType.BLANK);
            assertThat(row.getCell(12).getNumericCellValue()).isNegative();
        }
    }

    @Test
    void a_workbook_is_dressed_in_the_brand_it_names() throws IOException {
        Workbooks.branded(inbox.resolve("a.xlsx"), "Ours");
        brand("ours", "#123456");

        Ran ran = batch("--formats", "xlsx,json");

        assertThat(ran.err()).doesNotContain("brands is left alone");
        assertThat(Files.readString(out.resolve("Northgate/result.json"))).doesNotContain("brand");
        assertThat(titleGround()).isEqualTo("FF123456");
    }

    @Test
    void a_brand_that_nobody_knows_is_a_finding_and_never_a_path() throws IOException {
        brand("../elsewhere", "#123456");
        Workbooks.branded(inbox.resolve("a.xlsx"), "../elsewhere");

        assertThat(batch("--formats", "xlsx,json").exit()).isZero();

        assertThat(Files.readString(out.resolve("Northgate/result.json")))
                .contains("\"UNLIKELY\"", "\"place\": \"Firm!B", "No brand is called \\\"../elsewhere\\\"");
        assertThat(titleGround()).isNotEqualTo("FF123456");
    }

    /** A folder of the inbox's brands with a colour of its own. */
    private void brand(String name, String accent) throws IOException {
        String shipped = TemplateFolder.shipped().text("brand/brand.properties");
        Workbooks.plain(
                inbox.resolve("brands")
                        .resolve(name)
                        .resolve("brand.properties")
                        .normalize(),
                shipped.replaceFirst("colour\\.accent = \\S+", "colour.accent = " + accent));
    }

    private String titleGround() throws IOException {
        try (var model = new XSSFWorkbook(Files.newInputStream(out.resolve("Northgate/Northgate-comparison.xlsx")))) {
            return model.getSheet("Summary")
                    .getRow(0)
                    .getCell(0)
                    .getCellStyle()
                    .getFillForegroundColorColor()
                    .getARGBHex();
        }
    }

    /** In few simulations and as a result alone, where no more is asked for. */
    private Ran batch(String... more) {
        Stream<Object> few = List.of(more).contains("--samples") ? Stream.of() : Stream.of("--samples", 1024);
        Stream<Object> alone = List.of(more).contains("--formats") ? Stream.of() : Stream.of("--formats", "json");
        return Ran.counterweigh(Stream.of(Stream.of("batch", inbox, "--out", out), few, alone, Stream.of(more))
                .flatMap(words -> words)
                .toArray());
    }

    private static void assertNoTrace(Ran ran) {
        assertThat(ran.all()).doesNotContain("Exception", "\tat ");
    }

    private List<String> files() throws IOException {
        return files("");
    }

    /** All files of a folder below the reports by their names from there; hidden ones and the log are left out. */
    private List<String> files(String below) throws IOException {
        if (!Files.isDirectory(out.resolve(below))) {
            return List.of();
        }
        try (var found = Files.walk(out.resolve(below))) {
            return found.filter(Files::isRegularFile)
                    .map(file -> out.relativize(file).toString().replace('\\', '/'))
                    .filter(name -> !name.startsWith(".") && !name.equals(BatchLog.FILE))
                    .sorted()
                    .toList();
        }
    }

    private Map<String, String> contents() throws IOException {
        var contents = new TreeMap<String, String>();
        for (String name : files()) {
            contents.put(name, Arrays.toString(Files.readAllBytes(out.resolve(name))));
        }
        return contents;
    }
}
