package org.counterweigh.excel.writer;

import java.io.IOException;
import java.util.List;
import org.counterweigh.excel.writer.SheetChart.Series;
import org.counterweigh.excel.writer.SheetChart.Texts;

/** The XML of a chart. Every fill is said, since programs differ over what they take where none is. */
record ChartXml(SheetChart chart, XmlPart part) {

    static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";
    static final String CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";

    private static final int TITLE_SIZE = 1_000;
    private static final int TEXT_SIZE = 800;

    void write() throws IOException {
        part.raw(XmlPart.HEAD)
                .raw("<c:chartSpace")
                .attribute("xmlns:c", CHART)
                .attribute("xmlns:a", DRAWING)
                .attribute("xmlns:r", Relationships.OFFICE)
                .raw("><c:roundedCorners val=\"0\"/><c:chart><c:title><c:tx>");
        texts(chart.title());
        part.raw("</c:tx><c:overlay val=\"0\"/>");
        letters(TITLE_SIZE, true);
        part.raw("</c:title><c:autoTitleDeleted val=\"0\"/><c:plotArea><c:layout/>");
        plot();
        new ChartAxesXml(chart, part).write();
        part.raw("<c:spPr><a:noFill/></c:spPr></c:plotArea>");
        legend();
        part.raw("<c:plotVisOnly val=\"0\"/><c:dispBlanksAs val=\"gap\"/></c:chart><c:spPr><a:solidFill>")
                .raw("<a:schemeClr val=\"bg1\"/></a:solidFill><a:ln><a:noFill/></a:ln></c:spPr>");
        letters(TEXT_SIZE, false);
        part.raw("</c:chartSpace>");
    }

    private void plot() throws IOException {
        var form = chart.form();
        part.raw(
                form.isLines()
                        ? "<c:lineChart><c:grouping val=\"standard\"/>"
                        : "<c:barChart><c:barDir val=\"" + (form.lies() ? "bar" : "col") + "\"/><c:grouping val=\""
                                + (form.stacks() ? "stacked" : "clustered") + "\"/>");
        part.raw("<c:varyColors val=\"0\"/>");
        for (int at = 0; at < chart.series().size(); at++) {
            series(chart.series().get(at), at);
        }
        part.raw(
                form.isLines()
                        ? "<c:marker val=\"1\"/>"
                        : "<c:gapWidth val=\"40\"/>" + (form.overlaps() ? "<c:overlap val=\"100\"/>" : ""));
        part.raw("<c:axId val=\"" + ChartAxesXml.CATEGORIES + "\"/><c:axId val=\"" + ChartAxesXml.AMOUNTS + "\"/>")
                .raw(form.isLines() ? "</c:lineChart>" : "</c:barChart>");
    }

    private void series(Series series, int at) throws IOException {
        part.raw("<c:ser><c:idx").attribute("val", at).raw("/><c:order").attribute("val", at);
        part.raw("/><c:tx>");
        texts(series.name());
        part.raw("</c:tx>");
        var mark = series.mark();
        if (chart.form().isLines()) {
            part.raw("<c:spPr><a:ln w=\"22225\" cap=\"rnd\">");
            fill(mark);
            part.raw(mark.dashed() ? "<a:prstDash val=\"dash\"/>" : "")
                    .raw("<a:round/></a:ln></c:spPr><c:marker><c:symbol val=\"none\"/></c:marker>");
        } else {
            part.raw("<c:spPr>");
            fill(mark);
            part.raw("<a:ln><a:noFill/></a:ln></c:spPr><c:invertIfNegative val=\"0\"/>");
        }
        labels(mark);
        part.raw("<c:cat>");
        texts(chart.categories());
        part.raw("</c:cat><c:val>");
        amounts(series.cells(), series.shown());
        part.raw("</c:val>")
                .raw(chart.form().isLines() ? "<c:smooth val=\"0\"/>" : "")
                .raw("</c:ser>");
    }

    private void labels(SheetChart.Mark mark) throws IOException {
        if (mark.labelled()) {
            part.raw("<c:dLbls><c:numFmt")
                    .attribute("formatCode", chart.amounts())
                    .raw(" sourceLinked=\"0\"/><c:spPr><a:noFill/></c:spPr><c:showLegendKey val=\"0\"/>")
                    .raw("<c:showVal val=\"1\"/><c:showCatName val=\"0\"/><c:showSerName val=\"0\"/>")
                    .raw("<c:showPercent val=\"0\"/><c:showBubbleSize val=\"0\"/></c:dLbls>");
        }
    }

    private void fill(SheetChart.Mark mark) throws IOException {
        if (mark.colour().isPresent()) {
            part.raw("<a:solidFill><a:srgbClr")
                    .attribute("val", StyleTable.hex(mark.colour().getAsInt()))
                    .raw("/></a:solidFill>");
        } else {
            part.raw("<a:noFill/>");
        }
    }

    /** Of what only takes room there is nothing to be named. */
    private void legend() throws IOException {
        if (!chart.legend()) {
            return;
        }
        part.raw("<c:legend><c:legendPos val=\"b\"/>");
        for (int at = 0; at < chart.series().size(); at++) {
            if (chart.series().get(at).mark().colour().isEmpty()) {
                part.raw("<c:legendEntry><c:idx").attribute("val", at).raw("/><c:delete val=\"1\"/></c:legendEntry>");
            }
        }
        part.raw("<c:overlay val=\"0\"/></c:legend>");
    }

    private void texts(Texts texts) throws IOException {
        part.raw("<c:strRef><c:f>").text(texts.cells()).raw("</c:f><c:strCache><c:ptCount");
        part.attribute("val", texts.shown().size()).raw("/>");
        for (int at = 0; at < texts.shown().size(); at++) {
            part.raw("<c:pt").attribute("idx", at).raw("><c:v>");
            part.text(texts.shown().get(at)).raw("</c:v></c:pt>");
        }
        part.raw("</c:strCache></c:strRef>");
    }

    private void amounts(String cells, List<Double> shown) throws IOException {
        part.raw("<c:numRef><c:f>").text(cells).raw("</c:f><c:numCache><c:formatCode>General</c:formatCode><c:ptCount");
        part.attribute("val", shown.size()).raw("/>");
        for (int at = 0; at < shown.size(); at++) {
            part.raw("<c:pt").attribute("idx", at).raw("><c:v>");
            part.number(shown.get(at)).raw("</c:v></c:pt>");
        }
        part.raw("</c:numCache></c:numRef>");
    }

    private void letters(int size, boolean bold) throws IOException {
        part.raw("<c:txPr><a:bodyPr/><a:p><a:pPr><a:defRPr")
                .attribute("sz", size)
                .raw(bold ? " b=\"1\">" : " b=\"0\">")
                .raw("<a:solidFill><a:schemeClr val=\"tx1\"/></a:solidFill><a:latin typeface=\"+mn-lt\"/></a:defRPr>")
                .raw("</a:pPr><a:endParaRPr lang=\"en-GB\"/></a:p></c:txPr>");
    }
}
