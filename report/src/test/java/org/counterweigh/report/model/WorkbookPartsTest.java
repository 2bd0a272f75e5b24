package org.counterweigh.report.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.counterweigh.evaluation.Evaluation;
import org.counterweigh.report.Evaluations;
import org.counterweigh.report.ExampleUncertainty;
import org.counterweigh.report.ExampleWording;
import org.counterweigh.report.SourceFile;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openxmlformats.schemas.drawingml.x2006.chart.ChartSpaceDocument;
import org.openxmlformats.schemas.drawingml.x2006.main.ThemeDocument;
import org.openxmlformats.schemas.drawingml.x2006.spreadsheetDrawing.WsDrDocument;
import org.openxmlformats.schemas.officeDocument.x2006.extendedProperties.PropertiesDocument;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTDxf;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTStylesheet;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTXf;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CommentsDocument;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.SstDocument;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.StyleSheetDocument;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.WorkbookDocument;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.WorksheetDocument;

/** Every part of every kind of workbook, held against the schemas of the format. */
class WorkbookPartsTest {

    private static final Pattern CELL_STYLE = Pattern.compile("<c r=\"[A-Z]+\\d+\" s=\"(\\d+)\"");
    private static final Pattern COLOURS = Pattern.compile("dxfId=\"(\\d+)\"");

    private interface Reader {
        XmlObject read(String xml) throws XmlException;
    }

    /** By how their names begin, since a package may have several of them. */
    private static final Map<String, Reader> SCHEMAS = Map.of(
            "xl/worksheets/sheet", xml -> WorksheetDocument.Factory.parse(xml),
            "xl/styles.xml", xml -> StyleSheetDocument.Factory.parse(xml),
            "xl/sharedStrings.xml", xml -> SstDocument.Factory.parse(xml),
            "xl/workbook.xml", xml -> WorkbookDocument.Factory.parse(xml),
            "xl/theme/", xml -> ThemeDocument.Factory.parse(xml),
            "xl/drawings/drawing", xml -> WsDrDocument.Factory.parse(xml),
            "xl/charts/chart", xml -> ChartSpaceDocument.Factory.parse(xml),
            "xl/comments", xml -> CommentsDocument.Factory.parse(xml),
            "docProps/app.xml", xml -> PropertiesDocument.Factory.parse(xml));

    /** What belongs to the package rather than to the workbook, which every program that opens it reads first. */
    private static final Pattern OF_THE_PACKAGE =
            Pattern.compile("\\[Content_Types\\]\\.xml|.*\\.rels|docProps/core\\.xml");

    /** Of XML itself, so that every program writes it where a text ends in a blank; the schema leaves it out. */
    private static final String KEEPS_BLANKS = " xml:space=\"preserve\"";

    private static Named<byte[]> model(String name, Evaluation evaluation) {
        return Named.of(
                name,
                new ModelWriter(ExampleModel.PALETTE, ExampleWording.WORDING)
                        .bytes(evaluation, new SourceFile("firm.xlsx", "00".repeat(32), "0.1.0")));
    }

    static Stream<Named<byte[]>> workbooks() {
        var date = LocalDate.of(2026, 3, 31);
        List<SheetColumn<String>> columns = List.of(SheetColumn.words("Firm", firm -> firm));
        return Stream.of(
                model("example", ExampleUncertainty.on(Evaluations.RULED.example())),
                model("firm 7", Evaluations.RULED.seeded(7)),
                model("firm 23", Evaluations.RULED.seeded(23)),
                Named.of(
                        "summary",
                        new SummaryWorkbook<>(ExampleModel.PALETTE, columns, columns, columns)
                                .bytes("All firms", date, List.of("Harbour & Vale LLP"), List.of("Total"))),
                Named.of(
                        "findings",
                        new FindingsWorkbook<>(ExampleModel.PALETTE, columns)
                                .bytes("Findings", "1 of 1", date, List.of("Harbour & Vale LLP"))));
    }

    @ParameterizedTest
    @MethodSource("workbooks")
    void every_part_is_valid(byte[] workbook) throws IOException, XmlException {
        for (var part : parts(workbook).entrySet()) {
            if (OF_THE_PACKAGE.matcher(part.getKey()).matches()) {
                continue;
            }
            List<XmlError> errors = new ArrayList<>();
            var options = new XmlOptions();
            options.setErrorListener(errors);
            schema(part.getKey())
                    .read(part.getValue().replace(KEEPS_BLANKS, ""))
                    .validate(options);
            assertThat(errors).as(part.getKey()).isEmpty();
        }
    }

    private static Reader schema(String part) {
        return SCHEMAS.entrySet().stream()
                .filter(known -> part.startsWith(known.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow(() -> new AssertionError("No schema is known for " + part));
    }

    @ParameterizedTest
    @MethodSource("workbooks")
    void no_style_is_there_that_no_cell_has(byte[] workbook) throws IOException, XmlException {
        var parts = parts(workbook);
        var styles = StyleSheetDocument.Factory.parse(Objects.requireNonNull(parts.get("xl/styles.xml")))
                .getStyleSheet();
        String sheets = parts.entrySet().stream()
                .filter(part -> part.getKey().startsWith("xl/worksheets/sheet"))
                .map(Map.Entry::getValue)
                .collect(Collectors.joining());

        // The first style is that of cells without any
        assertThat(numbers(CELL_STYLE, sheets))
                .isEqualTo(upTo(1, styles.getCellXfs().sizeOfXfArray()));
        assertThat(numbers(COLOURS, sheets)).isEqualTo(upTo(0, dxfs(styles)));
        CTXf[] looks = styles.getCellXfs().getXfArray();
        assertThat(used(looks, CTXf::getFontId))
                .isEqualTo(upTo(0, styles.getFonts().sizeOfFontArray()));
        assertThat(used(looks, CTXf::getBorderId))
                .isEqualTo(upTo(0, styles.getBorders().sizeOfBorderArray()));
        // Programs keep the second fill for themselves
        var fills = used(looks, CTXf::getFillId);
        fills.add(1);
        assertThat(fills).isEqualTo(upTo(0, styles.getFills().sizeOfFillArray()));
    }

    private static int dxfs(CTStylesheet styles) {
        CTDxf[] all = styles.isSetDxfs() ? styles.getDxfs().getDxfArray() : new CTDxf[0];
        return all.length;
    }

    private interface PartOfLook {
        long of(CTXf look);
    }

    private static Set<Integer> used(CTXf[] looks, PartOfLook part) {
        return Stream.of(looks).map(look -> (int) part.of(look)).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<Integer> numbers(Pattern pattern, String xml) {
        return pattern.matcher(xml)
                .results()
                .map(found -> Integer.valueOf(found.group(1)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<Integer> upTo(int first, int end) {
        Set<Integer> numbers = new TreeSet<>();
        for (int number = first; number < end; number++) {
            numbers.add(number);
        }
        return numbers;
    }

    @ParameterizedTest
    @MethodSource("workbooks")
    void no_drawing_is_empty(byte[] workbook) throws IOException {
        assertThat(parts(workbook)).allSatisfy((name, xml) -> {
            if (name.startsWith("xl/drawings/drawing")) {
                assertThat(xml).contains("Anchor");
            }
        });
    }

    private static Map<String, String> parts(byte[] workbook) throws IOException {
        Map<String, String> parts = new LinkedHashMap<>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }
}
