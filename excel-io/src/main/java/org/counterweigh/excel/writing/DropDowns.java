package org.counterweigh.excel.writing;

import java.util.List;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFDataValidationHelper;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.counterweigh.excel.schema.Column;
import org.counterweigh.excel.schema.Kind;

/** Lists to choose from, and bounds, for the cells of a column. */
final class DropDowns {

    /** Rows that are prepared for input. */
    static final int ROWS = 500;

    private final XSSFSheet sheet;
    private final XSSFDataValidationHelper helper;

    DropDowns(XSSFSheet sheet) {
        this.sheet = sheet;
        this.helper = new XSSFDataValidationHelper(sheet);
    }

    void add(Column column, CellRangeAddress cells) {
        if (column.reference().isPresent()) {
            String keys = "'" + column.reference().get() + "'!$A$2:$A$" + (ROWS + 1);
            add(helper.createFormulaListConstraint(keys), cells, column, false);
        } else if (column.kind() == Kind.CHOICE) {
            add(list(column.choices()), cells, column, true);
        } else if (column.kind() == Kind.YES_NO) {
            add(list(List.of("Yes", "No")), cells, column, true);
        } else if (column.kind() == Kind.SHARE) {
            add(
                    helper.createDecimalConstraint(DataValidationConstraint.OperatorType.BETWEEN, "0", "1"),
                    cells,
                    column,
                    true);
        }
    }

    private DataValidationConstraint list(List<String> choices) {
        return helper.createExplicitListConstraint(choices.toArray(new String[0]));
    }

    /** A strict one refuses anything else; the others only warn, since more than the list may be right. */
    private void add(DataValidationConstraint constraint, CellRangeAddress cells, Column column, boolean strict) {
        DataValidation validation = helper.createValidation(
                constraint,
                new CellRangeAddressList(
                        cells.getFirstRow(), cells.getLastRow(), cells.getFirstColumn(), cells.getLastColumn()));
        validation.setShowErrorBox(true);
        validation.setErrorStyle(strict ? DataValidation.ErrorStyle.STOP : DataValidation.ErrorStyle.WARNING);
        validation.createErrorBox(shortened(column.heading()), column.note());
        sheet.addValidationData(validation);
    }

    /** Excel allows a title of 32 characters. */
    private static String shortened(String heading) {
        return heading.substring(0, Math.min(32, heading.length()));
    }
}
