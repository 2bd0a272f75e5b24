package org.counterweigh.excel.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.counterweigh.excel.TestDefaults;
import org.counterweigh.excel.input.Intake;
import org.counterweigh.excel.input.WorkbookReader;
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

class TemplateWorkbookTest {

    @TempDir
    Path folder;

    @Test
    void the_template_reads_back_as_a_firm() throws IOException {
        Intake intake = new WorkbookReader(TestDefaults.read()).read(template());

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
                    var place = settings ? new Address(at + 3, 0) : new Address(2, at);
                    assertThat(sheet.cell(place).shown())
                            .isEqualTo(layout.columns().get(at).heading());
                }
            }
        }
    }

    @Test
    void every_heading_has_a_note_and_a_check_with_a_sentence() throws IOException {
        try (var book = new XSSFWorkbook(Files.newInputStream(template()))) {
            for (Layout layout : Schema.read().layouts()) {
                XSSFSheet sheet = book.getSheet(layout.name());
                for (int at = 0; at < layout.columns().size(); at++) {
                    boolean settings = layout.form() == Layout.Form.SETTINGS;
                    var heading = settings ? new CellAddress(at + 3, 0) : new CellAddress(2, at);
                    var below = settings ? new CellAddress(at + 3, 1) : new CellAddress(1002, at);
                    Column column = layout.columns().get(at);
                    assertThat(sheet.getCellComment(heading).getString().getString())
                            .as(column.heading())
                            .contains(column.note(), column.wanted(), column.firstExample());
                    assertThat(sheet.getDataValidations())
                            .filteredOn(
                                    check -> Arrays.stream(check.getRegions().getCellRangeAddresses())
                                            .anyMatch(area -> area.isInRange(below)))
                            .as(column.heading())
                            .singleElement()
                            .satisfies(check -> assertThat(check.getErrorBoxText())
                                    .contains("Type " + column.wanted().substring(0, 4)));
                }
            }
        }
    }

    /** Excel refuses a file with a list of more than 255 letters in it, and a name is the way round it. */
    @Test
    void lists_are_short_or_names_that_grow() throws IOException {
        try (var book = new XSSFWorkbook(Files.newInputStream(template()))) {
            assertThat(book.getAllNames())
                    .extracting(Name::getNameName)
                    .contains("List_Roles", "List_Work", "List_Providers");
            book.sheetIterator()
                    .forEachRemaining(sheet -> sheet.getDataValidations().forEach(check -> {
                        String[] listed = check.getValidationConstraint().getExplicitListValues();
                        assertThat(listed == null ? "" : String.join(",", listed))
                                .hasSizeLessThan(256);
                    }));
        }
    }

    @Test
    void the_first_sheet_leads_to_every_other() throws IOException {
        try (var book = new XSSFWorkbook(Files.newInputStream(template()))) {
            assertThat(book.getSheetAt(0).getHyperlinkList())
                    .extracting(XSSFHyperlink::getAddress)
                    .containsExactlyElementsOf(Schema.read().names().stream()
                            .map(name -> "'" + name + "'!A1")
                            .toList());
        }
    }

    @Test
    void wide_sheets_repeat_headings_and_names_on_every_page() throws IOException {
        try (var book = new XSSFWorkbook(Files.newInputStream(template()))) {
            XSSFSheet providers = book.getSheet("Providers");

            assertThat(providers.getRepeatingRows().formatAsString()).isEqualTo("3:3");
            assertThat(providers.getRepeatingColumns().formatAsString()).isEqualTo("A:A");
            assertThat(providers.getPrintSetup().getLandscape()).isTrue();
            assertThat(providers.getPrintSetup().getFitWidth()).isEqualTo((short) 3);
            assertThat(providers.getPaneInformation().isFreezePane()).isTrue();
        }
    }

    @Test
    void colours_of_the_example_have_the_four_bytes_that_the_schema_wants() throws IOException {
        try (var book = new XSSFWorkbook(Files.newInputStream(template()))) {
            var formats = book.getStylesSource().getCTStylesheet().getDxfs().getDxfList();

            assertThat(formats).isNotEmpty().allSatisfy(format -> {
                assertThat(format.getFont().getColorArray(0).getRgb()).hasSize(4);
                assertThat(format.getFill().getPatternFill().getBgColor().getRgb())
                        .hasSize(4);
            });
        }
    }

    /** The example goes, and only what is missing is told. */
    @Test
    void the_example_can_be_deleted() throws IOException {
        Path file = folder.resolve("emptied.xlsx");
        try (var book = new XSSFWorkbook(Files.newInputStream(template()));
                var out = Files.newOutputStream(file)) {
            for (Layout layout : Schema.read().layouts()) {
                XSSFSheet sheet = book.getSheet(layout.name());
                for (int row = 3; layout.form() != Layout.Form.SETTINGS && row <= sheet.getLastRowNum(); row++) {
                    sheet.removeRow(sheet.getRow(row));
                }
            }
            book.write(out);
        }
        Intake intake = new WorkbookReader(TestDefaults.read()).read(file);

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
        Files.write(file, bytes());
        return file;
    }

    private static byte[] bytes() throws IOException {
        var out = new ByteArrayOutputStream();
        new TemplateWorkbook().write(out);
        return out.toByteArray();
    }
}
