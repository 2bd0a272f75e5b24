package org.counterweigh.report.narrative;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.counterweigh.evaluation.Evaluation;
import org.counterweigh.evaluation.QuickEvaluator;
import org.counterweigh.evaluation.TestRules;
import org.counterweigh.firm.FirmData;
import org.counterweigh.gate.GateRules;
import org.counterweigh.report.Evaluations;
import org.counterweigh.report.ExampleWording;
import org.counterweigh.report.SourceFile;
import org.counterweigh.report.pdf.ExampleLook;
import org.counterweigh.report.pdf.Pdf;
import org.counterweigh.report.pdf.PdfRenderer;
import org.counterweigh.templates.Wording;

/**
 * The report of a firm as its readers get it.
 *
 * @param pages the text of each page, every stretch of white space a single space
 */
record Rendered(Pdf pdf, List<String> pages) {

    static final Wording WORDING = ExampleWording.WORDING;
    static final SourceFile SOURCE = new SourceFile("example.xlsx", "0123456789abcdef", "0.1.0");

    /** What travels in the file is not what is read on its pages. */
    private static final byte[] JSON = "{}".getBytes(StandardCharsets.UTF_8);

    /** Made once for all who read it. */
    private static final class Example {
        static final Rendered REPORT = of(Evaluations.RULED.example());
    }

    static Rendered example() {
        return Example.REPORT;
    }

    static Rendered of(FirmData data) {
        return of(data, TestRules.all());
    }

    static Rendered of(FirmData data, GateRules rules) {
        return of(evaluation(data, rules));
    }

    static Rendered of(Evaluation evaluation) {
        var renderer = new PdfRenderer(ExampleLook.look());
        var writer = new ReportWriter(renderer::roomBelow, renderer::heightOf, WORDING);
        Pdf pdf = renderer.render(writer.write(evaluation, SOURCE, JSON));
        return new Rendered(pdf, pages(pdf));
    }

    /** Page one by itself, which is quicker to make. */
    static Rendered pageOneOf(Evaluation evaluation) {
        var renderer = new PdfRenderer(ExampleLook.look());
        var writer = new ReportWriter(renderer::roomBelow, renderer::heightOf, WORDING);
        Pdf pdf = renderer.render(writer.pageOneAlone(evaluation, SOURCE));
        return new Rendered(pdf, pages(pdf));
    }

    static Evaluation evaluation(FirmData data, GateRules rules) {
        return new QuickEvaluator(rules).evaluate(data, List.of());
    }

    String pageOne() {
        return pages.get(0);
    }

    String whole() {
        return String.join(" ", pages);
    }

    /** The page on which a section of the bookmarks begins, counted from 0. */
    int pageOf(String section) {
        try (var document = Loader.loadPDF(pdf.bytes())) {
            for (var item : document.getDocumentCatalog().getDocumentOutline().children()) {
                if (item.getTitle().equals(section)) {
                    return document.getPages().indexOf(item.findDestinationPage(document));
                }
            }
            throw new IllegalArgumentException("No section " + section);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether a section of the bookmarks begins on the page, counted from 0. */
    boolean startsSection(int page) {
        try (var document = Loader.loadPDF(pdf.bytes())) {
            var catalog = document.getDocumentCatalog();
            for (var item : catalog.getDocumentOutline().children()) {
                if (document.getPages().indexOf(item.findDestinationPage(document)) == page) {
                    return true;
                }
            }
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> pages(Pdf pdf) {
        List<String> pages = new ArrayList<>();
        try (var document = Loader.loadPDF(pdf.bytes())) {
            var stripper = new PDFTextStripper();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                pages.add(stripper.getText(document).replaceAll("[\\s\u00A0]+", " "));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return pages;
    }
}
