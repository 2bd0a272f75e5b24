package org.counterweigh.excel.odd;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import org.counterweigh.excel.workbook.Address;
import org.counterweigh.excel.workbook.Content;
import org.counterweigh.excel.workbook.DefinedName;
import org.counterweigh.excel.workbook.ForeignContent;
import org.counterweigh.excel.workbook.ListObject;
import org.counterweigh.excel.workbook.Sheet;
import org.counterweigh.excel.workbook.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where the parts of a workbook lie and what links them (ECMA-376 part 2): legal in many ways, and read in each. */
class OddPackagesTest {

    private static final String SHEET_LINK = "worksheets/sheet1.xml";

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "/xl/worksheets/sheet1.xml, xl/worksheets/sheet1.xml",
        "./worksheets/sheet1.xml, xl/worksheets/sheet1.xml",
        "../xl/worksheets/sheet1.xml, xl/worksheets/sheet1.xml",
        "worksheets/../worksheets/./sheet1.xml, xl/worksheets/sheet1.xml",
        "Worksheets/Sheet1.XML, xl/worksheets/sheet1.xml",
        "worksheets/sheet1.xml, xl/Worksheets/Sheet1.xml",
        "worksheets/sheet1.xml, XL/worksheets/sheet1.xml",
        "worksheets/she%65t1.xml, xl/worksheets/sheet1.xml",
        "worksheets/my%20sheet.xml, xl/worksheets/my%20sheet.xml",
        "worksheets/my%20sheet.xml, xl/worksheets/my sheet.xml",
        "worksheets\\sheet1.xml, xl/worksheets/sheet1.xml",
        "worksheets/sheet1.xml, xl\\worksheets\\sheet1.xml",
        "worksheets/sheet1.xml, /xl/worksheets/sheet1.xml",
        "/data.xml, data.xml",
        "../data.xml, data.xml",
        "sheet1.xml, xl/sheet1.xml"
    })
    void a_sheet_is_found_however_its_part_is_named(String target, String part) {
        Packed packed = Packed.cell("", "<v>7</v>")
                .replacing(Packed.BOOK_LINKS, SHEET_LINK, target)
                .renaming(Packed.SHEET, part);

        assertThat(Odd.a1(packed, folder)).isEqualTo(new Content.Amount(7));
    }

    @ParameterizedTest
    @ValueSource(strings = {"xl/workbook2.xml", "book/main.xml", "workbook.xml"})
    void the_workbook_may_have_any_name(String name) {
        String folderOf = name.contains("/") ? name.substring(0, name.lastIndexOf('/') + 1) : "";
        String file = name.substring(folderOf.length());
        Packed packed = Packed.cell("", "<v>7</v>")
                .replacing(Packed.ROOT_LINKS, Packed.BOOK, "/" + name)
                .replacing(Packed.BOOK_LINKS, SHEET_LINK, "/" + Packed.SHEET)
                .replacing(Packed.TYPES, "/" + Packed.BOOK, "/" + name)
                .renaming(Packed.BOOK_LINKS, folderOf + "_rels/" + file + ".rels")
                .renaming(Packed.BOOK, name);

        assertThat(Odd.a1(packed, folder)).isEqualTo(new Content.Amount(7));
    }

    @Test
    void sheets_stand_in_the_order_of_the_workbook_and_not_of_their_parts() {
        Packed packed = Packed.cell("", "<v>1</v>")
                .with(
                        Packed.BOOK,
                        Packed.book("<sheet name=\"Two\" sheetId=\"7\" r:id=\"rId9\"/>"
                                + "<sheet r:id=\"rId1\" sheetId=\"3\" name=\"One &amp; only\" state=\"visible\"/>"))
                .replacing(
                        Packed.BOOK_LINKS, "</Rel", Packed.link("rId9", "worksheet", "worksheets/sheet9.xml") + "</Rel")
                .with("xl/worksheets/sheet9.xml", Packed.sheet("<sheetData><row><c><v>2</v></c></row></sheetData>"));

        try (Workbook workbook = Odd.open(packed.in(folder))) {
            assertThat(workbook.sheets()).extracting(Sheet::name).containsExactly("Two", "One & only");
            assertThat(workbook.sheets().get(0).cell(new Address(0, 0)).content())
                    .isEqualTo(new Content.Amount(2));
            assertThat(workbook.sheets().get(1).cell(new Address(0, 0)).content())
                    .isEqualTo(new Content.Amount(1));
        }
    }

    @ParameterizedTest
    @CsvSource({"hidden, true", "veryHidden, true", "visible, false"})
    void hidden_sheets_are_read_and_say_so(String state, boolean hidden) {
        Packed packed =
                Packed.cell("", "<v>7</v>").replacing(Packed.BOOK, "sheetId", "state=\"" + state + "\" sheetId");

        assertThat(Odd.a1(packed, folder)).isEqualTo(new Content.Amount(7));
        try (Workbook workbook = Odd.open(packed.in(folder))) {
            assertThat(workbook.sheets().get(0).isHidden()).isEqualTo(hidden);
        }
    }

    @Test
    void a_sheet_that_is_a_chart_holds_no_cells_and_hides_no_other() {
        Packed packed = Packed.cell("", "<v>7</v>")
                .replacing(Packed.BOOK, "</sheets>", "<sheet name=\"Chart\" sheetId=\"2\" r:id=\"rId8\"/></sheets>")
                .replacing(
                        Packed.BOOK_LINKS,
                        "</Rel",
                        Packed.link("rId8", "chartsheet", "chartsheets/sheet1.xml") + "</Rel")
                .with(
                        "xl/chartsheets/sheet1.xml",
                        Packed.HEAD + "<chartsheet xmlns=\"" + Packed.MAIN + "\"><sheetViews/></chartsheet>");

        assertThat(Odd.a1(packed, folder)).isEqualTo(new Content.Amount(7));
    }

    @Test
    void a_sheet_whose_part_is_missing_is_told_and_the_others_are_read() {
        Packed packed = Packed.cell("", "<v>7</v>")
                .replacing(Packed.BOOK, "</sheets>", "<sheet name=\"Lost\" sheetId=\"2\" r:id=\"rId8\"/></sheets>")
                .replacing(
                        Packed.BOOK_LINKS, "</Rel", Packed.link("rId8", "worksheet", "worksheets/none.xml") + "</Rel");

        try (Workbook workbook = Odd.open(packed.in(folder))) {
            assertThat(workbook.sheets().get(0).cell(new Address(0, 0)).content())
                    .isEqualTo(new Content.Amount(7));
            assertThat(workbook.sheets().get(1).name()).isEqualTo("Lost");
            assertThat(workbook.sheets().get(1).complaint()).isPresent();
        }
    }

    @Test
    void a_sheet_whose_link_is_missing_is_told() {
        Packed packed = Packed.cell("", "<v>7</v>").replacing(Packed.BOOK, "r:id=\"rId1\"", "r:id=\"rId77\"");

        assertThat(Odd.complaint(packed, folder)).isNotBlank();
    }

    @Test
    void two_sheets_of_one_part_are_both_read() {
        Packed packed = Packed.cell("", "<v>7</v>")
                .replacing(Packed.BOOK, "</sheets>", "<sheet name=\"Again\" sheetId=\"2\" r:id=\"rId1\"/></sheets>");

        try (Workbook workbook = Odd.open(packed.in(folder))) {
            assertThat(workbook.sheets())
                    .allSatisfy(sheet ->
                            assertThat(sheet.cell(new Address(0, 0)).content()).isEqualTo(new Content.Amount(7)));
        }
    }

    @Test
    void content_types_by_default_and_in_capitals_are_no_trouble() {
        Packed packed = Packed.cell("t=\"s\"", "<v>0</v>")
                .texts("<t>rent</t>")
                .with(
                        Packed.TYPES,
                        Packed.HEAD + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                                + "<Default Extension=\"XML\" ContentType=\"application/xml\"/></Types>");

        assertThat(Odd.a1(packed, folder)).isEqualTo(new Content.Text("rent"));
    }

    @Test
    void a_strict_workbook_is_read_like_any_other() {
        Packed packed = Packed.cell("t=\"s\" s=\"0\"", "<v>0</v>").texts("<t>rent</t>");
        for (String part : new String[] {
            Packed.SHEET, Packed.TEXTS, Packed.STYLES, Packed.BOOK, Packed.BOOK_LINKS, Packed.ROOT_LINKS
        }) {
            packed.with(
                    part,
                    packed.text(part)
                            .replace(Packed.MAIN, "http://purl.oclc.org/ooxml/spreadsheetml/main")
                            .replace(Packed.LINKS, "http://purl.oclc.org/ooxml/officeDocument/relationships"));
        }

        assertThat(Odd.a1(packed, folder)).isEqualTo(new Content.Text("rent"));
    }

    @Test
    void a_workbook_of_the_beta_of_2006_is_refused_by_name() {
        Packed packed = Packed.cell("", "<v>7</v>");
        for (String part : new String[] {Packed.SHEET, Packed.TEXTS, Packed.STYLES, Packed.BOOK}) {
            packed.with(
                    part,
                    packed.text(part)
                            .replace(Packed.MAIN, "http://schemas.openxmlformats.org/spreadsheetml/2006/5/main"));
        }

        assertThat(Odd.complaint(packed, folder).toLowerCase(Locale.ROOT)).contains("test version of excel 2007");
    }

    @Test
    void a_table_away_from_the_corner_is_told_with_its_totals() {
        Packed packed = Packed.ordinary()
                .with(
                        Packed.SHEET,
                        Packed.sheet("<sheetData><row r=\"3\"><c r=\"C3\" t=\"str\"><v>Role</v></c></row></sheetData>"
                                + "<tableParts count=\"1\"><tablePart r:id=\"rId1\"/></tableParts>"))
                .with(
                        "xl/worksheets/_rels/sheet1.xml.rels",
                        Packed.links(Packed.link("rId1", "table", "../tables/table1.xml")))
                .with(
                        "xl/tables/table1.xml",
                        Packed.HEAD + "<table xmlns=\"" + Packed.MAIN
                                + "\" id=\"1\" name=\"T\" displayName=\"Roles_1\" ref=\"C3:D9\""
                                + " totalsRowCount=\"1\"><autoFilter ref=\"C3:D8\"/><tableColumns"
                                + " count=\"2\"><tableColumn id=\"1\" name=\"Role\"/><tableColumn id=\"2\" name=\"Pay"
                                + " &amp;_x000a_bonus\"><totalsRowFormula>SUM(D4:D8)"
                                + "</totalsRowFormula></tableColumn></tableColumns></table>");

        try (Workbook workbook = Odd.open(packed.in(folder))) {
            ListObject table = workbook.sheets().get(0).tables().get(0);
            assertThat(table.area()).hasToString("C3:D9");
            assertThat(table.totals()).isTrue();
            assertThat(table.headings()).containsExactly("Role", "Pay &\nbonus");
        }
    }

    @Test
    void names_of_cells_are_told_and_other_names_are_not() {
        Packed packed = Packed.ordinary()
                .replacing(
                        Packed.BOOK,
                        "</sheets>",
                        "</sheets><definedNames><definedName name=\"Rate\">Data!$B$2</definedName>"
                                + "<definedName name=\"Roles\">'My ''own'' data'!$A$1:$C$9</definedName>"
                                + "<definedName name=\"Secret\" hidden=\"1\">Data!$A$1</definedName>"
                                + "<definedName name=\"Calc\">Data!$A$1*2</definedName>"
                                + "<definedName name=\"Constant\">0.08</definedName>"
                                + "<definedName name=\"Lost\">#REF!</definedName>"
                                + "<definedName name=\"Elsewhere\">[1]Pay!$A$1</definedName></definedNames>");

        try (Workbook workbook = Odd.open(packed.in(folder))) {
            assertThat(workbook.names()).extracting(DefinedName::name).containsExactly("Rate", "Roles");
            assertThat(workbook.names()).extracting(DefinedName::sheet).containsExactly("Data", "My 'own' data");
            assertThat(workbook.names().get(0).area().first()).hasToString("B2");
            assertThat(workbook.names().get(1).area()).hasToString("A1:C9");
        }
    }

    @Test
    void links_to_other_files_are_listed_and_never_followed() {
        Packed packed = Packed.cell("", "<v>7</v>")
                .replacing(
                        Packed.BOOK,
                        "</sheets>",
                        "</sheets><externalReferences><externalReference r:id=\"rId5\"/>" + "</externalReferences>")
                .replacing(
                        Packed.BOOK_LINKS,
                        "</Rel",
                        Packed.link("rId5", "externalLink", "externalLinks/externalLink1.xml") + "</Rel")
                .with(
                        "xl/externalLinks/externalLink1.xml",
                        Packed.HEAD + "<externalLink xmlns=\"" + Packed.MAIN + "\"><externalBook xmlns:r=\""
                                + Packed.LINKS + "\" r:id=\"rId1\"/></externalLink>")
                .with(
                        "xl/externalLinks/_rels/externalLink1.xml.rels",
                        Packed.links("<Relationship Id=\"rId1\" Type=\"" + Packed.LINKS
                                + "/externalLinkPath\" Target=\"file:///C:/Pay.xlsx\" TargetMode=\"External\"/>"));

        try (Workbook workbook = Odd.open(packed.in(folder))) {
            assertThat(workbook.foreignContent()).anySatisfy(content -> {
                assertThat(content.kind()).isEqualTo(ForeignContent.Kind.EXTERNAL_LINK);
                assertThat(content.target()).contains("Pay.xlsx");
            });
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"sheet.main", "sheet.macroEnabled.main", "template.main"})
    void macros_are_listed_and_never_run_and_the_data_is_read(String kind) {
        Packed packed = Packed.cell("", "<v>7</v>")
                .replacing(Packed.TYPES, "sheet.main", kind)
                .replacing(
                        Packed.BOOK_LINKS,
                        "</Rel",
                        "<Relationship Id=\"rId5\""
                                + " Type=\"http://schemas.microsoft.com/office/2006/relationships/vbaProject\""
                                + " Target=\"vbaProject.bin\"/></Rel")
                .with("xl/vbaProject.bin", "not even a macro");

        assertThat(Odd.a1(packed, folder)).isEqualTo(new Content.Amount(7));
        try (Workbook workbook = Odd.open(packed.in(folder))) {
            assertThat(workbook.foreignContent())
                    .extracting(ForeignContent::kind)
                    .contains(ForeignContent.Kind.MACRO);
        }
    }

    @Test
    void folders_an_empty_comment_and_foreign_parts_in_the_file_are_no_trouble() {
        RawZip zip = Packed.cell("", "<v>7</v>").zip();
        for (String name : new String[] {"xl/", "_rels/", "xl/worksheets/", "mimetype", "__MACOSX/._x", "customXml/"}) {
            zip.add(new RawZip.Entry(name, new byte[0], RawZip.STORED));
        }

        assertThat(Odd.at(Packed.in(folder, zip.comment("a remark").bytes()), 0, 0))
                .isEqualTo(new Content.Amount(7));
    }

    @Test
    void a_file_may_be_packed_in_every_way_that_zip_allows() {
        Packed packed = Packed.cell("", "<v>7</v>");

        assertThat(Odd.at(Packed.in(folder, packed.zip().stored().bytes()), 0, 0))
                .isEqualTo(new Content.Amount(7));
        assertThat(Odd.at(Packed.in(folder, packed.zip().descriptors().bytes()), 0, 0))
                .isEqualTo(new Content.Amount(7));
        assertThat(Odd.at(Packed.in(folder, packed.zip().wide().bytes()), 0, 0)).isEqualTo(new Content.Amount(7));
        assertThat(Odd.at(Packed.in(folder, packed.zip().descriptors().wide().bytes()), 0, 0))
                .isEqualTo(new Content.Amount(7));
    }

    @Test
    void a_missing_main_part_or_its_links_is_told() {
        assertThat(Odd.refusal(Packed.ordinary().without(Packed.BOOK).in(folder)))
                .isNotBlank();
        assertThat(Odd.complaint(Packed.ordinary().without(Packed.BOOK_LINKS), folder))
                .isNotBlank();
        assertThat(Odd.refusal(Packed.ordinary()
                        .without(Packed.ROOT_LINKS)
                        .without(Packed.BOOK)
                        .in(folder)))
                .isNotBlank();
    }

    @Test
    void a_workbook_without_sheets_is_told() {
        assertThat(Odd.refusal(
                        Packed.ordinary().with(Packed.BOOK, Packed.book("")).in(folder)))
                .isNotBlank();
    }
}
