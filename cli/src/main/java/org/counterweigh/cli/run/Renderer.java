package org.counterweigh.cli.run;

import org.counterweigh.evaluation.Evaluation;
import org.counterweigh.report.SourceFile;
import org.counterweigh.report.html.HtmlRenderer;
import org.counterweigh.report.json.ResultJson;
import org.counterweigh.report.model.ModelWriter;
import org.counterweigh.report.narrative.ReportWriter;
import org.counterweigh.report.pdf.PdfRenderer;
import org.counterweigh.report.text.TextRenderer;

/** Makes one file of an evaluation; the same evaluation gives the same bytes. */
public interface Renderer {

    byte[] render(Evaluation evaluation, SourceFile source, BrandedOutput brand);

    /** What makes each kind of file. */
    static Renderer of(Format format) {
        return switch (format) {
            case PDF -> Renderer::pdf;
            case XLSX ->
                (evaluation, source, brand) ->
                        new ModelWriter(brand.brand().palette(), brand.wording()).bytes(evaluation, source);
            case HTML ->
                (evaluation, source, brand) ->
                        new HtmlRenderer(brand.look()).bytes(ReportWriter.unpaged(evaluation, source, brand.wording()));
            case TXT ->
                (evaluation, source, brand) -> new TextRenderer(TextRenderer.USUAL_WIDTH)
                        .bytes(ReportWriter.unpaged(evaluation, source, brand.wording()));
            case JSON -> (evaluation, source, brand) -> ResultJson.bytes(evaluation, brand.wording());
        };
    }

    private static byte[] pdf(Evaluation evaluation, SourceFile source, BrandedOutput brand) {
        var renderer = new PdfRenderer(brand.look());
        var writer = new ReportWriter(renderer::roomBelow, renderer::heightOf, brand.wording());
        byte[] json = ResultJson.bytes(evaluation, brand.wording());
        return renderer.render(writer.write(evaluation, source, json)).bytes();
    }
}
