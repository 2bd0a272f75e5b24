package org.counterweigh.excel.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.counterweigh.excel.TestDefaults;
import org.counterweigh.excel.schema.Column;
import org.counterweigh.excel.schema.Layout;
import org.counterweigh.excel.schema.Schema;
import org.junit.jupiter.api.Test;

/**
 * The reference page {@code docs/workbook.md} says what the schema says.
 *
 * <p>To make it anew: {@code mvn -pl excel-io -am test -Dtest=WorkbookPageTest -Dsurefire.failIfNoSpecifiedTests=false
 * -Dgolden.renew=true}.
 */
class WorkbookPageTest {

    private static final Path PAGE = Path.of("docs", "workbook.md");

    @Test
    void the_reference_page_is_the_schema_in_words() throws IOException {
        String fresh = page(Schema.read().with(TestDefaults.rules()));
        if (Boolean.getBoolean("golden.renew")) {
            Files.createDirectories(PAGE.getParent());
            Files.writeString(PAGE, fresh, StandardCharsets.UTF_8);
        }

        assertThat(Files.readString(PAGE, StandardCharsets.UTF_8)).isEqualTo(fresh);
    }

    private static String page(Schema schema) {
        return """
            # The input workbook

            Sheets are found by name and columns by heading; case, spaces, order and columns of your own do not matter. A sheet that
            Excel knows as a table is read as far as the table goes. A `*` marks what a report cannot do without; where another cell
            stays empty a cited default stands in, and the report lists it. A setting may also stand in a cell that has its name, such
            as `Discount_rate`. Headings of earlier editions are read as before. `counterweigh template` writes this workbook, with an
            example.

            This page is made from the reader's own list of columns.
            """ + schema.layouts().stream().map(WorkbookPageTest::sheet).collect(Collectors.joining());
    }

    private static String sheet(Layout layout) {
        return "\n## " + layout.name() + (layout.required() ? "*" : "") + "\n\n" + layout.note()
                + "\n\n| " + (layout.form() == Layout.Form.SETTINGS ? "setting" : "column")
                + " | what to type | unit | for instance | meaning |\n| --- | --- | --- | --- | --- |\n"
                + layout.columns().stream().map(WorkbookPageTest::line).collect(Collectors.joining());
    }

    private static String line(Column column) {
        String unit = column.kind().isFigure() && !column.unit().isShare()
                ? column.unit().in("money")
                : "";
        return "| " + column.heading() + (column.isRequired() ? "*" : "") + " | " + column.wanted()
                + column.limits().usual().map(usual -> ", usually " + usual).orElse("") + " | " + unit
                + " | " + column.firstExample() + " | " + column.note()
                + (column.earlier().isEmpty() ? "" : " Once headed " + String.join(", ", column.earlier()) + ".")
                + " |\n";
    }
}
