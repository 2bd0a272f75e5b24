package org.counterweigh.report.bench;

import java.util.concurrent.TimeUnit;
import org.counterweigh.report.document.Document;
import org.counterweigh.report.document.Look;
import org.counterweigh.report.pdf.PdfRenderer;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** A tagged report of some thirteen pages and 600 rows, from the bytes of its fonts to those of its file. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class WholeReport {

    private final Look look = ShippedLook.look();
    private final Document document = Content.document();
    private final DirectReport direct = new DirectReport(look);

    /** Lays out, draws and tags; all that a reader of both standards asks for. */
    @Benchmark
    public byte[] own() {
        return new PdfRenderer(look).render(document).bytes();
    }

    /** The same content by PDFBox alone. */
    @Benchmark
    public byte[] direct() {
        return direct.bytes();
    }
}
