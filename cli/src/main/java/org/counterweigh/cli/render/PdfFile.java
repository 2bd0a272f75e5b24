package org.counterweigh.cli.render;

import com.google.inject.Inject;
import org.counterweigh.cli.review.House;
import org.counterweigh.cli.review.Renderer;
import org.counterweigh.cli.review.SourceFile;
import org.counterweigh.evaluation.Evaluation;
import org.counterweigh.report.content.ReportWriter;
import org.counterweigh.report.pdf.PdfRenderer;

/** The report as a PDF file. */
public final class PdfFile implements Renderer {

    @Inject
    PdfFile() {}

    @Override
    public byte[] render(Evaluation evaluation, SourceFile source, House house) {
        var document = new ReportWriter()
                .write(
                        evaluation,
                        new org.counterweigh.report.content.SourceFile(
                                source.name(), source.sha256(), source.toolVersion()));
        return new PdfRenderer(house.look()).render(document).bytes();
    }
}
