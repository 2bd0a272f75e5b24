package org.counterweigh.report.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.counterweigh.report.document.Document;

/** A rendered report, read back. */
record Read(List<String> pages, List<List<TextPosition>> letters) {

    /** Reads something from an open file. */
    interface Question<T> {
        T ask(PDDocument file) throws IOException;
    }

    static Pdf render(Document document) {
        return new PdfRenderer(ExampleLook.look()).render(document);
    }

    static Read of(Document document) {
        return asked(render(document), Read::of);
    }

    static <T> T asked(Pdf pdf, Question<T> question) {
        try (PDDocument file = Loader.loadPDF(pdf.bytes())) {
            return question.ask(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Read of(PDDocument file) throws IOException {
        List<String> pages = new ArrayList<>();
        List<List<TextPosition>> letters = new ArrayList<>();
        for (int page = 1; page <= file.getNumberOfPages(); page++) {
            List<TextPosition> onPage = new ArrayList<>();
            PDFTextStripper stripper = new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition text) {
                    onPage.add(text);
                    super.processTextPosition(text);
                }
            };
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            pages.add(stripper.getText(file));
            letters.add(onPage);
        }
        return new Read(pages, letters);
    }

    String text() {
        return String.join("\n", pages);
    }

    /** The text with every stretch of space, and every end of a line, as one space. */
    String flat() {
        return text().replaceAll("\\s+", " ");
    }
}
