package org.counterweigh.excel.writer;

import java.io.IOException;
import java.util.List;
import org.counterweigh.excel.workbook.Address;
import org.counterweigh.excel.workbook.Area;
import org.counterweigh.excel.writer.PackageZip.Kind;

/** The parts behind the charts of each sheet: where they lie, and what they show. */
final class Drawings {

    private static final String PLACES = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";

    /**
     * A chart and the cells that it covers.
     *
     * @param over from the corner of the first to the end of the last
     */
    record Placed(Area over, SheetChart chart) {}

    private final PackageZip zip;
    private int charts;

    Drawings(PackageZip zip) {
        this.zip = zip;
    }

    /** From the part of a sheet, counted from 0. */
    static String ofSheet(int place) {
        return "../drawings/" + file(place);
    }

    private static String file(int place) {
        return "drawing" + (place + 1) + ".xml";
    }

    /** Writes the parts that a sheet leads to; none where it has no chart. */
    void write(int place, List<Placed> placed) throws IOException {
        if (placed.isEmpty()) {
            return;
        }
        var links = new Relationships();
        XmlPart part = zip.begin("xl/drawings/" + file(place), Kind.DRAWING)
                .raw(XmlPart.HEAD)
                .raw("<xdr:wsDr")
                .attribute("xmlns:xdr", PLACES)
                .attribute("xmlns:a", ChartXml.DRAWING)
                .raw(">");
        for (int at = 0; at < placed.size(); at++) {
            String id = links.to(Relationships.Kind.CHART, "../charts/" + chart(charts + at));
            frame(part, placed.get(at), at + 1, id);
        }
        part.raw("</xdr:wsDr>");
        zip.close();
        links.write(zip.begin("xl/drawings/_rels/" + file(place) + ".rels", Kind.BY_ENDING));
        zip.close();
        for (Placed each : placed) {
            new ChartXml(each.chart(), zip.begin("xl/charts/" + chart(charts++), Kind.CHART)).write();
            zip.close();
        }
    }

    private static String chart(int number) {
        return "chart" + (number + 1) + ".xml";
    }

    private static void frame(XmlPart part, Placed placed, int number, String id) throws IOException {
        Area over = placed.over();
        part.raw("<xdr:twoCellAnchor editAs=\"oneCell\">");
        corner(part, "xdr:from", over.first());
        corner(part, "xdr:to", new Address(over.last().row() + 1, over.last().column() + 1));
        part.raw("<xdr:graphicFrame macro=\"\"><xdr:nvGraphicFramePr><xdr:cNvPr")
                .attribute("id", number + 1)
                .attribute("name", "Chart " + number)
                .attribute("descr", placed.chart().description())
                .raw("/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x=\"0\" y=\"0\"/>")
                .raw("<a:ext cx=\"0\" cy=\"0\"/></xdr:xfrm><a:graphic><a:graphicData")
                .attribute("uri", ChartXml.CHART)
                .raw("><c:chart")
                .attribute("xmlns:c", ChartXml.CHART)
                .attribute("xmlns:r", Relationships.OFFICE)
                .attribute("r:id", id)
                .raw("/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>");
    }

    private static void corner(XmlPart part, String element, Address cell) throws IOException {
        part.raw("<" + element + "><xdr:col>").number(cell.column());
        part.raw("</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>").number(cell.row());
        part.raw("</xdr:row><xdr:rowOff>0</xdr:rowOff></" + element + ">");
    }
}
