package org.counterweigh.excel.template;

import java.util.List;
import java.util.Locale;
import org.apache.poi.xssf.usermodel.XSSFName;
import org.counterweigh.excel.schema.Schema;
import org.counterweigh.excel.style.StyledWorkbook;

/** Names for the roles, work types and providers of a workbook; they grow with the rows of their sheets. */
final class ReferenceLists {

    private ReferenceLists() {}

    /** Names the first column of each sheet that others refer to, below the headings in the given row. */
    static void define(Schema schema, StyledWorkbook book, List<String> sheets, int headings) {
        schema.layouts().stream()
                .flatMap(layout -> layout.columns().stream())
                .flatMap(column -> column.reference().stream())
                .distinct()
                .filter(sheets::contains)
                .forEach(sheet -> {
                    XSSFName name = book.poi().createName();
                    name.setNameName(name(sheet));
                    name.setRefersToFormula(below(sheet, headings));
                });
    }

    static String name(String sheet) {
        return "List_" + sheet.replace(' ', '_');
    }

    /** Counted from the heading, which stays when the rows below it are deleted. */
    private static String below(String sheet, int headings) {
        return String.format(
                Locale.ROOT,
                "OFFSET('%1$s'!$A$%2$d,1,0,MAX(1,COUNTA('%1$s'!$A$%3$d:$A$%4$d)),1)",
                sheet,
                headings + 1,
                headings + 2,
                headings + 1 + Validations.ROWS);
    }
}
