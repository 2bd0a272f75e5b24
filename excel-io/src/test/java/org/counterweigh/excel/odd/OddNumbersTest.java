package org.counterweigh.excel.odd;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Random;
import org.counterweigh.excel.workbook.Address;
import org.counterweigh.excel.workbook.Content;
import org.counterweigh.excel.workbook.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers are written as XML Schema's doubles; the nearest double is the one right answer (IEEE 754). */
class OddNumbersTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "1E3, 1000",
        "1e-3, 0.001",
        "-2.5E+1, -25",
        "+5, 5",
        ".5, 0.5",
        "-.5, -0.5",
        "5., 5",
        "007, 7",
        "-0, 0",
        "0.10000000000000001, 0.1",
        "0.30000000000000004, 0.30000000000000004",
        "12345678901234567, 12345678901234568",
        "9007199254740993, 9007199254740992",
        "1.7976931348623157E308, 1.7976931348623157E308",
        "1e308, 1e308",
        "4.9E-324, 4.9E-324",
        "2.2250738585072011e-308, 2.2250738585072011e-308",
        "1e-400, 0",
        "1.00000000000000011102230246251565, 1.0",
        "1.00000000000000011102230246251566, 1.0000000000000002",
        "100000000000000000000000000000000000000000, 1e41",
        "0.000000000000000000000000000000000000001, 1e-39"
    })
    void a_number_is_the_nearest_double_however_it_is_written(String written, double value) {
        assertThat(number("<v>" + written + "</v>")).isEqualTo(value + 0.0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<v> 12 </v>",
                "<v>\n\t12\r\n</v>",
                "<v xml:space=\"preserve\"> 12</v>",
                "<v>&#49;2</v>",
                "<v>1&#x32;</v>",
                "<v>1<!-- one -->2</v>",
                "<v>1<?odd thing?>2</v>",
                "<v><![CDATA[12]]></v>",
                "<v>1<![CDATA[2]]></v>",
                "<v\n>12</v\n>",
                "<!-- before --><v>12</v><!-- after -->",
                "\n  <v>12</v>\n",
                "<v>12</v><extLst><ext uri=\"{0}\"><v>13</v></ext></extLst>"
            })
    void space_entities_comments_and_sections_around_a_number_change_nothing(String inside) {
        assertThat(number(inside)).isEqualTo(12);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "NaN", "INF", "-INF", "Infinity", "1e309", "4x2", "1d", "1f", "0x10", "0x1p3", "1_000", "1,5", "1 2",
                "--1", "+-1", "1e", "e5", ".", "-", "+", "1.2.3", "1e2.5", "\uFF11", "\u0661", "\u221212", "12\u00A0",
                "#N/A", "none"
            })
    void what_is_no_number_is_damage_and_never_some_other_number(String written) {
        Content content = Odd.a1(Packed.cell("", "<v>" + written + "</v>"), folder);

        assertThat(content).isEqualTo(new Content.Damaged());
    }

    @ParameterizedTest
    @ValueSource(strings = {"<v/>", "<v></v>", "<v> </v>", "<v><!-- --></v>", "", "<is/>"})
    void a_cell_without_a_value_is_blank_and_not_nought(String inside) {
        assertThat(Odd.a1(Packed.cell("", inside), folder)).isEqualTo(new Content.Blank());
    }

    @ParameterizedTest
    @CsvSource({"1, true", "0, false", "true, true", "false, false", "' true ', true", "'\n1', true"})
    void a_truth_is_a_digit_or_a_word(String written, boolean is) {
        assertThat(Odd.a1(Packed.cell("t=\"b\"", "<v>" + written + "</v>"), folder))
                .isEqualTo(new Content.Truth(is));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2", "-1", "yes", "10", "truefalse", "t"})
    void what_is_neither_true_nor_false_is_damage(String written) {
        assertThat(Odd.a1(Packed.cell("t=\"b\"", "<v>" + written + "</v>"), folder))
                .isEqualTo(new Content.Damaged());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A", "#GETTING_DATA", "#SPILL!"})
    void an_error_is_an_error_by_its_name(String name) {
        assertThat(Odd.a1(Packed.cell("t=\"e\"", "<v>" + name + "</v>"), folder))
                .isEqualTo(new Content.Fault(name));
    }

    @Test
    void the_name_of_an_error_as_a_text_is_a_text() {
        assertThat(Odd.a1(Packed.cell("t=\"str\"", "<v>#N/A</v>"), folder)).isEqualTo(new Content.Text("#N/A"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"z", "N", "shared", "", "S", "ns"})
    void an_unknown_kind_of_cell_is_damage(String type) {
        assertThat(Odd.a1(Packed.cell("t=\"" + type + "\"", "<v>1</v>"), folder))
                .isEqualTo(new Content.Damaged());
    }

    @Test
    void every_number_of_many_is_the_nearest_double() {
        var random = new Random(20_261);
        double[] numbers = new double[4_000];
        var rows = new StringBuilder();
        for (int row = 0; row < numbers.length; row++) {
            String written = written(random, row % 4);
            numbers[row] = Double.parseDouble(written);
            rows.append("<row r=\"")
                    .append(row + 1)
                    .append("\"><c r=\"A")
                    .append(row + 1)
                    .append("\"><v>")
                    .append(written)
                    .append("</v></c></row>");
        }

        try (Workbook workbook =
                Odd.open(Packed.ordinary().rows(rows.toString()).in(folder))) {
            for (int row = 0; row < numbers.length; row++) {
                Content content =
                        workbook.sheets().get(0).cell(new Address(row, 0)).content();
                assertThat(content).isEqualTo(new Content.Amount(numbers[row]));
            }
        }
    }

    /** Money, seventeen digits, any double at all, and digits at the limit of what a double holds. */
    private static String written(Random random, int kind) {
        return switch (kind) {
            case 0 -> String.format(Locale.ROOT, "%.2f", random.nextDouble() * 1e9);
            case 1 -> String.format(Locale.ROOT, "%.17g", random.nextDouble() * 1e4);
            case 2 -> Double.toString(anyDouble(random));
            default ->
                (random.nextBoolean() ? "-" : "") + (9_007_199_254_740_000L + random.nextInt(2_000)) + "."
                        + random.nextInt(100_000) + "E" + (random.nextInt(60) - 30);
        };
    }

    private static double anyDouble(Random random) {
        double any = Double.longBitsToDouble(random.nextLong());
        return Double.isFinite(any) ? any : 1.5;
    }

    private double number(String inside) {
        Content content = Odd.a1(Packed.cell("", inside), folder);
        assertThat(content).isInstanceOf(Content.Amount.class);
        return ((Content.Amount) content).amount() + 0.0;
    }
}
