package org.counterweigh.excel.annotation;

import java.util.List;
import java.util.Locale;
import org.counterweigh.excel.style.RowHeights;
import org.counterweigh.excel.style.SafeText;
import org.counterweigh.excel.template.FindingsTable;
import org.counterweigh.excel.workbook.Address;
import org.counterweigh.findings.Finding;

/** The sheet that lists the findings, each with a link to its cell. */
final class FindingsListing {

    private static final int HEADING_ROW = 4;
    private static final int MOST_ROWS = 1_000_000;

    private static final int LINE_HEIGHT = 13;
    private static final int TALLEST_ROW = 400;

    /** Excel opens no sheet with more. */
    private static final int MOST_LINKS = 65_000;

    private final String name;
    private final FindingsTable table;
    private final BookPart book;
    private final StringBuilder xml = new StringBuilder();
    private final StringBuilder links = new StringBuilder();
    private int linked;

    FindingsListing(String name, FindingsTable table, BookPart book) {
        this.name = name;
        this.table = table;
        this.book = book;
    }

    String name() {
        return name;
    }

    /** The names that make it filterable, and its headings come back on every page. */
    String names(String prefix) {
        String sheet = XmlText.escaped("'" + name + "'!");
        return String.format(
                Locale.ROOT,
                "<%1$sdefinedName name=\"_xlnm._FilterDatabase\" localSheetId=\"0\""
                        + " hidden=\"1\">%2$s$A$%3$d:$E$%4$d</%1$sdefinedName><%1$sdefinedName name=\"_xlnm.Print_Titles\""
                        + " localSheetId=\"0\">%2$s$%3$d:$%3$d</%1$sdefinedName>",
                prefix,
                sheet,
                HEADING_ROW,
                lastRow());
    }

    private int lastRow() {
        return HEADING_ROW + Math.min(MOST_ROWS, table.findings().size());
    }

    /** The sheet's part. */
    String text(String namespace, MarkedStyles styles) {
        xml.append(String.format(Locale.ROOT, """
            %s<worksheet xmlns="%s"><sheetPr><tabColor rgb="FF8E1B10"/><pageSetUpPr fitToPage="1"/></sheetPr>\
            <sheetViews><sheetView workbookViewId="0"><pane ySplit="%d" topLeftCell="A%d" activePane="bottomLeft" state="frozen"/>\
            <selection pane="bottomLeft"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/><cols>\
            """, XmlText.DECLARATION, namespace, HEADING_ROW, HEADING_ROW + 1));
        for (int column = 1; column <= FindingsTable.WIDTHS.size(); column++) {
            xml.append(String.format(
                    Locale.ROOT,
                    "<col min=\"%1$d\" max=\"%1$d\" width=\"%2$d\" customWidth=\"1\"/>",
                    column,
                    FindingsTable.WIDTHS.get(column - 1)));
        }
        xml.append("</cols><sheetData>");
        rows(styles);
        return xml.append(String.format(
                        Locale.ROOT,
                        """
                        </sheetData><autoFilter ref="A%d:E%d"/>%s\
                        <pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>\
                        <pageSetup paperSize="9" fitToHeight="0" orientation="landscape"/>\
                        <headerFooter><oddFooter>&amp;L&amp;A&amp;R&amp;P / &amp;N</oddFooter></headerFooter></worksheet>\
                        """,
                        HEADING_ROW,
                        lastRow(),
                        linked == 0 ? "" : "<hyperlinks>" + links + "</hyperlinks>"))
                .toString();
    }

    private void rows(MarkedStyles styles) {
        xml.append("<row r=\"1\" ht=\"26\" customHeight=\"1\">");
        cell("A1", "Findings", styles.look(FindingLook.TITLE));
        xml.append("</row><row r=\"2\">");
        cell("A2", table.summary(), styles.look(FindingLook.PLAIN));
        xml.append("</row><row r=\"").append(HEADING_ROW).append("\">");
        for (int column = 0; column < FindingsTable.HEADINGS.size(); column++) {
            cell(
                    new Address(HEADING_ROW - 1, column).toString(),
                    FindingsTable.HEADINGS.get(column),
                    styles.look(FindingLook.HEADING));
        }
        xml.append("</row>");
        int row = HEADING_ROW;
        List<Finding> findings = table.findings();
        for (Finding finding : findings.subList(0, Math.min(MOST_ROWS, findings.size()))) {
            row(++row, finding, styles);
        }
        if (findings.size() > MOST_ROWS) {
            xml.append("<row r=\"").append(++row).append("\">");
            cell("A" + row, "and " + (findings.size() - MOST_ROWS) + " more", styles.look(FindingLook.PLAIN));
            xml.append("</row>");
        }
    }

    private void row(int row, Finding finding, MarkedStyles styles) {
        int lines = Math.max(lines(finding.place(), 1), Math.max(lines(finding.problem(), 2), lines(finding.fix(), 3)));
        xml.append("<row r=\"").append(row).append("\" ht=\"");
        xml.append(Math.min(lines * LINE_HEIGHT + 2, TALLEST_ROW)).append("\">");
        cell("A" + row, finding.severity().word(), styles.look(FindingLook.of(finding.severity())));
        boolean isLinked = linked < MOST_LINKS && link("B" + row, finding);
        cell("B" + row, finding.place(), isLinked ? styles.look(FindingLook.LINK) : look(finding.place(), styles));
        cell("C" + row, finding.problem(), look(finding.problem(), styles));
        cell("D" + row, finding.fix(), look(finding.fix(), styles));
        cell("E" + row, "", styles.look(FindingLook.TEXT));
        xml.append("</row>");
    }

    /** Told to Excel, which does not look for itself. */
    private static int lines(String text, int column) {
        return RowHeights.lines(text, FindingsTable.WIDTHS.get(column));
    }

    private boolean link(String cell, Finding finding) {
        return book.place(finding.marked().get(0))
                .map(place -> {
                    links.append("<hyperlink ref=\"").append(cell).append("\" location=\"");
                    links.append(XmlText.escaped(place.link())).append("\"/>");
                    linked++;
                    return true;
                })
                .orElse(false);
    }

    private static int look(String text, MarkedStyles styles) {
        return styles.look(SafeText.couldBeFormula(text) ? FindingLook.QUOTED : FindingLook.TEXT);
    }

    private void cell(String name, String text, int style) {
        xml.append("<c r=\"").append(name).append("\" s=\"").append(style);
        String shown = SafeText.readable(text);
        xml.append("\" t=\"inlineStr\"><is><t").append(shown.equals(shown.strip()) ? ">" : " xml:space=\"preserve\">");
        xml.append(XmlText.shown(shown)).append("</t></is></c>");
    }
}
