package org.counterweigh.cli.run;

import org.counterweigh.evaluation.Evaluation;
import org.counterweigh.report.SourceFile;

/** Makes one file of an evaluation; the same evaluation gives the same bytes. */
public interface Renderer {

    byte[] render(Evaluation evaluation, SourceFile source, BrandedOutput house);
}
