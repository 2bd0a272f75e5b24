package org.counterweigh.excel.writer;

import java.io.IOException;
import java.util.OptionalInt;
import org.counterweigh.excel.workbook.Address;

/** The XML of a sheet in front of its rows. */
record SheetHeadXml(SheetHead head) {

    void write(XmlPart part, boolean shownFirst) throws IOException {
        part.raw(XmlPart.HEAD)
                .raw("<worksheet")
                .attribute("xmlns", WorkbookWriter.MAIN)
                .attribute("xmlns:r", Relationships.OFFICE)
                .raw("><sheetPr>");
        OptionalInt tab = head.tab();
        if (tab.isPresent()) {
            StyleTable.colour(part, "tabColor", tab.getAsInt());
        }
        part.raw(head.outlineLevels() > 0 ? "<outlinePr summaryBelow=\"0\"/>" : "");
        part.raw("<pageSetUpPr fitToPage=\"1\"/></sheetPr>");
        view(part, shownFirst);
        part.raw("<sheetFormatPr")
                .attribute("defaultRowHeight", head.rowHeight())
                .raw(" customHeight=\"1\"");
        if (head.outlineLevels() > 0) {
            part.attribute("outlineLevelRow", head.outlineLevels());
        }
        part.raw("/>");
        columns(part);
    }

    private void view(XmlPart part, boolean shownFirst) throws IOException {
        part.raw("<sheetViews><sheetView")
                .raw(head.gridlines() ? "" : " showGridLines=\"0\"")
                .raw(shownFirst ? " tabSelected=\"1\"" : "");
        if (head.zoom() != 100) {
            part.attribute("zoomScale", head.zoom());
        }
        part.raw(" workbookViewId=\"0\"");
        if (head.frozenRows() == 0 && head.frozenColumns() == 0) {
            part.raw("/></sheetViews>");
        } else {
            part.raw(">");
            pane(part);
            part.raw("</sheetView></sheetViews>");
        }
    }

    private void pane(XmlPart part) throws IOException {
        String moving = head.frozenColumns() == 0 ? "bottomLeft" : head.frozenRows() == 0 ? "topRight" : "bottomRight";
        part.raw("<pane");
        if (head.frozenColumns() > 0) {
            part.attribute("xSplit", head.frozenColumns());
        }
        if (head.frozenRows() > 0) {
            part.attribute("ySplit", head.frozenRows());
        }
        part.attribute("topLeftCell", new Address(head.frozenRows(), head.frozenColumns()).toString())
                .attribute("activePane", moving)
                .raw(" state=\"frozen\"/><selection")
                .attribute("pane", moving)
                .raw("/>");
    }

    private void columns(XmlPart part) throws IOException {
        if (head.columns().isEmpty()) {
            return;
        }
        part.raw("<cols>");
        for (SheetHead.Column column : head.columns()) {
            part.raw("<col")
                    .attribute("min", column.at() + 1)
                    .attribute("max", column.at() + 1)
                    .attribute("width", column.width())
                    .raw(" customWidth=\"1\"/>");
        }
        part.raw("</cols>");
    }
}
