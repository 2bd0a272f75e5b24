package org.counterweigh.excel.writer;

import java.io.IOException;
import java.util.Optional;

/** The XML of a chart's two axes: names outside all bars, amounts with a faint line at each step. */
record ChartAxesXml(SheetChart chart, XmlPart part) {

    static final int CATEGORIES = 1;
    static final int AMOUNTS = 2;

    void write() throws IOException {
        boolean lies = chart.form().lies();
        // Bars run from below to above unless told otherwise; then the amounts' axis has to be told to stay below
        part.raw("<c:catAx>");
        begin(CATEGORIES, lies ? "maxMin" : "minMax", lies ? "l" : "b", Optional.empty());
        part.raw("<c:numFmt formatCode=\"General\" sourceLinked=\"0\"/>");
        ticks("low");
        line("50000");
        part.raw("<c:txPr><a:bodyPr rot=\"0\"/><a:p><a:pPr><a:defRPr/></a:pPr><a:endParaRPr lang=\"en-GB\"/></a:p>")
                .raw("</c:txPr>");
        crossing(AMOUNTS, "autoZero");
        part.raw("<c:auto val=\"0\"/><c:lblAlgn val=\"ctr\"/><c:lblOffset val=\"100\"/><c:noMultiLvlLbl val=\"1\"/>")
                .raw("</c:catAx><c:valAx>");
        begin(AMOUNTS, "minMax", lies ? "b" : "l", chart.ends());
        part.raw("<c:majorGridlines><c:spPr>");
        stroke("85000");
        part.raw("</c:spPr></c:majorGridlines><c:numFmt")
                .attribute("formatCode", chart.amounts())
                .raw(" sourceLinked=\"0\"/>");
        ticks("nextTo");
        part.raw("<c:spPr><a:ln><a:noFill/></a:ln></c:spPr>");
        crossing(CATEGORIES, lies ? "max" : "autoZero");
        part.raw("<c:crossBetween val=\"between\"/></c:valAx>");
    }

    private void begin(int id, String orientation, String place, Optional<SheetChart.Ends> ends) throws IOException {
        part.raw("<c:axId").attribute("val", id).raw("/><c:scaling><c:orientation");
        part.attribute("val", orientation).raw("/>");
        if (ends.isPresent()) {
            part.raw("<c:max").attribute("val", ends.get().most()).raw("/><c:min");
            part.attribute("val", ends.get().least()).raw("/>");
        }
        part.raw("</c:scaling><c:delete val=\"0\"/><c:axPos");
        part.attribute("val", place).raw("/>");
    }

    private void ticks(String labels) throws IOException {
        part.raw("<c:majorTickMark val=\"none\"/><c:minorTickMark val=\"none\"/><c:tickLblPos");
        part.attribute("val", labels).raw("/>");
    }

    private void crossing(int other, String at) throws IOException {
        part.raw("<c:crossAx").attribute("val", other).raw("/><c:crosses").attribute("val", at);
        part.raw("/>");
    }

    private void line(String lightness) throws IOException {
        part.raw("<c:spPr>");
        stroke(lightness);
        part.raw("</c:spPr>");
    }

    /** @param lightness of white, in thousandths of a per cent */
    private void stroke(String lightness) throws IOException {
        part.raw("<a:ln w=\"6350\"><a:solidFill><a:schemeClr val=\"bg1\"><a:lumMod")
                .attribute("val", lightness)
                .raw("/></a:schemeClr></a:solidFill></a:ln>");
    }
}
