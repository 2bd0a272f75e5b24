package org.counterweigh.excel.bench;

import java.io.IOException;
import java.nio.file.Path;
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

/** Every cell of 200 workbooks of ten sheets; a wrong sum or count fails. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 15)
@Measurement(iterations = 10)
public class SmallBooks {

    private final Corpus corpus = Corpus.fromSettings();

    @Benchmark
    public long floor() throws IOException {
        long bytes = 0;
        for (Path book : corpus.small()) {
            bytes += new Floor().unpack(book, part -> true);
        }
        return bytes;
    }

    @Benchmark
    public Tally own() throws Exception {
        return all(new OwnReader());
    }

    @Benchmark
    public Tally fastexcel() throws Exception {
        return all(new FastexcelReader());
    }

    @Benchmark
    @Warmup(iterations = 4)
    @Measurement(iterations = 2)
    public Tally poi() throws Exception {
        return all(new PoiModel());
    }

    private Tally all(TallyReader reader) throws Exception {
        Tally all = Tally.NOTHING;
        for (Path book : corpus.small()) {
            all = all.plus(Corpus.checked(book, reader.tally(book)));
        }
        return all;
    }
}
