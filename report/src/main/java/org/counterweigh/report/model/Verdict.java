package org.counterweigh.report.model;

import org.apache.poi.ss.usermodel.ComparisonOperator;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFConditionalFormattingRule;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFSheetConditionalFormatting;

/**
 * The one word for all identities.
 *
 * @param address where it stands, with its sheet
 * @param word what it says by the engine's amounts
 */
record Verdict(String address, String word) {

    static final String OK = "OK";
    static final String CHECK = "CHECK";

    static String word(boolean holds) {
        return holds ? OK : CHECK;
    }

    /** A formula that says OK where the condition holds. */
    static String formula(String condition) {
        return "IF(" + condition + ",\"" + OK + "\",\"" + CHECK + "\")";
    }

    /** Colours the words in a stretch of cells, whatever they come to say. */
    static void colour(XSSFSheet sheet, CellRangeAddress words, SheetColours palette) {
        var conditions = sheet.getSheetConditionalFormatting();
        conditions.addConditionalFormatting(
                new CellRangeAddress[] {words},
                shown(conditions, OK, palette.good()),
                shown(conditions, CHECK, palette.bad()));
    }

    private static XSSFConditionalFormattingRule shown(
            XSSFSheetConditionalFormatting conditions, String word, int ground) {
        var rule = conditions.createConditionalFormattingRule(ComparisonOperator.EQUAL, "\"" + word + "\"");
        var fill = rule.createPatternFormatting();
        fill.setFillBackgroundColor(Styles.colour(ground));
        fill.setFillPattern(FillPatternType.SOLID_FOREGROUND.getCode());
        rule.createFontFormatting().setFontColor(Styles.colour(0xFFFFFF));
        return rule;
    }
}
