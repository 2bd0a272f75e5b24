package org.counterweigh.cli.render;

import com.google.inject.Inject;
import java.util.List;
import java.util.Locale;
import org.counterweigh.cli.review.House;
import org.counterweigh.cli.review.Renderer;
import org.counterweigh.cli.review.SourceFile;
import org.counterweigh.evaluation.Evaluation;
import org.counterweigh.report.page.Document;
import org.counterweigh.report.page.Particulars;
import org.counterweigh.report.pdf.PdfRenderer;

/** The report as a PDF file. */
public final class PdfFile implements Renderer {

    @Inject
    PdfFile() {}

    @Override
    public byte[] render(Evaluation evaluation, SourceFile source, House house) {
        var firm = evaluation.data().firm();
        var document = new Document(
                "In-house or outsourced",
                "",
                firm.name(),
                firm.presentation().confidentialityLabel(),
                house.brand().wording().disclaimer(),
                new Particulars(
                        firm.presentation().preparedBy(),
                        firm.analysisDate(),
                        firm.currency(),
                        source.name(),
                        source.sha256(),
                        Locale.ENGLISH),
                List.of());
        return new PdfRenderer(house.look()).render(document).bytes();
    }
}
