package org.counterweigh.excel.writer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.counterweigh.excel.writer.WrittenBook.HEAD;
import static org.counterweigh.excel.writer.WrittenBook.PLAIN;
import static org.counterweigh.excel.writer.WrittenBook.SHEET;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.counterweigh.excel.style.CellLook;
import org.counterweigh.excel.style.CellLook.Across;
import org.counterweigh.excel.workbook.Address;
import org.counterweigh.excel.workbook.Area;
import org.counterweigh.excel.writer.CellContent.Amount;
import org.counterweigh.excel.writer.CellContent.Formula;
import org.counterweigh.excel.writer.CellContent.Truth;
import org.counterweigh.excel.writer.CellContent.Words;
import org.counterweigh.excel.writer.SheetChart.Mark;
import org.counterweigh.excel.writer.SheetChart.Series;
import org.counterweigh.excel.writer.SheetChart.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.openxmlformats.schemas.drawingml.x2006.chart.ChartSpaceDocument;
import org.openxmlformats.schemas.drawingml.x2006.spreadsheetDrawing.WsDrDocument;
import org.openxmlformats.schemas.officeDocument.x2006.extendedProperties.PropertiesDocument;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.SstDocument;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.StyleSheetDocument;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.WorkbookDocument;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.WorksheetDocument;

@Isolated
class WorkbookWriterTest {

    private static final Area BLOCK = new Area(new Address(0, 0), new Address(3, 2));

    /** Everything that the writer knows how to say. */
    private static byte[] everything() throws IOException {
        var out = new ByteArrayOutputStream();
        var book = WrittenBook.writer(out);
        var second = new SheetName("Second & last");
        book.add(SHEET);
        book.add(second);
        book.write(second, HEAD.freezing(0, 1), sheet -> {});
        var page = PageSetup.across()
                .upright()
                .centring()
                .repeating(1, 1)
                .printing(BLOCK)
                .breakingAt(List.of(2))
                .foot(PageText.of("<A>"), PageText.of("B"), PageText.SHEET_AND_PAGE);
        var head = HEAD.freezing(1, 1).withoutGridlines().zoom(90).tab(0x0B5C8A).grouped(1);
        book.write(SHEET, head.page(page), sheet -> {
            sheet.row(0, RowFormat.USUAL.height(20))
                    .cell(0, PLAIN.bold().italic().underlined().on(0xEEF2F5), new Words("=A & <B>"))
                    .cell(
                            1,
                            PLAIN.ruled(CellLook.Weight.MEDIUM, 0x0B5C8A)
                                    .indented()
                                    .wrapping(),
                            CellContent.NOTHING);
            sheet.row(1, RowFormat.USUAL.outline(1).folding())
                    .cell(0, PLAIN.format("0.0%;\"<0\""), new Amount(0.25))
                    .cell(1, PLAIN.unlocking(), new Formula("A2<1", new Truth(true)))
                    .cell(2, PLAIN, new Formula("A1&\"!\"", new Words("!")));
            sheet.row(2, RowFormat.USUAL)
                    .cell(0, PLAIN, new Words("in"))
                    .link(new LinkTarget.Inside(second, new Address(0, 0)))
                    .cell(1, PLAIN, new Words("out"))
                    .link(new LinkTarget.Outside(URI.create("https://example.org/?a=1&b=2")));
            sheet.merge(new Area(new Address(3, 0), new Address(3, 2)));
            sheet.filter(BLOCK);
            sheet.highlight(new Highlight(BLOCK, "OK", 0xFFFFFF, 0x2E7D4F));
            sheet.choose(Choices.of(BLOCK, List.of("0", "1")));
            sheet.chart(BLOCK, chart(SheetChart.Form.STACKED_COLUMNS));
            sheet.chart(BLOCK, chart(SheetChart.Form.BARS).over(0, 100));
            sheet.chart(BLOCK, chart(SheetChart.Form.LINES));
            sheet.lock();
        });
        book.name("Rate", "Sheet!$A$2");
        book.finish();
        return out.toByteArray();
    }

    /** Of two series, one of which takes room only. */
    private static SheetChart chart(SheetChart.Form form) {
        var name = new Texts("Sheet!$A$1", List.of("Costs & benefits"));
        return new SheetChart(
                form,
                name,
                "Savings of \"10\", then -4.5",
                new Texts("Sheet!$A$2:$A$3", List.of("Year 0", "Year 1")),
                List.of(
                        new Series(name, "Sheet!$B$2:$B$3", List.of(0.0, 5.5), Mark.NONE),
                        new Series(
                                name,
                                "Sheet!$C$2:$C$3",
                                List.of(10.0, -4.5),
                                Mark.of(0x0B5C8A).dashes().labels())),
                "#,##0",
                true);
    }

    @Test
    void a_chart_is_what_other_programs_see() throws IOException {
        var area = new Area(new Address(1, 1), new Address(12, 4));
        try (var book = WrittenBook.written(sheet -> sheet.chart(area, chart(SheetChart.Form.STACKED_COLUMNS)))) {
            var drawn = book.getSheetAt(0).getDrawingPatriarch().getCharts().get(0);
            var anchor = (XSSFClientAnchor)
                    book.getSheetAt(0).getDrawingPatriarch().getShapes().get(0).getAnchor();
            var series = ((XDDFBarChartData) drawn.getChartSeries().get(0)).getSeries(1);

            assertThat(drawn.getTitleFormula()).isEqualTo("Sheet!$A$1");
            assertThat(anchor.getRow1()).isEqualTo(1);
            assertThat(anchor.getRow2()).isEqualTo(13);
            assertThat(series.getCategoryData().getDataRangeReference()).isEqualTo("Sheet!$A$2:$A$3");
            assertThat(series.getValuesData().getDataRangeReference()).isEqualTo("Sheet!$C$2:$C$3");
            assertThat(series.getValuesData().getPointAt(1)).isEqualTo(-4.5);
            assertThat(drawn.getCTChart()
                            .getPlotArea()
                            .getBarChartArray(0)
                            .getOverlap()
                            .getVal())
                    .hasToString("100");
        }
    }

    @Test
    void a_chart_that_shows_nothing_or_says_nothing_is_refused() {
        var words = new Texts("Sheet!$A$1", List.of("One"));
        var two = List.of(new Series(words, "Sheet!$B$1:$B$2", List.of(1.0, 2.0), Mark.NONE));

        assertThatThrownBy(() -> new SheetChart(SheetChart.Form.BARS, words, "Said", words, two, "0", false))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new SheetChart(SheetChart.Form.BARS, words, " ", words, two, "0", false))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void every_part_holds_to_its_schema() throws IOException, XmlException {
        List<String> faults = new ArrayList<>();
        int judged = 0;

        for (Map.Entry<String, byte[]> part : WrittenBook.parts(everything()).entrySet()) {
            Optional<XmlObject> xml = parsed(part.getKey(), new ByteArrayInputStream(part.getValue()));
            if (xml.isPresent()) {
                judged++;
                List<XmlError> errors = new ArrayList<>();
                xml.get().validate(new XmlOptions().setErrorListener(errors));
                errors.forEach(error -> faults.add(part.getKey() + ": " + error.getMessage()));
            }
        }

        assertThat(faults).isEmpty();
        assertThat(judged).isEqualTo(10);
    }

    /** What relationships and core properties are like, POI's schemas do not say. */
    private static Optional<XmlObject> parsed(String part, ByteArrayInputStream xml) throws IOException, XmlException {
        return switch (part) {
            case "docProps/app.xml" -> Optional.of(PropertiesDocument.Factory.parse(xml));
            case "xl/workbook.xml" -> Optional.of(WorkbookDocument.Factory.parse(xml));
            case "xl/styles.xml" -> Optional.of(StyleSheetDocument.Factory.parse(xml));
            case "xl/sharedStrings.xml" -> Optional.of(SstDocument.Factory.parse(xml));
            default ->
                part.matches("xl/charts/chart\\d+.xml")
                        ? Optional.of(ChartSpaceDocument.Factory.parse(xml))
                        : part.matches("xl/drawings/drawing\\d+.xml")
                                ? Optional.of(WsDrDocument.Factory.parse(xml))
                                : part.matches("xl/worksheets/sheet\\d+.xml")
                                        ? Optional.of(WorksheetDocument.Factory.parse(xml))
                                        : Optional.empty();
        };
    }

    @Test
    void the_same_calls_give_the_same_bytes_on_any_clock_and_in_any_language() throws IOException {
        var zone = TimeZone.getDefault();
        var language = Locale.getDefault();
        byte[] here = everything();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(everything()).isEqualTo(here);
        } finally {
            TimeZone.setDefault(zone);
            Locale.setDefault(language);
        }
    }

    @Test
    void sheets_stand_in_the_order_of_their_tabs_whichever_is_written_first() throws IOException {
        try (var book = WrittenBook.read(everything())) {
            assertThat(book.getSheetName(0)).isEqualTo("Sheet");
            assertThat(book.getSheetAt(0).getRow(0).getCell(0).getStringCellValue())
                    .isEqualTo("=A & <B>");
            assertThat(book.getSheetName(1)).isEqualTo("Second & last");
            assertThat(book.getActiveSheetIndex()).isZero();
            assertThat(book.getName("Rate").getRefersToFormula()).isEqualTo("Sheet!$A$2");
            assertThat(book.getProperties().getCoreProperties().getTitle()).isEqualTo("Costs & benefits");
        }
    }

    @Test
    void a_look_is_what_other_programs_see() throws IOException {
        try (var book = WrittenBook.read(WrittenBook.bytes(
                HEAD,
                sheet -> sheet.row(0, RowFormat.USUAL)
                        .cell(
                                0,
                                PLAIN.points(16)
                                        .bold()
                                        .on(0xEEF2F5)
                                        .ruled(0x8A949C)
                                        .across(Across.RIGHT)
                                        .format("0.0%"),
                                new Amount(1))))) {
            var style = book.getSheetAt(0).getRow(0).getCell(0).getCellStyle();

            assertThat(style.getFont().getFontHeightInPoints()).isEqualTo((short) 16);
            assertThat(style.getFont().getBold()).isTrue();
            assertThat(style.getFont().getXSSFColor().getARGBHex()).isEqualTo("FF102030");
            assertThat(style.getFillForegroundXSSFColor().getARGBHex()).isEqualTo("FFEEF2F5");
            assertThat(style.getBorderBottom()).isEqualTo(BorderStyle.THIN);
            assertThat(style.getBottomBorderXSSFColor().getARGBHex()).isEqualTo("FF8A949C");
            assertThat(style.getAlignment()).isEqualTo(HorizontalAlignment.RIGHT);
            assertThat(style.getDataFormatString()).isEqualTo("0.0%");
        }
    }

    @Test
    void equal_looks_share_a_style_and_no_style_is_written_that_no_cell_has() throws IOException {
        var file = WrittenBook.bytes(HEAD, sheet -> {
            for (int row = 0; row < 1_000; row++) {
                sheet.row(row, RowFormat.USUAL).cell(0, CellLook.of(row % 2), new Amount(row));
            }
        });

        try (var book = WrittenBook.read(file)) {
            // the two looks, and the one of cells without a look
            assertThat(book.getNumCellStyles()).isEqualTo(3);
        }
    }

    @Test
    void every_part_is_named_by_its_kind_and_every_link_leads_to_a_part() throws IOException {
        Map<String, String> parts = new HashMap<>();
        WrittenBook.parts(everything())
                .forEach((name, xml) -> parts.put(name, new String(xml, StandardCharsets.UTF_8)));

        assertThat(parts).containsKey("xl/worksheets/_rels/sheet1.xml.rels").hasSize(17);
        parts.keySet().stream()
                .filter(name -> !name.endsWith(".rels") && !name.startsWith("["))
                .forEach(name -> assertThat(parts.get("[Content_Types].xml")).contains("PartName=\"/" + name + "\""));
        assertThat(parts.get("xl/_rels/workbook.xml.rels")).contains("\"worksheets/sheet2.xml\"", "\"styles.xml\"");
    }

    @Test
    void a_sheet_that_was_promised_must_be_written_once() throws IOException {
        var book = WrittenBook.writer(new ByteArrayOutputStream());
        book.add(SHEET);

        assertThatThrownBy(book::finish).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> book.add(new SheetName("SHEET"))).hasMessageContaining("SHEET");
        book.write(SHEET, HEAD, sheet -> {});
        assertThatThrownBy(() -> book.write(SHEET, HEAD, sheet -> {})).hasMessageContaining("Sheet");
    }

    @Test
    void a_name_for_cells_is_one_that_formulas_can_use() throws IOException {
        var book = WrittenBook.writer(new ByteArrayOutputStream());
        book.name("Plan_NPV", "Sheet!$A$1");

        for (String name : List.of("plan_npv", "A1", "R1C1", "1st", "two words", "")) {
            assertThatThrownBy(() -> book.name(name, "Sheet!$A$1")).isInstanceOf(IllegalArgumentException.class);
        }
    }
}
