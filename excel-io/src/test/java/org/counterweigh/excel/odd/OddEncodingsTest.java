package org.counterweigh.excel.odd;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.counterweigh.excel.workbook.Content;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The same cell in every way that XML lets a file spell it: encodings, prefixes, quotes. */
class OddEncodingsTest {

    private static final String CAFE = "<c r=\"B2\" t=\"inlineStr\"><is><t>caf\u00E9</t></is></c>";

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "UTF-8, UTF-8, false",
        "utf-8, UTF-8, true",
        "UTF-16, UTF-16LE, true",
        "UTF-16, UTF-16BE, true",
        "UTF-16LE, UTF-16LE, true",
        "ISO-8859-1, ISO-8859-1, false",
        "windows-1252, windows-1252, false",
        "Windows-1252, windows-1252, false",
        "US-ASCII, UTF-8, false"
    })
    void a_sheet_is_read_in_its_own_encoding(String declared, Charset charset, boolean mark) {
        String text = declared.equals("US-ASCII") ? "caf&#233;" : "caf\u00E9";
        String xml = "<?xml version='1.0' encoding='" + declared + "'?><worksheet xmlns=\"" + Packed.MAIN
                + "\"><sheetData><row r=\"2\">" + CAFE.replace("caf\u00E9", text) + "</row></sheetData></worksheet>";
        Packed packed = Packed.ordinary().with(Packed.SHEET, ((mark ? "\uFEFF" : "") + xml).getBytes(charset));

        assertThat(Odd.at(packed, folder, 1, 1)).isEqualTo(new Content.Text("caf\u00E9"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "ISO-8859-1"})
    void shared_texts_styles_and_the_workbook_too(String charset) {
        Packed packed = Packed.cell("t=\"s\" s=\"1\"", "<v>0</v>")
                .texts("<t>caf\u00E9</t>")
                .formats("0.00");
        for (String part : new String[] {Packed.TEXTS, Packed.STYLES, Packed.BOOK, Packed.BOOK_LINKS, Packed.TYPES}) {
            String mark = charset.startsWith("UTF") ? "\uFEFF" : "";
            packed.with(
                    part,
                    (mark + packed.text(part).replace("UTF-8", mark.isEmpty() ? charset : "UTF-16"))
                            .getBytes(Charset.forName(charset)));
        }

        assertThat(Odd.a1(packed, folder)).isEqualTo(new Content.Text("caf\u00E9"));
    }

    @Test
    void an_encoding_that_nobody_knows_is_told() {
        String xml = Packed.cell("", "<v>1</v>").text(Packed.SHEET).replace("UTF-8", "x-made-up");

        assertThat(Odd.complaint(Packed.ordinary().with(Packed.SHEET, xml), folder))
                .isNotBlank();
    }

    @Test
    void a_sheet_without_an_xml_declaration_is_utf_8() {
        String xml = "<worksheet xmlns=\"" + Packed.MAIN + "\"><sheetData><row r=\"2\">" + CAFE
                + "</row></sheetData></worksheet>";

        assertThat(Odd.at(Packed.ordinary().with(Packed.SHEET, xml), folder, 1, 1))
                .isEqualTo(new Content.Text("caf\u00E9"));
    }

    @Test
    void a_prefix_on_every_name_changes_nothing() {
        assertThat(spelled("<x:worksheet xmlns:x=\"" + Packed.MAIN + "\"><x:sheetData><x:row r=\"2\"><x:c r=\"B2\">"
                        + "<x:v>7</x:v></x:c></x:row></x:sheetData></x:worksheet>"))
                .isEqualTo(new Content.Amount(7));
    }

    @Test
    void a_prefix_in_every_part_changes_nothing() {
        Packed packed = Packed.cell("t=\"s\"", "<v>0</v>").texts("<t>rent</t>");
        for (String part : new String[] {Packed.SHEET, Packed.TEXTS, Packed.STYLES, Packed.BOOK, Packed.BOOK_LINKS}) {
            packed.with(
                    part,
                    packed.text(part).replaceAll("<(/?)([a-zA-Z])", "<$1x:$2").replace(" xmlns=\"", " xmlns:x=\""));
        }

        assertThat(Odd.a1(packed, folder)).isEqualTo(new Content.Text("rent"));
    }

    @Test
    void a_prefix_may_change_deep_inside() {
        assertThat(spelled("<worksheet xmlns=\"" + Packed.MAIN + "\"><sheetData><y:row xmlns:y=\"" + Packed.MAIN
                        + "\" r=\"2\"><y:c r=\"B2\"><z:v xmlns:z=\"" + Packed.MAIN
                        + "\">7</z:v></y:c></y:row></sheetData></worksheet>"))
                .isEqualTo(new Content.Amount(7));
    }

    @Test
    void the_same_prefix_may_mean_another_thing_deep_inside() {
        assertThat(
                        spelled(
                                "<worksheet xmlns=\"" + Packed.MAIN + "\"><sheetData><row r=\"2\">"
                                        + "<c xmlns=\"urn:another\" r=\"B2\"><v>1</v></c><c r=\"B2\"><v>7</v></c></row></sheetData></worksheet>"))
                .isEqualTo(new Content.Amount(7));
    }

    @Test
    void names_of_another_vocabulary_are_not_cells() {
        assertThat(spelled("<worksheet xmlns=\"" + Packed.MAIN + "\" xmlns:o=\"urn:o\"><o:sheetData><o:row r=\"9\"/>"
                        + "</o:sheetData><sheetData><row r=\"2\"><o:c r=\"A2\"><v>1</v></o:c><c r=\"B2\"><o:v>1</o:v>"
                        + "<v>7</v></c></row></sheetData></worksheet>"))
                .isEqualTo(new Content.Amount(7));
    }

    @Test
    void the_vocabulary_may_be_declared_on_the_rows_alone() {
        assertThat(spelled("<x:worksheet xmlns:x=\"" + Packed.MAIN + "\"><sheetData xmlns=\"" + Packed.MAIN
                        + "\"><row r=\"2\"><c r=\"B2\"><v>7</v></c></row></sheetData></x:worksheet>"))
                .isEqualTo(new Content.Amount(7));
    }

    @Test
    void single_quotes_another_order_and_newlines_change_nothing() {
        assertThat(spelled("<worksheet\nxmlns='" + Packed.MAIN + "'\n><sheetData\t><row\r\nspans='1:2' r = '2' >"
                        + "<c\n t = 'n'\n s='0' r\n=\n'B2'><v >7</v ></c ></row ></sheetData ></worksheet >"))
                .isEqualTo(new Content.Amount(7));
    }

    @Test
    void a_greater_sign_inside_quotes_ends_no_tag() {
        assertThat(spelled("<worksheet xmlns=\"" + Packed.MAIN
                        + "\"><sheetData><row r=\"2\" thing='>\"<'>".replace("<'>", "'>")
                        + "<c r=\"B2\" note=\"/>\"><v>7</v></c></row></sheetData></worksheet>"))
                .isEqualTo(new Content.Amount(7));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<mc:AlternateContent><mc:Choice Requires=\"x99\"><c r=\"B2\"><v>1</v></c></mc:Choice><mc:Fallback>"
                        + "<c r=\"B2\"><v>7</v></c></mc:Fallback></mc:AlternateContent>",
                "<mc:AlternateContent><mc:Choice Requires=\"x99\"/></mc:AlternateContent><c r=\"B2\"><v>7</v></c>"
            })
    void of_alternatives_the_one_for_all_readers_counts_or_the_sheet_is_told(String cells) {
        String xml = "<worksheet xmlns=\"" + Packed.MAIN
                + "\" xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\" xmlns:x99=\"urn:new\">"
                + "<sheetData><row r=\"2\">" + cells + "</row></sheetData></worksheet>";
        Packed packed = Packed.ordinary().with(Packed.SHEET, xml);

        assertThat(Damage.told(packed, folder) ? new Content.Amount(7) : Odd.at(packed, folder, 1, 1))
                .isEqualTo(new Content.Amount(7));
    }

    @Test
    void alternatives_before_the_rows_are_no_trouble() {
        assertThat(
                        spelled(
                                "<worksheet xmlns=\"" + Packed.MAIN
                                        + "\" xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
                                        + " mc:Ignorable=\"x14ac xr\" xmlns:x14ac=\"http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac\">"
                                        + "<mc:AlternateContent><mc:Choice Requires=\"x14ac\"/></mc:AlternateContent><sheetData>"
                                        + "<row r=\"2\" x14ac:dyDescent=\"0.25\"><c r=\"B2\"><v>7</v></c></row></sheetData></worksheet>"))
                .isEqualTo(new Content.Amount(7));
    }

    private Content spelled(String worksheet) {
        byte[] bytes = (Packed.HEAD + worksheet).getBytes(StandardCharsets.UTF_8);
        return Odd.at(Packed.ordinary().with(Packed.SHEET, bytes), folder, 1, 1);
    }
}
