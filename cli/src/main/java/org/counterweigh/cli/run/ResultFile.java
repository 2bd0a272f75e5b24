package org.counterweigh.cli.run;

import com.google.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.counterweigh.evaluation.Evaluation;
import org.counterweigh.report.SourceFile;
import org.counterweigh.report.json.ResultJson;

/** The whole result as JSON. */
public final class ResultFile implements Renderer {

    @Inject
    ResultFile() {}

    @Override
    public byte[] render(Evaluation evaluation, SourceFile source, BrandedOutput house) {
        var bytes = new ByteArrayOutputStream();
        try {
            ResultJson.write(evaluation, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("The result cannot be written", e);
        }
        return bytes.toByteArray();
    }
}
