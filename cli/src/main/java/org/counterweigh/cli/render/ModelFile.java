package org.counterweigh.cli.render;

import com.google.inject.Inject;
import org.counterweigh.cli.review.House;
import org.counterweigh.cli.review.Renderer;
import org.counterweigh.evaluation.Evaluation;
import org.counterweigh.report.SourceFile;
import org.counterweigh.report.workbook.ModelWriter;

/** The live model as a workbook. */
public final class ModelFile implements Renderer {

    @Inject
    ModelFile() {}

    @Override
    public byte[] render(Evaluation evaluation, SourceFile source, House house) {
        return new ModelWriter(house.sheetColours()).bytes(evaluation, source);
    }
}
