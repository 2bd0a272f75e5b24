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

/** The same sums of the same entries, every text in its own cell, as exports of other programs write them. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 2)
@Measurement(iterations = 4)
public class InlineSheet {

    private final Corpus corpus = Corpus.fromSettings();

    @Benchmark
    public long floor() throws IOException {
        return new Floor().unpack(corpus.inline(), Floor::isLarge);
    }

    @Benchmark
    public Groups ownTwoThreads() throws Exception {
        return new OwnReader().sums(corpus.inline()).checked(corpus.inline());
    }

    /** A virtual machine with one processor neither unpacks ahead nor collects or compiles beside. */
    @Benchmark
    @Fork(value = 1, jvmArgsAppend = "-XX:ActiveProcessorCount=1")
    public Groups ownOneThread() throws Exception {
        return new OwnReader().sums(corpus.inline()).checked(corpus.inline());
    }

    @Benchmark
    @Measurement(iterations = 2)
    @Warmup(iterations = 1)
    public Groups eec() throws Exception {
        return new EecReader().sums(corpus.inline()).checked(corpus.inline());
    }

    @Benchmark
    @Measurement(iterations = 2)
    @Warmup(iterations = 1)
    public Groups fastexcel() throws Exception {
        return new FastexcelReader().sums(corpus.inline()).checked(corpus.inline());
    }
}
