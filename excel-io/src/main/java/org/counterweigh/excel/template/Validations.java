package org.counterweigh.excel.template;

import java.util.List;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFDataValidationHelper;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.counterweigh.excel.schema.Column;
import org.counterweigh.excel.schema.Kind;
import org.counterweigh.excel.schema.Limits;

/** What may be typed into the cells of a column: a list to choose from, or bounds, and a sentence for anything else. */
final class Validations {

    /** Rows of a table that are checked while somebody types. */
    static final int ROWS = 1_000;

    private static final String LONGEST_TEXT = "1000";
    /** Excel allows a title of 32 characters, and a message of 255. */
    private static final int LONGEST_TITLE = 32;

    private static final int LONGEST_MESSAGE = 255;

    private final XSSFSheet sheet;
    private final XSSFDataValidationHelper helper;
    private final List<String> sheets;

    /** Checks cells of the sheet; {@code sheets} are all that the workbook has, for lists of what they name. */
    Validations(XSSFSheet sheet, List<String> sheets) {
        this.sheet = sheet;
        this.helper = new XSSFDataValidationHelper(sheet);
        this.sheets = List.copyOf(sheets);
    }

    void add(Column column, int first, int last, int at) {
        boolean offersNames = column.reference().filter(sheets::contains).isPresent();
        DataValidation validation = helper.createValidation(
                offersNames
                        ? helper.createFormulaListConstraint(
                                ReferenceLists.name(column.reference().get()))
                        : constraint(column),
                new CellRangeAddressList(first, last, at, at));
        validation.setShowErrorBox(true);
        validation.setEmptyCellAllowed(true);
        // Words may be right though no list holds them; anything else is refused.
        boolean words = column.kind() == Kind.TEXT || column.kind() == Kind.LIST;
        validation.setErrorStyle(words ? DataValidation.ErrorStyle.WARNING : DataValidation.ErrorStyle.STOP);
        validation.createErrorBox(
                shortened(column.heading(), LONGEST_TITLE),
                shortened("Type " + column.wanted() + ". " + column.note(), LONGEST_MESSAGE));
        sheet.addValidationData(validation);
    }

    private DataValidationConstraint constraint(Column column) {
        Limits limits = column.limits();
        String least = Limits.plain(limits.low());
        String most = limits.isBounded() ? Limits.plain(limits.high()) : "";
        return switch (column.kind()) {
            case CHOICE -> list(column.choices());
            case YES_NO -> list(List.of("Yes", "No"));
            case DATE -> helper.createDateConstraint(OperatorType.BETWEEN, "DATE(1990,1,1)", "DATE(2100,12,31)", "");
            case CLOCK -> helper.createDecimalConstraint(OperatorType.BETWEEN, "0", "24");
            case WHOLE -> helper.createIntegerConstraint(operator(limits), least, most);
            case NUMBER, BOUND, CORRELATION, SHARE, RATE ->
                helper.createDecimalConstraint(operator(limits), least, most);
            case TEXT, LIST -> helper.createTextLengthConstraint(OperatorType.BETWEEN, "1", LONGEST_TEXT);
        };
    }

    /** Excel knows no range that leaves out its one end only; the reader does. */
    private static int operator(Limits limits) {
        if (limits.isBounded()) {
            return OperatorType.BETWEEN;
        }
        return limits.open() ? OperatorType.GREATER_THAN : OperatorType.GREATER_OR_EQUAL;
    }

    private DataValidationConstraint list(List<String> choices) {
        return helper.createExplicitListConstraint(choices.toArray(new String[0]));
    }

    private static String shortened(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest);
    }
}
