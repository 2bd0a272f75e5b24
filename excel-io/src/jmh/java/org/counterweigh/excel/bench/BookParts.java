package org.counterweigh.excel.bench;

import java.util.List;

/** The small parts around the sheets of a workbook. */
final class BookParts {

    static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\r\n";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    private BookParts() {}

    static String contentTypes(int sheets) {
        StringBuilder types = new StringBuilder(HEAD)
                .append("<Types xmlns=\"" + PACKAGE + "content-types\">")
                .append(
                        "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>")
                .append("<Default Extension=\"xml\" ContentType=\"application/xml\"/>")
                .append(type("workbook", "sheet.main"));
        for (int sheet = 1; sheet <= sheets; sheet++) {
            types.append(type("worksheets/sheet" + sheet, "worksheet"));
        }
        return types.append(type("styles", "styles"))
                .append(type("sharedStrings", "sharedStrings"))
                .append("</Types>")
                .toString();
    }

    private static String type(String part, String type) {
        return "<Override PartName=\"/xl/" + part + ".xml\" ContentType=\"" + TYPE + type + "+xml\"/>";
    }

    static String packageLinks() {
        return HEAD + "<Relationships xmlns=\"" + PACKAGE + "relationships\">"
                + link(1, "officeDocument", "xl/workbook.xml") + "</Relationships>";
    }

    static String workbook(List<String> sheets) {
        StringBuilder book = new StringBuilder(HEAD)
                .append("<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + OFFICE
                        + "\"><bookViews><workbookView/></bookViews><sheets>");
        for (int sheet = 1; sheet <= sheets.size(); sheet++) {
            book.append("<sheet name=\"" + sheets.get(sheet - 1) + "\" sheetId=\"" + sheet + "\" r:id=\"rId" + sheet
                    + "\"/>");
        }
        return book.append("</sheets></workbook>").toString();
    }

    static String workbookLinks(int sheets) {
        StringBuilder links = new StringBuilder(HEAD).append("<Relationships xmlns=\"" + PACKAGE + "relationships\">");
        for (int sheet = 1; sheet <= sheets; sheet++) {
            links.append(link(sheet, "worksheet", "worksheets/sheet" + sheet + ".xml"));
        }
        return links.append(link(sheets + 1, "styles", "styles.xml"))
                .append(link(sheets + 2, "sharedStrings", "sharedStrings.xml"))
                .append("</Relationships>")
                .toString();
    }

    private static String link(int id, String type, String target) {
        return "<Relationship Id=\"rId" + id + "\" Type=\"" + OFFICE + "/" + type + "\" Target=\"" + target + "\"/>";
    }

    /** Style 1 is a date, style 2 an amount of money, style 3 a bold heading. */
    static String styles() {
        return HEAD + "<styleSheet xmlns=\"" + MAIN
                + "\"><fonts count=\"2\"><font><sz val=\"11\"/><name val=\"Calibri\"/></font>"
                + "<font><b/><sz val=\"11\"/><name val=\"Calibri\"/></font></fonts>"
                + "<fills count=\"2\"><fill><patternFill patternType=\"none\"/></fill>"
                + "<fill><patternFill patternType=\"gray125\"/></fill></fills>"
                + "<borders count=\"1\"><border><left/><right/><top/><bottom/><diagonal/></border></borders>"
                + "<cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellStyleXfs>"
                + "<cellXfs count=\"4\">" + format(0, 0) + format(14, 0) + format(4, 0) + format(0, 1) + "</cellXfs>"
                + "<cellStyles count=\"1\"><cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/></cellStyles></styleSheet>";
    }

    private static String format(int number, int font) {
        return "<xf numFmtId=\"" + number + "\" fontId=\"" + font
                + "\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyNumberFormat=\"1\" applyFont=\"1\"/>";
    }
}
