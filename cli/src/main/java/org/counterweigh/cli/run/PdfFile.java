package org.counterweigh.cli.run;

import com.google.inject.Inject;
import org.counterweigh.evaluation.Evaluation;
import org.counterweigh.report.SourceFile;
import org.counterweigh.report.narrative.ReportWriter;
import org.counterweigh.report.pdf.PdfRenderer;

/** The report as a PDF file. */
public final class PdfFile implements Renderer {

    @Inject
    PdfFile() {}

    @Override
    public byte[] render(Evaluation evaluation, SourceFile source, BrandedOutput house) {
        var renderer = new PdfRenderer(house.look());
        var writer = new ReportWriter(pageOne -> renderer.render(pageOne).pages() == 1, house.wording());
        return renderer.render(writer.write(evaluation, source)).bytes();
    }
}
