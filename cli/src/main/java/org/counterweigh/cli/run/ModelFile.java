package org.counterweigh.cli.run;

import com.google.inject.Inject;
import org.counterweigh.evaluation.Evaluation;
import org.counterweigh.report.SourceFile;
import org.counterweigh.report.model.ModelWriter;

/** The live model as a workbook. */
public final class ModelFile implements Renderer {

    @Inject
    ModelFile() {}

    @Override
    public byte[] render(Evaluation evaluation, SourceFile source, BrandedOutput house) {
        return new ModelWriter(house.sheetColours()).bytes(evaluation, source);
    }
}
