package org.counterweigh.excel.bench;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Hours and amount by work type and month, of a sheet of 1,048,575 time entries; a wrong sum fails. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 2)
@Measurement(iterations = 4)
public class BigSheet {

    private final Corpus corpus = Corpus.fromSettings();

    @Benchmark
    public long floor() throws IOException {
        return new Floor().unpack(corpus.big(), Floor::isLarge);
    }

    @Benchmark
    public Groups ownTwoThreads() throws Exception {
        return new OwnReader().sums(corpus.big()).checked(corpus.big());
    }

    /** A virtual machine with one processor neither unpacks ahead nor collects or compiles beside. */
    @Benchmark
    @Fork(value = 1, jvmArgsAppend = "-XX:ActiveProcessorCount=1")
    public Groups ownOneThread() throws Exception {
        return new OwnReader().sums(corpus.big()).checked(corpus.big());
    }

    @Benchmark
    @Measurement(iterations = 2)
    @Warmup(iterations = 1)
    public Groups eec() throws Exception {
        return new EecReader().sums(corpus.big()).checked(corpus.big());
    }

    @Benchmark
    @Measurement(iterations = 2)
    @Warmup(iterations = 1)
    public Groups fastexcel() throws Exception {
        return new FastexcelReader().sums(corpus.big()).checked(corpus.big());
    }

    @Benchmark
    @Measurement(iterations = 1)
    @Warmup(iterations = 1)
    public Groups poi() throws Exception {
        return new PoiEvents(true).sums(corpus.big()).checked(corpus.big());
    }

    @Benchmark
    @Measurement(iterations = 1)
    @Warmup(iterations = 1)
    public Groups poiLean() throws Exception {
        return new PoiEvents(false).sums(corpus.big()).checked(corpus.big());
    }
}
