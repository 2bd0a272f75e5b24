package org.counterweigh.excel.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.counterweigh.excel.TestDefaults;
import org.counterweigh.excel.input.Intake;
import org.counterweigh.excel.schema.Column;
import org.counterweigh.excel.schema.Layout;
import org.counterweigh.excel.schema.Schema;
import org.counterweigh.excel.workbook.Address;
import org.counterweigh.excel.workbook.Opening;
import org.counterweigh.excel.workbook.Workbook;
import org.counterweigh.excel.workbook.WorkbookFile;
import org.counterweigh.findings.Finding;
import org.counterweigh.findings.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TemplateWorkbookTest {

    private static final Schema SCHEMA = Schema.read().with(TestDefaults.rules());

    /** Written once for all tests that only read it. */
    private static final byte[] ONCE = written();

    private static final XSSFWorkbook BOOK = opened();

    @TempDir
    Path folder;

    @Test
    void the_template_reads_back_as_a_firm() throws IOException {
        Intake intake = TestDefaults.reader().read(template());

        assertThat(intake).isInstanceOfSatisfying(Intake.Read.class, read -> {
            assertThat(read.checked().findings()).filteredOn(Finding::stops).isEmpty();
            assertThat(read.checked().findings())
                    .filteredOn(finding -> finding.severity() == Severity.UNLIKELY)
                    .isNotEmpty()
                    .allSatisfy(finding -> assertThat(finding.problem())
                            .containsPattern("still the (settings of the )?template's example"));
            assertThat(read.checked().value().orElseThrow().market().quotes()).hasSize(1);
        });
    }

    @Test
    void the_template_has_every_sheet_and_heading_of_the_schema() throws IOException {
        try (Workbook workbook = ((Opening.Opened) WorkbookFile.open(template())).workbook()) {
            for (Layout layout : Schema.read().layouts()) {
                var sheet = workbook.sheets().stream()
                        .filter(found -> found.name().equals(layout.name()))
                        .findFirst()
                        .orElseThrow();
                for (int at = 0; at < layout.columns().size(); at++) {
                    boolean settings = layout.form() == Layout.Form.SETTINGS;
                    var place = settings ? new Address(at + 4, 0) : new Address(3, at);
                    Column column = layout.columns().get(at);
                    assertThat(sheet.cell(place).shown())
                            .isEqualTo(column.heading() + (column.isRequired() ? " *" : ""));
                }
            }
        }
    }

    @Test
    void every_heading_has_a_note_and_a_check_with_a_sentence() {
        for (Layout layout : SCHEMA.layouts()) {
            XSSFSheet sheet = BOOK.getSheet(layout.name());
            for (int at = 0; at < layout.columns().size(); at++) {
                boolean settings = layout.form() == Layout.Form.SETTINGS;
                var heading = settings ? new CellAddress(at + 4, 0) : new CellAddress(3, at);
                var below = settings ? new CellAddress(at + 4, 1) : new CellAddress(1003, at);
                Column column = layout.columns().get(at);
                assertThat(sheet.getCellComment(heading).getString().getString())
                        .as(column.heading())
                        .contains(column.note(), column.wanted(), column.firstExample());
                assertThat(sheet.getDataValidations())
                        .filteredOn(check -> Arrays.stream(check.getRegions().getCellRangeAddresses())
                                .anyMatch(area -> area.isInRange(below)))
                        .as(column.heading())
                        .singleElement()
                        .satisfies(check -> assertThat(check.getErrorBoxText())
                                .contains("Type " + column.wanted().substring(0, 4)));
            }
        }
    }

    /** A name that counts anew at every key stroke slows a workbook down, and one that looks elsewhere by text breaks. */
    @Test
    void drop_downs_refer_to_plain_ranges_and_to_the_names_that_a_sheet_holds() {
        assertThat(BOOK.getAllNames())
                .extracting(Name::getRefersToFormula)
                .noneMatch(formula -> formula.contains("OFFSET") || formula.contains("INDIRECT"));
        BOOK.sheetIterator()
                .forEachRemaining(sheet -> assertThat(sheet.getDataValidations())
                        .extracting(check -> check.getValidationConstraint().getFormula1())
                        .filteredOn(formula -> formula != null && formula.startsWith("List_"))
                        .allSatisfy(name -> assertThat(BOOK.getName(name)).isNotNull()));
        String roles = "'Roles'!$A$4:$A$1004";
        assertThat(BOOK.getName("List_Roles").getRefersToFormula())
                .isEqualTo("INDEX(%1$s,2):INDEX(%1$s,MAX(2,COUNTA(%1$s)))".formatted(roles));
    }

    @ParameterizedTest
    @CsvSource({
        "Work, Code, W05 Contract review, 20",
        "Work, Data class, D2 Client confidential, 6",
        "Work, Billing, Fee by the hour, 4",
        "Work, Personal data, EU GDPR, 6",
        "Conditions, Obligation, O11 Cross-border transfer tool, 20",
        "Firm, Home regulator, EW England and Wales, 0",
        "Providers, Country, IN India, 0",
        "Providers, Kind, LPO legal process outsourcer, 7",
        "Providers, Currency, GBP British Pound, 0",
        "Firm, Currency, GBP British Pound, 0",
        "Providers, Uses AI, Yes, 2"
    })
    void a_drop_down_offers_codes_with_their_words(String sheet, String heading, String offer, int size) {
        Column column = SCHEMA.layout(sheet).column(heading);
        String name = ListsSheet.of(SCHEMA).name(column).orElseThrow();
        var area = new AreaReference(BOOK.getName(name).getRefersToFormula(), SpreadsheetVersion.EXCEL2007);
        List<String> offers = Arrays.stream(area.getAllReferencedCells())
                .map(cell -> BOOK.getSheet(cell.getSheetName())
                        .getRow(cell.getRow())
                        .getCell(cell.getCol())
                        .getStringCellValue())
                .toList();

        assertThat(offers).contains(offer).doesNotContain("").doesNotHaveDuplicates();
        assertThat(size == 0 || offers.size() == size).as(offers.toString()).isTrue();
        assertThat(BOOK.getSheet(sheet).getDataValidations())
                .anyMatch(check -> name.equals(check.getValidationConstraint().getFormula1()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
        Roles     | Pay that ends        | If blank: 75% (for tests).
        Roles     | On-cost              | In the United States: 24% (for tests).
        Providers | Selection cost       | If blank: 3% of the fees (for tests).
        Providers | Kind                 | If blank: LPO legal process outsourcer.
        Quotes    | Supervision          | If blank: what is usual for the kind of work, 1% to 20% (for tests).
        Quotes    | Query rate           | If blank: nil is counted, no claim is made.
        Quotes    | Turnaround days      | If blank: no claim is made.
        Roles     | Temporary cover rate | blank takes the role's own hourly cost\
        """)
    void a_heading_says_what_stands_in_for_a_blank_and_who_says_so(String sheet, String heading, String said) {
        Layout layout = SCHEMA.layout(sheet);
        var place = new CellAddress(3, layout.columns().indexOf(layout.column(heading)));
        assertThat(BOOK.getSheet(sheet).getCellComment(place).getString().getString())
                .contains(said);
    }

    @Test
    void a_sheet_says_how_many_of_its_starred_cells_are_filled_in_the_rows_begun() throws IOException {
        try (var book = new XSSFWorkbook(Files.newInputStream(template()))) {
            XSSFSheet roles = book.getSheet("Roles");
            assertThat(filled(book, "Roles")).isEqualTo("Starred cells filled: 6 of 6");

            roles.getRow(5).getCell(1).setBlank();
            assertThat(filled(book, "Roles")).as("one headcount cleared").isEqualTo("Starred cells filled: 5 of 6");

            roles.getRow(8).getCell(3).setCellValue(0.3);
            assertThat(filled(book, "Roles")).as("another row begun").isEqualTo("Starred cells filled: 5 of 9");

            for (int row = 4; row <= roles.getLastRowNum(); row++) {
                roles.getRow(row).forEach(cell -> cell.setBlank());
            }
            assertThat(filled(book, "Roles")).isEqualTo("No row filled in yet");

            book.getSheet("Firm").getRow(4).getCell(1).setBlank();
            assertThat(filled(book, "Firm")).isEqualTo("Starred cells filled: 4 of 5");
        }
    }

    private static String filled(XSSFWorkbook book, String sheet) {
        var evaluator = book.getCreationHelper().createFormulaEvaluator();
        return evaluator.evaluate(book.getSheet(sheet).getRow(2).getCell(0)).getStringValue();
    }

    /** Excel refuses a file with a list of more than 255 letters in it, and a name is the way round it. */
    @Test
    void lists_are_short_or_names_that_grow() {
        assertThat(BOOK.getAllNames())
                .extracting(Name::getNameName)
                .contains("List_Roles", "List_Work", "List_Providers");
        BOOK.sheetIterator()
                .forEachRemaining(sheet -> sheet.getDataValidations().forEach(check -> {
                    String[] listed = check.getValidationConstraint().getExplicitListValues();
                    assertThat(listed == null ? "" : String.join(",", listed)).hasSizeLessThan(256);
                }));
    }

    @Test
    void the_first_sheet_leads_to_every_other() {
        assertThat(BOOK.getSheetAt(0).getHyperlinkList())
                .extracting(XSSFHyperlink::getAddress)
                .containsExactlyElementsOf(Schema.read().names().stream()
                        .map(name -> "'" + name + "'!A1")
                        .toList());
    }

    @Test
    void wide_sheets_repeat_headings_and_names_on_every_page() {
        XSSFSheet providers = BOOK.getSheet("Providers");

        assertThat(providers.getRepeatingRows().formatAsString()).isEqualTo("4:4");
        assertThat(providers.getRepeatingColumns().formatAsString()).isEqualTo("A:A");
        assertThat(providers.getPrintSetup().getLandscape()).isTrue();
        assertThat(providers.getPrintSetup().getFitWidth()).isEqualTo((short) 3);
        assertThat(providers.getPaneInformation().isFreezePane()).isTrue();
    }

    @Test
    void colours_of_the_example_have_the_four_bytes_that_the_schema_wants() {
        var formats = BOOK.getStylesSource().getCTStylesheet().getDxfs().getDxfList();

        assertThat(formats).isNotEmpty().allSatisfy(format -> {
            assertThat(format.getFont().getColorArray(0).getRgb()).hasSize(4);
            assertThat(format.getFill().getPatternFill().getBgColor().getRgb()).hasSize(4);
        });
    }

    /** The example goes, and only what is missing is told. */
    @Test
    void the_example_can_be_deleted() throws IOException {
        Path file = folder.resolve("emptied.xlsx");
        try (var book = new XSSFWorkbook(Files.newInputStream(template()));
                var out = Files.newOutputStream(file)) {
            for (Layout layout : Schema.read().layouts()) {
                XSSFSheet sheet = book.getSheet(layout.name());
                for (int row = 4; layout.form() != Layout.Form.SETTINGS && row <= sheet.getLastRowNum(); row++) {
                    sheet.removeRow(sheet.getRow(row));
                }
            }
            book.write(out);
        }
        Intake intake = TestDefaults.reader().read(file);

        assertThat(intake)
                .isInstanceOfSatisfying(
                        Intake.Read.class,
                        read -> assertThat(read.checked().findings())
                                .filteredOn(Finding::stops)
                                .extracting(Finding::place)
                                .containsExactlyInAnyOrder("Roles", "Work"));
    }

    @Test
    void the_template_is_the_same_bytes_every_time() throws Exception {
        byte[] first = bytes();
        Thread.sleep(2_100);

        assertThat(bytes()).isEqualTo(first);
    }

    private Path template() throws IOException {
        Path file = folder.resolve("template.xlsx");
        Files.write(file, ONCE);
        return file;
    }

    private static XSSFWorkbook opened() {
        try {
            return new XSSFWorkbook(new ByteArrayInputStream(ONCE));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] written() {
        try {
            return bytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes() throws IOException {
        var out = new ByteArrayOutputStream();
        new TemplateWorkbook(TestDefaults.rules(), TestDefaults.read()).write(out);
        return out.toByteArray();
    }
}
