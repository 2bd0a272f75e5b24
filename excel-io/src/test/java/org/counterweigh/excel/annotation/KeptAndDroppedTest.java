package org.counterweigh.excel.annotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.counterweigh.findings.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Comments that are there already, and parts that could do harm. */
class KeptAndDroppedTest {

    private static final List<Finding> AT_C4 = List.of(Finding.stops("Data!C4", "Wrong.", "Mend it."));
    private static final String BOX =
            "<v:shape id=\"_x0000_s1025\" type=\"#_x0000_t202\"><x:ClientData ObjectType=\"Note\">"
                    + "<x:Row>3</x:Row><x:Column>2</x:Column></x:ClientData></v:shape>";

    private static final String CELL = "<row r=\"4\"><c r=\"C4\"><v>1</v></c></row>";

    @TempDir
    Path folder;

    private static String sheet(String behind) {
        return "<worksheet xmlns=\"" + RawBook.MAIN + "\" xmlns:r=\"" + RawBook.TIES + "\"><sheetData>" + CELL
                + "</sheetData>" + behind + "</worksheet>";
    }

    private static String tie(String id, String type, String target) {
        return "<Relationship Id=\"" + id + "\" Type=\"" + RawBook.TIES + "/" + type + "\" Target=\"" + target + "\"/>";
    }

    private static RawBook commented(String comments) {
        return RawBook.styled()
                .sheet("Data", sheet("<legacyDrawing r:id=\"rId7\"/>"))
                .part(
                        "xl/worksheets/_rels/sheet1.xml.rels",
                        RawBook.relations(tie("rId7", "vmlDrawing", "../drawings/a.vml")
                                + tie("rId8", "comments", "../comments1.xml")))
                .override("xl/comments1.xml", "comments")
                .part(
                        "xl/drawings/a.vml",
                        "<xml xmlns:v=\"urn:schemas-microsoft-com:vml\""
                                + " xmlns:o=\"urn:schemas-microsoft-com:office:office\""
                                + " xmlns:x=\"urn:schemas-microsoft-com:office:excel\"><v:shapetype id=\"_x0000_t202\"/>"
                                + BOX
                                + "</xml>")
                .part("xl/comments1.xml", comments);
    }

    private static String comments(String authors, String text) {
        return "<comments xmlns=\"" + RawBook.MAIN + "\"><authors>" + authors + "</authors><commentList>"
                + "<comment ref=\"C4\" authorId=\"0\">" + text + "</comment></commentList></comments>";
    }

    @Test
    void a_comment_of_plain_text_keeps_it_and_gets_the_finding_below() throws IOException {
        Path file = commented(comments("<author>Jo</author>", "<text><t>Ask Kim.</t></text>"))
                .in(folder);
        Copied copied = Copied.of(file, AT_C4);
        try (XSSFWorkbook book = copied.open()) {
            assertThat(Copied.comment(book, "Data!C4")).isEqualTo("Ask Kim.\n\nCounterweigh: Error\nWrong. Mend it.");
            assertThat(book.getSheet("Data").getCellComments()).hasSize(1);
        }
        assertThat(copied.text("xl/drawings/a.vml")).containsOnlyOnce("<x:ClientData");
    }

    @Test
    void a_comment_of_rich_text_keeps_its_looks_and_reading_aids() {
        String text = "<text><r><rPr><b/></rPr><t>Ask</t></r><r><t> Kim.</t></r><phoneticPr fontId=\"0\"/></text>";
        Path file = commented(comments("<author>Jo</author>", text)).in(folder);

        assertThat(Copied.of(file, AT_C4).text("xl/comments1.xml"))
                .contains("<text><r><rPr><b/></rPr><t>Ask</t></r><r><t> Kim.</t></r><r><rPr><b/><sz")
                .containsPattern("Mend it\\.</t></r><phoneticPr fontId=\"0\"/></text>");
    }

    @Test
    void a_new_comment_beside_an_old_one_gets_a_box_of_its_own_number() throws IOException {
        Path file = commented(
                        comments("<author>Jo</author><author>Counterweigh</author>", "<text><t>Ask Kim.</t></text>"))
                .in(folder);
        Copied copied = Copied.of(file, List.of(Finding.unlikely("Data!D9", "Odd.", "Look.")));
        try (XSSFWorkbook book = copied.open()) {
            assertThat(Copied.comment(book, "Data!C4")).isEqualTo("Ask Kim.");
            assertThat(Copied.comment(book, "Data!D9")).contains("Odd. Look.");
            assertThat(book.getSheet("Data").getCellComments().values())
                    .extracting(comment -> comment.getAuthor())
                    .containsExactlyInAnyOrder("Jo", "Counterweigh");
        }
        assertThat(copied.text("xl/drawings/a.vml"))
                .contains(BOX, "id=\"_x0000_s1026\"", "<x:Row>8</x:Row><x:Column>3</x:Column>");
        assertThat(copied.text("xl/comments1.xml")).containsOnlyOnce("<author>Counterweigh</author>");
    }

    @Test
    void a_conversation_is_left_alone_and_its_cell_is_filled() throws IOException {
        String before = comments("<author>tc={A-1}</author>", "<text><t>[Threaded comment] Ask Kim.</t></text>");
        try (XSSFWorkbook book = Copied.of(commented(before).in(folder), AT_C4).open()) {
            assertThat(Copied.comment(book, "Data!C4")).isEqualTo("[Threaded comment] Ask Kim.");
            assertThat(Copied.fill(Copied.cell(book, "Data!C4"))).isEqualTo("F6B5AC");
        }
    }

    @Test
    void macros_and_embedded_objects_are_dropped_with_all_that_ties_to_them() throws IOException {
        Path file = RawBook.styled()
                .sheet(
                        "Data",
                        sheet("<legacyDrawing r:id=\"rId7\"/><mc:AlternateContent"
                                + " xmlns:mc=\"urn:mc\"><controls><control shapeId=\"1025\""
                                + " r:id=\"rId3\"/></controls></mc:AlternateContent><oleObjects><oleObject"
                                + " progId=\"Word\" shapeId=\"1026\" r:id=\"rId4\"/></oleObjects>"))
                .part(
                        "xl/worksheets/_rels/sheet1.xml.rels",
                        RawBook.relations(tie("rId7", "vmlDrawing", "../drawings/a.vml")
                                + tie("rId3", "control", "../activeX/activeX1.xml")
                                + tie("rId4", "oleObject", "../odd/place.bin")))
                .part("xl/drawings/a.vml", "<xml xmlns:v=\"v\"><br></xml>")
                .part("xl/activeX/activeX1.xml", "<a/>")
                .part("xl/activeX/_rels/activeX1.xml.rels", RawBook.relations(""))
                .part("xl/odd/place.bin", "object")
                .part("xl/vbaProject.bin", "macros")
                .tie("vbaProject", "vbaProject.bin")
                .override("xl/vbaProject.bin", "vba")
                .in(folder);
        Copied copied = Copied.of(file, AT_C4);

        assertThat(copied.parts().keySet())
                .noneMatch(name -> name.matches("(?i).*(vba|activex|place).*"))
                .contains("xl/drawings/a.vml");
        assertThat(copied.text("xl/_rels/workbook.xml.rels")).doesNotContain("vba");
        assertThat(copied.text("[Content_Types].xml")).doesNotContain("vba").contains("sheet.main+xml");
        assertThat(copied.text("xl/worksheets/_rels/sheet1.xml.rels"))
                .doesNotContain("rId3", "rId4")
                .contains("rId7");
        assertThat(copied.text("xl/worksheets/sheet1.xml"))
                .doesNotContain("control", "oleObject", "AlternateContent")
                .contains("<legacyDrawing r:id=\"rId7\"/></worksheet>");
        try (XSSFWorkbook book = copied.open()) {
            assertThat(Copied.comment(book, "Data!C4")).contains("Mend it.");
        }
    }

    @Test
    void objects_go_from_sheets_without_a_finding_too() {
        Path file = RawBook.styled()
                .sheet("Data", sheet("<oleObjects><oleObject r:id=\"rId4\"/></oleObjects>"))
                .part(
                        "xl/worksheets/_rels/sheet1.xml.rels",
                        RawBook.relations(tie("rId4", "oleObject", "../embeddings/oleObject1.bin")))
                .part("xl/embeddings/oleObject1.bin", "object")
                .in(folder);

        assertThat(Copied.of(file, List.of()).text("xl/worksheets/sheet1.xml")).isEqualTo(sheet(""));
    }

    @Test
    void a_link_to_another_workbook_stays_and_one_that_starts_a_program_leads_nowhere() {
        String link = "<externalLink xmlns=\"" + RawBook.MAIN
                + "\"><externalBook r:id=\"rId1\" xmlns:r=\"r\"/></externalLink>";
        String dde = "<externalLink xmlns=\"" + RawBook.MAIN
                + "\"><ddeLink ddeService=\"cmd\" ddeTopic=\"/c calc\"/></externalLink>";
        Path file = RawBook.styled()
                .rows("Data", "<row r=\"4\"><c r=\"C4\"><f>[1]Rates!A1</f><v>7</v></c></row>")
                .tie("externalLink", "externalLinks/externalLink1.xml")
                .tie("externalLink", "externalLinks/externalLink2.xml")
                .part("xl/externalLinks/externalLink1.xml", link)
                .part("xl/externalLinks/externalLink2.xml", dde)
                .in(folder);
        Copied copied = Copied.of(file, AT_C4);

        assertThat(copied.text("xl/externalLinks/externalLink1.xml")).isEqualTo(link);
        assertThat(copied.text("xl/externalLinks/externalLink2.xml"))
                .contains("<ddeLink ddeService=\"removed\" ddeTopic=\"removed\"/>");
        assertThat(copied.text("xl/worksheets/sheet1.xml")).contains("<f>[1]Rates!A1</f><v>7</v>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "_xlfn.WEBSERVICE(&quot;https://rates.example/usd&quot;)",
                "1+&#87;ebservice (A1)",
                "WEB<!-- -->SERVICE(A1)",
                "<![CDATA[RTD(\"server\",,\"topic\")]]>",
                "cmd|'/c calc'!A0",
                "'cmd'|'/c calc'!A0",
                "_xlfn.IMAGE(A1)"
            })
    void a_formula_that_asks_a_server_or_starts_a_program_is_taken_out_of_every_sheet(String formula) {
        String row = "<row r=\"4\"><c r=\"C4\"><f>%s</f><v>7</v></c></row>";
        Path file = RawBook.styled()
                .rows("Data", String.format(row, formula))
                .rows("Unmarked", String.format(row, formula))
                .saying("", "<definedNames><definedName name=\"Rate\">" + formula + "</definedName></definedNames>")
                .in(folder);

        Copied copied = Copied.of(file, AT_C4);

        assertThat(copied.text("xl/worksheets/sheet1.xml")).contains("<f>NA()</f><v>7</v>");
        assertThat(copied.text("xl/worksheets/sheet2.xml")).contains("<f>NA()</f><v>7</v>");
        assertThat(copied.text("xl/workbook.xml")).contains("<definedName name=\"Rate\">NA()</definedName>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"SUM('a|b'!A1:A9)", "A1&amp;&quot;|&quot;", "RECALL(A1)", "HYPERLINK(&quot;#A1&quot;)"})
    void an_honest_formula_stays_as_it_is(String formula) {
        String row = "<row r=\"4\"><c r=\"C4\"><f>" + formula + "</f><v>7</v></c></row>";
        Path file = RawBook.styled().rows("Data", row).in(folder);

        assertThat(Copied.of(file, AT_C4).text("xl/worksheets/sheet1.xml")).contains("<f>" + formula + "</f><v>7</v>");
    }

    @Test
    void sheets_of_macros_are_refused() {
        Path file = RawBook.styled().rows("Data", CELL).in(folder);
        Map<String, byte[]> parts = Copied.parts(file);
        String ties =
                new String(Objects.requireNonNull(parts.get("xl/_rels/workbook.xml.rels")), StandardCharsets.UTF_8);
        parts.put(
                "xl/_rels/workbook.xml.rels",
                ties.replace("/worksheet\"", "/xlMacrosheet\"").getBytes(StandardCharsets.UTF_8));

        assertThat(Copied.refusal(RawBook.zip(file, parts), AT_C4)).contains("sheets of macros");
    }
}
