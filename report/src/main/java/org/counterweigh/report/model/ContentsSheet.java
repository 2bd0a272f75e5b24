package org.counterweigh.report.model;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.counterweigh.excel.workbook.Address;
import org.counterweigh.excel.writer.LinkTarget;
import org.counterweigh.report.model.SheetColumn.Heading;

/** The sheet that leads to all others, says what the workbook was made of, and is signed. */
final class ContentsSheet {

    static final String TITLE = "Contents";

    private static final int LABEL = 0;
    private static final int TEXT = 1;
    private static final int DATE = 2;
    private static final int LONGEST_LABEL = 30;
    private static final String ROOM_FOR_A_DATE = "2026-12-31 and a signature";

    private final BrandedSheet sheet;
    private final Map<Integer, BrandedSheet> listed = new TreeMap<>();

    ContentsSheet(BrandedSheet sheet) {
        this.sheet = sheet;
        sheet.narrow(LABEL, LONGEST_LABEL);
        sheet.paper().upright();
    }

    static List<Heading> headings() {
        return List.of(new Heading("Sheet", false), new Heading("What it holds", false), new Heading("", false));
    }

    BrandedSheet sheet() {
        return sheet;
    }

    /** @param place among the tabs */
    void add(int place, BrandedSheet other) {
        listed.put(place, other);
    }

    void write(List<SummarySheet.Row.Words> about) {
        sheet.room(DATE, ROOM_FOR_A_DATE);
        listed.values().forEach(each -> {
            var row = sheet.nextRow();
            sheet.link(row, LABEL, each.name().text(), new LinkTarget.Inside(each.name(), new Address(0, 0)));
            sheet.text(row, TEXT, CellRole.LABEL, each.holds());
            sheet.rule(row);
        });
        sheet.chapter("How to find your way");
        words(
                "From figure to source",
                "A label on Summary leads to its line, a line to what it is worked from on another"
                        + " sheet, and Inputs names the cell of the firm's workbook or the source of a default.");
        words(
                "What to change",
                "Cells in blue on pale yellow: choices, inputs, conditions. All else is protected without"
                        + " a password.");
        sheet.chapter("About this workbook");
        about.forEach(row -> words(row.label(), row.text()));
        sheet.chapter("Sign-off");
        sheet.heads(List.of("", "Name", "Date"));
        List.of("Prepared by", "Reviewed by", "Approved by").forEach(this::signature);
    }

    private void words(String label, String text) {
        var row = sheet.nextRow();
        sheet.text(row, LABEL, CellRole.LABEL, label);
        sheet.words(row, TEXT, text);
        sheet.rule(row);
    }

    private void signature(String who) {
        var row = sheet.nextRow();
        sheet.text(row, LABEL, CellRole.LABEL, who);
        sheet.blank(row, TEXT, CellRole.INPUT_WORD);
        sheet.blank(row, DATE, CellRole.INPUT_WORD);
        sheet.rule(row);
    }
}
