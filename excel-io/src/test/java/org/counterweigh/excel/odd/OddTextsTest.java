package org.counterweigh.excel.odd;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.counterweigh.excel.workbook.Content;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts, shared or in the cell: what Excel would show of them (ECMA-376 part 1, 18.4 and 22.9.2.19). */
class OddTextsTest {

    @TempDir
    Path folder;

    static String[][] texts() {
        return new String[][] {
            {"<t>rent</t>", "rent"},
            {"<t xml:space=\"preserve\">  two  words  </t>", "  two  words  "},
            {"<t xml:space=\"preserve\">two\nlines</t>", "two\nlines"},
            {"<t>a &amp; b &lt;c&gt; &quot;d&quot; &apos;e&apos;</t>", "a & b <c> \"d\" 'e'"},
            {"<t>&#8364;&#x20AC;&#x20ac;</t>", "\u20AC\u20AC\u20AC"},
            {"<t>&#x1F600;</t>", "\uD83D\uDE00"},
            {"<t>\uD83D\uDE00 and \u00E9\u4E2D</t>", "\uD83D\uDE00 and \u00E9\u4E2D"},
            {"<t>&amp;amp;</t>", "&amp;"},
            {"<t>two_x000D_lines</t>", "two\rlines"},
            {"<t>a_x005F_x000D_b</t>", "a_x000D_b"},
            {"<t>a_x000d_b</t>", "a\rb"},
            {"<t>a_x00e9_b</t>", "a\u00E9b"},
            {"<t>_x0041__x0042_</t>", "AB"},
            {"<t>_x005F_</t>", "_"},
            {"<t>_x000G_ _x00D_ _X000D_ x000D_ _x000D</t>", "_x000G_ _x00D_ _X000D_ x000D_ _x000D"},
            {"<t>_x005F_x005F_</t>", "_x005F_"},
            {"<t>_&#120;0041_</t>", "A"},
            {"<t><![CDATA[a <b> & c]]></t>", "a <b> & c"},
            {"<t>a<![CDATA[<b>]]>c<![CDATA[]]></t>", "a<b>c"},
            {"<t>a<!-- not shown -->b<?nor this?>c</t>", "abc"},
            {"<r><t>rich </t></r><r><rPr><b/><sz val=\"11\"/></rPr><t>text</t></r>", "rich text"},
            {"<t>Tokyo</t><rPh sb=\"0\" eb=\"2\"><t>reading</t></rPh><phoneticPr fontId=\"1\"/>", "Tokyo"},
            {"<r><t>To</t></r><r><t>kyo</t></r><rPh sb=\"0\" eb=\"1\"><t>reading</t></rPh>", "Tokyo"},
            {"<rPh sb=\"0\" eb=\"1\"><t>reading</t></rPh><t>Tokyo</t>", "Tokyo"},
            {"<t>a\u0301</t>", "a\u0301"},
            {"<t>100</t>", "100"},
            {"<t>=1+1</t>", "=1+1"},
            {"<t\n xml:space='preserve'\n>odd</t\n>", "odd"}
        };
    }

    @ParameterizedTest
    @MethodSource("texts")
    void a_shared_text_is_what_excel_shows(String inside, String text) {
        Packed packed = Packed.cell("t=\"s\"", "<v>1</v>").texts("<t>another</t>", inside);

        assertThat(Odd.a1(packed, folder)).isEqualTo(new Content.Text(text));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void a_text_in_the_cell_is_what_excel_shows(String inside, String text) {
        Packed packed = Packed.cell("t=\"inlineStr\"", "<is>" + inside + "</is>");

        assertThat(Odd.a1(packed, folder)).isEqualTo(new Content.Text(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<t/>", "<t></t>", "", "<t xml:space=\"preserve\">  \n </t>", "<r><t/></r>"})
    void a_text_of_nothing_to_see_is_blank(String inside) {
        assertThat(Odd.a1(Packed.cell("t=\"s\"", "<v>0</v>").texts(inside), folder))
                .isEqualTo(new Content.Blank());
        assertThat(Odd.a1(Packed.cell("t=\"inlineStr\"", "<is>" + inside + "</is>"), folder))
                .isEqualTo(new Content.Blank());
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "99999", "-1", "rent", "0.0", "1e0", "4294967296", "99999999999999999999", "0 0"})
    void a_shared_text_that_is_not_there_is_damage_and_not_a_blank(String index) {
        Packed packed = Packed.cell("t=\"s\"", "<v>" + index + "</v>").texts("<t>only</t>");

        assertThat(Odd.a1(packed, folder)).isEqualTo(new Content.Damaged());
    }

    @ParameterizedTest
    @ValueSource(strings = {" 1 ", "\n1", "01", "&#49;"})
    void the_number_of_a_shared_text_may_stand_among_spaces(String index) {
        Packed packed = Packed.cell("t=\"s\"", "<v>" + index + "</v>").texts("<t>first</t>", "<t>second</t>");

        assertThat(Odd.a1(packed, folder)).isEqualTo(new Content.Text("second"));
    }

    @Test
    void shared_texts_that_the_workbook_does_not_hold_are_damage() {
        Packed packed = Packed.cell("t=\"s\"", "<v>0</v>").without(Packed.TEXTS);

        assertThat(Odd.a1(packed, folder)).isEqualTo(new Content.Damaged());
    }

    @Test
    void an_empty_shared_text_still_counts() {
        Packed packed = Packed.cell("t=\"s\"", "<v>2</v>")
                .with(
                        Packed.TEXTS,
                        Packed.HEAD + "<sst xmlns=\"" + Packed.MAIN
                                + "\" count=\"1\" uniqueCount=\"1\"><si/><si></si><si><t>third</t></si></sst>");

        assertThat(Odd.a1(packed, folder)).isEqualTo(new Content.Text("third"));
    }

    @Test
    void the_count_that_shared_texts_claim_is_not_believed() {
        Packed packed = Packed.cell("t=\"s\"", "<v>0</v>")
                .with(
                        Packed.TEXTS,
                        Packed.HEAD + "<sst xmlns=\"" + Packed.MAIN
                                + "\" count=\"2147483647\" uniqueCount=\"2147483647\"><si><t>only</t></si></sst>");

        assertThat(Odd.a1(packed, folder)).isEqualTo(new Content.Text("only"));
    }

    @Test
    void a_comment_between_shared_texts_is_no_text() {
        Packed packed = Packed.cell("t=\"s\"", "<v>1</v>")
                .with(
                        Packed.TEXTS,
                        Packed.HEAD + "<sst xmlns=\"" + Packed.MAIN
                                + "\"><!-- <si><t>no</t></si> --><si><t>a</t></si><!-- --><si><t>b</t></si></sst>");

        assertThat(Odd.a1(packed, folder)).isEqualTo(new Content.Text("b"));
    }

    @Test
    void the_texts_of_formulas_are_texts_with_their_escapes() {
        Packed packed = Packed.cell("t=\"str\"", "<f>A2&amp;\"x\"</f><v>a_x000D_&lt;b</v>");

        assertThat(Odd.a1(packed, folder)).isEqualTo(new Content.Text("a\r<b"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"<v>1.0</v><is><t>1.</t></is>", "<is><t>1.</t></is><v>1.0</v>", "<v>1.0</v> <is><t>1.</t></is> "
            })
    void of_a_value_and_a_text_side_by_side_the_type_chooses(String inside) {
        assertThat(Odd.a1(Packed.cell("t=\"inlineStr\"", inside), folder)).isEqualTo(new Content.Text("1."));
        assertThat(Odd.a1(Packed.cell("", inside), folder)).isEqualTo(new Content.Amount(1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "&nbsp;",
                "&eacute;",
                "&a;",
                "&;",
                "&#;",
                "&#x;",
                "&#xD800;",
                "&#0;",
                "&#x110000;",
                "& b",
                "&#99999999999;"
            })
    void a_reference_to_what_xml_does_not_know_is_told(String reference) {
        Packed shared = Packed.cell("t=\"s\"", "<v>0</v>").texts("<t>a " + reference + "</t>");
        Packed inline = Packed.cell("t=\"inlineStr\"", "<is><t>a " + reference + "</t></is>");

        assertThat(Damage.told(shared, folder)).isTrue();
        assertThat(Damage.told(inline, folder)).isTrue();
    }

    @Test
    void bytes_that_are_no_utf_8_are_told() {
        byte[] sheet = Packed.cell("t=\"inlineStr\"", "<is><t>caf#</t></is>")
                .text(Packed.SHEET)
                .getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);
        for (int i = 0; i < sheet.length; i++) {
            sheet[i] = sheet[i] == '#' ? (byte) 0xE9 : sheet[i];
        }

        assertThat(Damage.told(Packed.ordinary().with(Packed.SHEET, sheet), folder))
                .isTrue();
    }

    @Test
    void a_text_of_the_longest_length_is_read_whole_and_a_longer_one_is_told() {
        String longest = "x".repeat(32_767);

        assertThat(Odd.a1(Packed.cell("t=\"s\"", "<v>0</v>").texts("<t>" + longest + "</t>"), folder))
                .isEqualTo(new Content.Text(longest));
        assertThat(Damage.told(Packed.cell("t=\"s\"", "<v>0</v>").texts("<t>x" + longest + "</t>"), folder))
                .isTrue();
        assertThat(Damage.told(Packed.cell("t=\"inlineStr\"", "<is><t>x" + longest + "</t></is>"), folder))
                .isTrue();
    }
}
