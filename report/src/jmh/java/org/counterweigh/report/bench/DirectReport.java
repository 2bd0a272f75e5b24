package org.counterweigh.report.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.counterweigh.report.bench.RecordedPicture.Fonts;
import org.counterweigh.report.chart.Pictures;
import org.counterweigh.report.document.Look;
import org.counterweigh.report.document.Typeface;
import org.counterweigh.report.fonts.FontMetrics;

/** The content written by PDFBox as somebody would who knows where everything goes: no cell is measured, none wraps. */
final class DirectReport {

    private final Typeface typeface;
    private final List<RecordedPicture> pictures;

    DirectReport(Look look) {
        this.typeface = look.typeface();
        var metrics = new FontMetrics(typeface);
        var drawn = new Pictures(499.28, look.palette(), metrics);
        this.pictures = Content.charts().stream()
                .map(chart -> RecordedPicture.of(drawn.of(chart), metrics))
                .toList();
    }

    byte[] bytes() {
        try (PDDocument file = new PDDocument()) {
            file.setVersion(1.7f);
            file.setDocumentId(1L);
            var fonts = new Fonts(
                    font(file, typeface.regular()), font(file, typeface.semibold()), font(file, typeface.italic()));
            var pages = new DirectPages(file, fonts);
            pages.title(Content.TITLE);
            for (int part = 1; part <= Content.PARTS; part++) {
                pages.heading("Part " + part, part > 1);
                for (String text : Content.paragraphs()) {
                    pages.paragraph(text);
                }
                if (part == 1) {
                    pages.points(Content.points());
                }
                for (int i = 0; i < pictures.size(); i++) {
                    pages.chart(Content.charts().get(i).text(), pictures.get(i));
                }
                pages.table("What the calculation starts from");
            }
            pages.end();
            var bytes = new ByteArrayOutputStream();
            file.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static PDFont font(PDDocument file, byte[] letters) throws IOException {
        TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(letters));
        font.setEnableGsub(false);
        return PDType0Font.load(file, font, true);
    }
}
