package org.counterweigh.report.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.PDTableAttributeObject;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.counterweigh.report.bench.RecordedPicture.Fonts;
import org.counterweigh.report.document.Chart;
import org.jspecify.annotations.Nullable;

/** Pages filled from top to bottom, every piece of content tagged by PDFBox's own structure elements. */
final class DirectPages {

    private static final float LEFT = 48;
    private static final float WIDTH = 499.28f;
    private static final float TOP = 841.89f - 62;
    private static final float BOTTOM = 50;
    private static final float ROW = 15.2f;

    private final PDDocument file;
    private final Fonts fonts;
    private final PDStructureTreeRoot root = new PDStructureTreeRoot();
    private final PDStructureElement document = new PDStructureElement("Document", root);
    private final List<PDPageContentStream> streams = new ArrayList<>();
    private final Map<Integer, COSArray> owners = new TreeMap<>();
    private float reached;

    DirectPages(PDDocument file, Fonts fonts) throws IOException {
        this.file = file;
        this.fonts = fonts;
        root.appendKid(document);
        turn();
    }

    private void turn() throws IOException {
        PDPage page = new PDPage(PDRectangle.A4);
        page.setStructParents(streams.size());
        owners.put(streams.size(), new COSArray());
        file.addPage(page);
        streams.add(new PDPageContentStream(file, page, AppendMode.OVERWRITE, true));
        reached = TOP;
    }

    private PDPageContentStream page() {
        return streams.get(streams.size() - 1);
    }

    private PDStructureElement element(String type, PDStructureNode parent) {
        var element = new PDStructureElement(type, parent);
        parent.appendKid(element);
        return element;
    }

    private void begin(String type, PDStructureElement element) throws IOException {
        COSArray onPage = owners.get(streams.size() - 1);
        int number = onPage.size();
        element.setPage(file.getPage(streams.size() - 1));
        element.appendKid(number);
        onPage.add(element);
        page().beginMarkedContent(COSName.getPDFName(type), number);
    }

    private void text(String text, PDFont font, float size, float x, float y, int colour) throws IOException {
        PDPageContentStream page = page();
        page.setNonStrokingColor(
                RecordedPicture.part(colour, 16), RecordedPicture.part(colour, 8), RecordedPicture.part(colour, 0));
        page.beginText();
        page.setFont(font, size);
        page.newLineAtOffset(x, y);
        page.showText(text);
        page.endText();
    }

    private void line(String type, String text, PDFont font, float size, float leading) throws IOException {
        begin(type, element(type, document));
        reached -= leading;
        text(text, font, size, LEFT, reached, 0x1F2933);
        page().endMarkedContent();
    }

    void title(String title) throws IOException {
        line("H1", title, fonts.semibold(), 20, 24);
    }

    void heading(String title, boolean onNewPage) throws IOException {
        if (onNewPage) {
            turn();
        }
        line("H1", title, fonts.semibold(), 18, 26);
    }

    void paragraph(String text) throws IOException {
        reached -= 6;
        lines(text, element("P", document), "P", LEFT);
    }

    private void lines(String text, PDStructureElement element, String type, float left) throws IOException {
        begin(type, element);
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ")) {
            if (fonts.regular().getStringWidth(line + word) * 9.5f / 1000 > 452) {
                reached -= 13;
                text(line.toString(), fonts.regular(), 9.5f, left, reached, 0x1F2933);
                line.setLength(0);
            }
            line.append(word).append(' ');
        }
        reached -= 13;
        text(line.toString(), fonts.regular(), 9.5f, left, reached, 0x1F2933);
        page().endMarkedContent();
    }

    void points(List<String> points) throws IOException {
        PDStructureElement list = element("L", document);
        for (String point : points) {
            PDStructureElement item = element("LI", list);
            begin("Lbl", element("Lbl", item));
            text("•", fonts.regular(), 9.5f, LEFT, reached - 13, 0x0B5C8A);
            page().endMarkedContent();
            lines(point, element("LBody", item), "LBody", LEFT + 12);
        }
    }

    void chart(Chart.Text text, RecordedPicture picture) throws IOException {
        if (reached - picture.height() - 40 < BOTTOM) {
            turn();
        }
        line("P", text.title(), fonts.semibold(), 10, 14);
        line("P", text.unit(), fonts.regular(), 8, 11);
        PDStructureElement figure = element("Figure", document);
        figure.setAlternateDescription(text.altText());
        begin("Figure", figure);
        picture.drawOn(page(), fonts, LEFT, reached);
        page().endMarkedContent();
        reached -= (float) picture.height();
    }

    void table(String caption) throws IOException {
        line("P", caption, fonts.semibold(), 10, 26);
        PDStructureElement table = element("Table", document);
        header(element("TR", element("THead", table)));
        PDStructureElement body = element("TBody", table);
        for (int row = 1; row <= Content.ROWS; row++) {
            if (reached - ROW < BOTTOM) {
                turn();
                header(null);
            }
            row(Content.cells(row), element("TR", body), row % 2 == 1);
        }
    }

    private void header(@Nullable PDStructureElement tr) throws IOException {
        reached -= ROW;
        for (int i = 0; i < Content.HEADINGS.size(); i++) {
            if (tr == null) {
                page().beginMarkedContent(COSName.ARTIFACT);
            } else {
                begin("TH", scoped(element("TH", tr), "Column"));
            }
            text(Content.HEADINGS.get(i), fonts.semibold(), 8, LEFT + i * WIDTH / 8, reached + 4, 0x5B6770);
            page().endMarkedContent();
        }
    }

    private static PDStructureElement scoped(PDStructureElement cell, String scope) {
        var attribute = new PDTableAttributeObject();
        attribute.setScope(scope);
        attribute.getCOSObject().setDirect(true);
        cell.addAttribute(attribute);
        return cell;
    }

    private void row(List<String> cells, PDStructureElement tr, boolean shaded) throws IOException {
        reached -= ROW;
        if (shaded) {
            page().beginMarkedContent(COSName.ARTIFACT);
            page().setNonStrokingColor(0.93f, 0.95f, 0.96f);
            page().addRect(LEFT, reached, WIDTH, ROW);
            page().fill();
            page().endMarkedContent();
        }
        for (int i = 0; i < cells.size(); i++) {
            if (i == 0) {
                begin("TH", scoped(element("TH", tr), "Row"));
            } else {
                begin("TD", element("TD", tr));
            }
            String cell = cells.get(i);
            float x = LEFT + i * WIDTH / 8;
            if (i > 1) {
                x += WIDTH / 8 - 6 - fonts.regular().getStringWidth(cell) * 8.5f / 1000;
            }
            text(cell, fonts.regular(), 8.5f, x, reached + 4, 0x1F2933);
            page().endMarkedContent();
        }
    }

    void end() throws IOException {
        for (int i = 0; i < streams.size(); i++) {
            PDPageContentStream page = streams.get(i);
            page.beginMarkedContent(COSName.ARTIFACT);
            furniture(page, i);
            page.endMarkedContent();
            page.close();
        }
        COSArray numbers = new COSArray();
        owners.forEach((page, elements) -> {
            numbers.add(COSInteger.get(page));
            numbers.add(elements);
        });
        COSDictionary tree = new COSDictionary();
        tree.setItem(COSName.NUMS, numbers);
        root.getCOSObject().setItem(COSName.PARENT_TREE, tree);
        file.getDocumentCatalog().setStructureTreeRoot(root);
        var marked = new PDMarkInfo();
        marked.setMarked(true);
        file.getDocumentCatalog().setMarkInfo(marked);
        file.getDocumentCatalog().setLanguage("en-US");
    }

    private void furniture(PDPageContentStream page, int index) throws IOException {
        List<String> texts = List.of(
                Content.FIRM + "  ·  " + Content.TITLE,
                Content.LABEL,
                Content.NOTICE,
                "Page " + (index + 1) + " of " + streams.size());
        for (int i = 0; i < texts.size(); i++) {
            page.beginText();
            page.setFont(fonts.regular(), 7.5f);
            page.newLineAtOffset(i % 2 == 0 ? LEFT : LEFT + WIDTH - 70, i < 2 ? 800 : 34);
            page.showText(texts.get(i));
            page.endText();
        }
    }
}
