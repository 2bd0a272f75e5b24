package org.counterweigh.excel.writer;

import java.io.IOException;
import org.counterweigh.excel.workbook.Address;

/** The XML of how a sheet is printed. */
record PageXml(PageSetup page) {

    void write(XmlPart part) throws IOException {
        part.raw(page.centred() ? "<printOptions horizontalCentered=\"1\"/>" : "")
                .raw("<pageMargins left=\"0.7\" right=\"0.7\" top=\"0.75\" bottom=\"0.75\" header=\"0.3\""
                        + " footer=\"0.3\"/>")
                .raw("<pageSetup paperSize=\"9\"")
                .attribute("fitToWidth", page.pagesWide())
                .attribute("fitToHeight", page.pagesHigh())
                .attribute("orientation", page.landscape() ? "landscape" : "portrait")
                .raw("/>");
        foot(part);
        breaks(part);
    }

    private void foot(XmlPart part) throws IOException {
        PageSetup.Foot foot = page.foot();
        if (!foot.equals(PageSetup.Foot.NONE)) {
            part.raw("<headerFooter><oddFooter>");
            side(part, "&L", foot.left());
            side(part, "&C", foot.centre());
            side(part, "&R", foot.right());
            part.raw("</oddFooter></headerFooter>");
        }
    }

    private static void side(XmlPart part, String side, PageText text) throws IOException {
        if (!text.codes().isEmpty()) {
            part.text(side).text(text.codes());
        }
    }

    private void breaks(XmlPart part) throws IOException {
        int count = page.breaks().size();
        if (count == 0) {
            return;
        }
        part.raw("<rowBreaks")
                .attribute("count", count)
                .attribute("manualBreakCount", count)
                .raw(">");
        for (int row : page.breaks()) {
            part.raw("<brk")
                    .attribute("id", row)
                    .attribute("max", Address.COLUMNS - 1)
                    .raw(" man=\"1\"/>");
        }
        part.raw("</rowBreaks>");
    }
}
