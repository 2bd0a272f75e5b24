package org.counterweigh.excel.annotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFName;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.counterweigh.excel.SampleBook;
import org.counterweigh.excel.TestDefaults;
import org.counterweigh.excel.input.Intake;
import org.counterweigh.excel.workbook.PoiSettings;
import org.counterweigh.findings.Finding;
import org.counterweigh.findings.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MarkedSamplesTest {

    private static final Path TO_MEND = Path.of("..", "templates", "examples", "brackenridge-partners-to-mend.xlsx");

    @TempDir
    Path folder;

    @Test
    void every_finding_is_told_at_its_cell_below_what_the_comment_said_before() throws IOException {
        List<Finding> findings = findings();
        try (XSSFWorkbook book = Copied.of(TO_MEND, findings).open();
                XSSFWorkbook before = source()) {
            List<Finding> atCells = findings.stream()
                    .filter(finding -> finding.marked().get(0).matches(".*![A-Z]+\\d+"))
                    .toList();
            assertThat(atCells).hasSizeGreaterThan(12);
            for (Finding finding : atCells) {
                assertThat(finding.marked())
                        .allSatisfy(place -> assertThat(Copied.comment(book, place))
                                .startsWith(Copied.comment(before, place))
                                .contains(finding.problem(), finding.fix()));
            }
        }
    }

    @Test
    void the_fill_tells_the_gravest_finding_of_the_cell() throws IOException {
        List<Finding> findings = findings();
        Set<String> stopped = findings.stream()
                .filter(Finding::stops)
                .map(Finding::place)
                .filter(place -> place.matches(".*![A-Z]+\\d+"))
                .collect(Collectors.toSet());
        try (XSSFWorkbook book = Copied.of(TO_MEND, findings).open()) {
            assertThat(stopped).isNotEmpty();
            assertThat(stopped)
                    .allSatisfy(place ->
                            assertThat(Copied.fill(Copied.cell(book, place))).isIn("F6B5AC", "B3261E"));
        }
    }

    @Test
    void every_cell_keeps_what_it_holds_and_its_looks_but_for_the_fill() throws IOException {
        List<Finding> findings = findings();
        Set<String> marked =
                findings.stream().flatMap(finding -> finding.marked().stream()).collect(Collectors.toSet());
        try (XSSFWorkbook book = Copied.of(TO_MEND, findings).open();
                XSSFWorkbook before = source()) {
            for (var sheet : before) {
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        String place = sheet.getSheetName() + "!" + cell.getAddress();
                        XSSFCell copy = Copied.cell(book, place);
                        assertThat(looks(copy)).as(place).isEqualTo(looks((XSSFCell) cell));
                        if (!marked.contains(place)) {
                            assertThat(Copied.fill(copy)).as(place).isEqualTo(Copied.fill((XSSFCell) cell));
                        }
                    }
                }
            }
        }
    }

    private static String looks(XSSFCell cell) {
        var style = cell.getCellStyle();
        return cell.getCellType() + " " + cell + " " + style.getDataFormatString() + " "
                + style.getFont().getCTFont().xmlText() + style.getWrapText() + style.getAlignment()
                + style.getBorderBottom() + style.getQuotePrefixed();
    }

    @Test
    void parts_that_hold_no_mark_are_the_same_to_the_byte() {
        Map<String, byte[]> before = Copied.parts(TO_MEND);
        Map<String, byte[]> after = Copied.of(TO_MEND, findings()).parts();

        assertThat(after.keySet()).containsAll(before.keySet());
        Set<String> changed = before.keySet().stream()
                .filter(name -> !Arrays.equals(before.get(name), after.get(name)))
                .collect(Collectors.toSet());
        assertThat(changed)
                .allMatch(name -> name.matches(
                        "\\[Content_Types].xml|xl/(workbook|styles|_rels/workbook|comments\\d|drawings/vmlDrawing\\d|"
                                + "worksheets/sheet\\d)\\..*"));
        assertThat(after)
                .hasEntrySatisfying(
                        "xl/sharedStrings.xml", text -> assertThat(text).isEqualTo(before.get("xl/sharedStrings.xml")));
    }

    @Test
    void the_list_stands_first_gravest_first_and_its_links_lead_to_the_cells() throws IOException {
        List<Finding> findings = findings();
        try (XSSFWorkbook book = Copied.of(TO_MEND, findings).open()) {
            XSSFSheet list = book.getSheetAt(0);
            assertThat(list.getSheetName()).isEqualTo("Findings");
            List<Finding> sorted =
                    findings.stream().sorted(Finding.GRAVEST_FIRST).toList();
            for (int row = 0; row < sorted.size(); row++) {
                var cells = list.getRow(row + 4);
                assertThat(cells.getCell(1).getStringCellValue())
                        .isEqualTo(sorted.get(row).place());
                assertThat(cells.getCell(2).getStringCellValue())
                        .isEqualTo(sorted.get(row).problem());
                XSSFHyperlink link = cells.getCell(1).getHyperlink();
                if (sorted.get(row).place().contains("!")) {
                    assertThat(link.getLocation().replace("'", ""))
                            .isEqualTo(sorted.get(row).marked().get(0));
                }
                assertThat(cells.getCell(4).getStringCellValue()).as("done").isEmpty();
            }
            assertThat(list.getRepeatingRows().formatAsString()).isEqualTo("4:4");
            assertThat(list.getPaneInformation().isFreezePane()).isTrue();
            assertThat(list.getCTWorksheet().getAutoFilter().getRef()).isEqualTo("A4:E" + (sorted.size() + 4));
        }
    }

    @Test
    void the_copy_keeps_to_the_schema_as_far_as_the_workbook_does() throws IOException {
        try (XSSFWorkbook book = Copied.of(TO_MEND, findings()).open();
                XSSFWorkbook before = source()) {
            assertThat(faults(book.getCTWorkbook())).isEmpty();
            assertThat(faults(book.getStylesSource().getCTStylesheet()))
                    .hasSameSizeAs(faults(before.getStylesSource().getCTStylesheet()));
            for (var sheet : book) {
                assertThat(faults(((XSSFSheet) sheet).getCTWorksheet())).isEmpty();
            }
        }
    }

    private static List<XmlError> faults(XmlObject part) {
        List<XmlError> faults = new ArrayList<>();
        part.validate(new XmlOptions().setErrorListener(faults));
        return faults;
    }

    @Test
    void our_own_reader_finds_the_same_in_the_copy() throws IOException {
        List<Finding> findings = findings();
        Path copy = Files.write(
                folder.resolve("copy.xlsx"), Copied.of(TO_MEND, findings).bytes());

        assertThat(findings(copy)).containsExactlyElementsOf(findings);
    }

    @Test
    void the_same_workbook_and_findings_give_the_same_bytes() {
        assertThat(Copied.of(TO_MEND, findings()).bytes())
                .isEqualTo(Copied.of(TO_MEND, findings()).bytes());
    }

    @Test
    void a_marked_copy_can_be_marked_again() throws IOException {
        Path copy = Files.write(
                folder.resolve("copy.xlsx"), Copied.of(TO_MEND, findings()).bytes());

        try (XSSFWorkbook book = Copied.of(copy, findings()).open()) {
            assertThat(book.getSheetName(0)).isEqualTo("Findings (2)");
            assertThat(book.getSheetName(1)).isEqualTo("Findings");
        }
    }

    /** The sheet that a name belongs to; none where it is the whole workbook's. */
    private static String owner(XSSFWorkbook book, XSSFName name) {
        return name.getSheetIndex() < 0 ? "" : book.getSheetName(name.getSheetIndex());
    }

    @Test
    void what_the_template_brings_survives() throws IOException {
        Path complete = SampleBook.complete().dressed(folder);
        var validations = new TreeMap<String, Integer>();
        var names = new TreeMap<String, String>();
        try (XSSFWorkbook before = open(complete);
                XSSFWorkbook book = Copied.of(complete, List.of(Finding.stops("Roles!C2", "Too low.", "Raise it.")))
                        .open()) {
            before.forEach(sheet -> validations.put(
                    sheet.getSheetName(), sheet.getDataValidations().size()));
            before.getAllNames()
                    .forEach(name -> names.put(owner(before, name) + name.getNameName(), name.getRefersToFormula()));
            validations.forEach((sheet, count) -> assertThat(
                            Objects.requireNonNull(book.getSheet(sheet)).getDataValidations())
                    .hasSize(count));
            assertThat(book.getAllNames().stream()
                            .filter(name -> !owner(book, name).equals("Findings"))
                            .collect(Collectors.toMap(
                                    name -> owner(book, name) + name.getNameName(), name -> name.getRefersToFormula())))
                    .isEqualTo(names);
        }
    }

    private static XSSFWorkbook source() throws IOException {
        return open(TO_MEND);
    }

    private static XSSFWorkbook open(Path file) throws IOException {
        PoiSettings.apply();
        // By a stream: POI writes a file that it opened by name back when it is closed.
        try (var in = Files.newInputStream(file)) {
            return new XSSFWorkbook(in);
        }
    }

    private static List<Finding> findings() {
        return findings(TO_MEND);
    }

    private static List<Finding> findings(Path file) {
        Intake intake = TestDefaults.reader().read(file);
        List<Finding> findings = ((Intake.Read) intake).checked().findings();
        assertThat(findings).extracting(Finding::severity).contains(Severity.STOPS);
        return findings;
    }
}
