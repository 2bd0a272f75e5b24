package org.counterweigh.excel.stored;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Above 0 are B2 and 'Our rates'!B2, 0 is E9, nothing is known of any other cell. */
class FormulaSignTest {

    private static final Map<String, Sign> SIGNS = Map.of(
            "B2", Sign.POSITIVE,
            "Our rates!B2", Sign.POSITIVE,
            "Our rates!A2:B3", Sign.POSITIVE,
            "It's!B2", Sign.POSITIVE,
            "E9", Sign.NOT_NEGATIVE);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1000*12",
                "45000",
                ".5*1E3",
                "B2*12",
                "$B$2 * $B2 / 100",
                "'Our rates'!$B$2*1.03",
                "'It''s'!B2",
                "SUM('Our rates'!A2:B3)",
                "(B2+0)/2%",
                "(B2+E9)*B2",
                "average('Our rates'!B2,5)+E9",
                "PRODUCT(B2,3)"
            })
    void a_sum_or_product_of_amounts_above_nought_is_above_it(String formula) {
        assertThat(sign(formula)).isEqualTo(Sign.POSITIVE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "B2-4",
                "-B2",
                "B2*E9",
                "E9+0",
                "B2*C2",
                "B2+C2",
                "SUM(E9,C2)",
                "PRODUCT('Our rates'!A2:B3)",
                "IF(B2>9,12000,0)",
                "ROUND(B2,0)",
                "MAX(0,B2-4)",
                "B2*-0",
                "B2 2",
                "B2:B3",
                "B2*(3",
                "Rate*B2",
                "B2&\"\"",
                "[1]Sheet1!B2*2",
                "'C:\\[other.xlsx]Sheet1'!B2*2",
                "Table1[Salary]*2",
                "LOG10(B2)",
                "B2^0"
            })
    void anything_else_may_come_to_nought(String formula) {
        assertThat(sign(formula)).isNotEqualTo(Sign.POSITIVE);
    }

    @Test
    void brackets_without_end_are_not_gone_into() {
        assertThat(sign("(".repeat(8_000) + "1" + ")".repeat(8_000))).isEqualTo(Sign.UNKNOWN);
    }

    private static Sign sign(String formula) {
        return FormulaSign.of(
                formula,
                reference -> SIGNS.getOrDefault(
                        reference.sheet().map(sheet -> sheet + "!").orElse("") + reference.area(), Sign.UNKNOWN));
    }
}
