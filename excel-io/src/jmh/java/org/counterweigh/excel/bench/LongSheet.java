package org.counterweigh.excel.bench;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** 100,000 time entries written in a brand's dress, each with a formula and the value it shows. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 2)
@Measurement(iterations = 4)
public class LongSheet {

    private static final int ROWS = 100_000;

    /** How hard our writer packs. */
    private static final int OUR_LEVEL = 4;

    private final DressedEntries entries = new DressedEntries(ROWS);
    private byte[] sheet = new byte[0];

    /** The XML of the sheet, for the floor. */
    @Setup
    public void write() throws IOException {
        var file = new ByteArrayOutputStream();
        new OwnWriter(entries).write(file);
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file.toByteArray()))) {
            for (var part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                if (part.getName().endsWith("sheet1.xml")) {
                    sheet = zip.readAllBytes();
                }
            }
        }
    }

    /** Packs the XML of the sheet, which no writer can do without. */
    @Benchmark
    public void floor() throws IOException {
        try (var zip = new ZipOutputStream(OutputStream.nullOutputStream())) {
            zip.setLevel(OUR_LEVEL);
            zip.putNextEntry(new ZipEntry("sheet1.xml"));
            zip.write(sheet);
        }
    }

    @Benchmark
    public void own() throws IOException {
        new OwnWriter(entries).write(OutputStream.nullOutputStream());
    }

    @Benchmark
    @Measurement(iterations = 2)
    @Warmup(iterations = 1)
    public void sxssf() throws IOException {
        new PoiWriter(entries).write(OutputStream.nullOutputStream());
    }
}
