package org.counterweigh.excel.template;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFName;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.counterweigh.excel.schema.CodeList;
import org.counterweigh.excel.schema.Column;
import org.counterweigh.excel.schema.Kind;
import org.counterweigh.excel.schema.Limits;
import org.counterweigh.excel.schema.Schema;
import org.counterweigh.excel.style.StyledWorkbook;

/**
 * What may be typed into the cells of a column: a list to choose from, or bounds, and a sentence for anything else.
 *
 * @param sheets all that the workbook has, for lists of what they name
 * @param lists where everything else to choose from stands; without it a cell of few choices holds them itself
 */
record Validations(XSSFSheet sheet, List<String> sheets, Optional<ListsSheet> lists) {

    /** Rows of a table that are checked while somebody types. */
    static final int ROWS = 1_000;

    private static final String LONGEST_TEXT = "1000";
    /** Excel allows a title of 32 characters, and a message of 255. */
    private static final int LONGEST_TITLE = 32;

    private static final int LONGEST_MESSAGE = 255;

    void add(Column column, int first, int last, int at) {
        DataValidationHelper helper = sheet.getDataValidationHelper();
        DataValidation validation = helper.createValidation(
                listed(column).map(helper::createFormulaListConstraint).orElseGet(() -> constraint(column, helper)),
                new CellRangeAddressList(first, last, at, at));
        validation.setShowErrorBox(true);
        validation.setEmptyCellAllowed(true);
        // Words may be right though no list holds them; anything else is refused.
        boolean words = List.of(Kind.TEXT, Kind.LIST, Kind.ANY).contains(column.kind()) || explained(column);
        validation.setErrorStyle(words ? DataValidation.ErrorStyle.WARNING : DataValidation.ErrorStyle.STOP);
        validation.createErrorBox(
                shortened(column.heading(), LONGEST_TITLE),
                shortened("Type " + column.wanted() + ". " + column.note(), LONGEST_MESSAGE));
        sheet.addValidationData(validation);
    }

    /** A code without its words is as good, and yet no list holds it. */
    private static boolean explained(Column column) {
        CodeList offered = column.offered();
        return offered.codes().stream().anyMatch(code -> !offered.words(code).isEmpty());
    }

    private Optional<String> listed(Column column) {
        return column.reference()
                .filter(sheets::contains)
                .map(Validations::listName)
                .or(() -> lists.flatMap(all -> all.name(column)));
    }

    private DataValidationConstraint constraint(Column column, DataValidationHelper helper) {
        Limits limits = column.limits();
        String least = Limits.plain(limits.low());
        String most = limits.isBounded() ? Limits.plain(limits.high()) : "";
        return switch (column.kind()) {
            case CHOICE -> helper.createExplicitListConstraint(column.choices().toArray(new String[0]));
            case YES_NO -> helper.createExplicitListConstraint(new String[] {"Yes", "No"});
            case DATE -> helper.createDateConstraint(OperatorType.BETWEEN, "DATE(1990,1,1)", "DATE(2100,12,31)", "");
            case CLOCK -> helper.createDecimalConstraint(OperatorType.BETWEEN, "0", "24");
            case WHOLE -> helper.createIntegerConstraint(operator(limits), least, most);
            case NUMBER, BOUND, CORRELATION, SHARE, RATE ->
                helper.createDecimalConstraint(operator(limits), least, most);
            case TEXT, LIST, ANY -> helper.createTextLengthConstraint(OperatorType.BETWEEN, "1", LONGEST_TEXT);
        };
    }

    /** Excel knows no range that leaves out its one end only; the reader does. */
    private static int operator(Limits limits) {
        if (limits.isBounded()) {
            return OperatorType.BETWEEN;
        }
        return limits.open() ? OperatorType.GREATER_THAN : OperatorType.GREATER_OR_EQUAL;
    }

    private static String shortened(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest);
    }

    /** Names the first column of each sheet that others refer to, below the headings in the given row; it grows with them. */
    static void defineLists(Schema schema, StyledWorkbook book, List<String> sheets, int headings) {
        schema.layouts().stream()
                .flatMap(layout -> layout.columns().stream())
                .flatMap(column -> column.reference().stream())
                .distinct()
                .filter(sheets::contains)
                .forEach(sheet -> {
                    XSSFName name = book.poi().createName();
                    name.setNameName(listName(sheet));
                    name.setRefersToFormula(below(sheet, headings));
                });
    }

    private static String listName(String sheet) {
        return "List_" + sheet.replace(' ', '_');
    }

    /** Counted from the heading, which stays when the rows below it are deleted. */
    private static String below(String sheet, int headings) {
        String column = String.format(Locale.ROOT, "'%s'!$A$%d:$A$%d", sheet, headings + 1, headings + 1 + ROWS);
        return "INDEX(" + column + ",2):INDEX(" + column + ",MAX(2,COUNTA(" + column + ")))";
    }
}
