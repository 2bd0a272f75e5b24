package org.counterweigh.excel.scanner;

import java.io.IOException;
import java.util.function.Supplier;
import org.counterweigh.excel.xml.PlainXml;
import org.counterweigh.excel.zip.Archive;
import org.counterweigh.excel.zip.PartStream;
import org.counterweigh.excel.zip.Refusal;
import org.counterweigh.excel.zip.ZipPart;

/** The part of a file that holds a sheet, ready to be passed over as often as asked. */
public final class SheetPart {

    /** From here on a second thread that unpacks ahead is worth its start. */
    private static final long LARGE = 4 << 20;

    private final Archive archive;
    private final ZipPart part;
    private final Lookups lookups;

    /** What a pass over a sheet gave: the sink that saw all its cells, and what stands around them. */
    public record Pass<S extends CellSink>(S sink, SheetFrame frame) {}

    public SheetPart(Archive archive, ZipPart part, Lookups lookups) {
        this.archive = archive;
        this.part = part;
        this.lookups = lookups;
    }

    /**
     * Passes every cell to a sink, on two threads where the sheet is large and there are two.
     *
     * @param fresh gives the sink; an odd sheet is begun a second time, with a second sink
     */
    public <S extends CellSink> Pass<S> scan(Supplier<S> fresh, Progress progress) throws IOException {
        boolean ahead = part.size() >= LARGE && Runtime.getRuntime().availableProcessors() > 1;
        PartStream stream = archive.open(part);
        try (Window.Feed feed = ahead ? new AheadFeed(stream) : new StreamFeed(stream, part.size())) {
            return pass(feed, fresh.get(), stream, progress);
        } catch (OddXml odd) {
            return careful(fresh.get(), progress);
        }
    }

    private <S extends CellSink> Pass<S> careful(S sink, Progress progress) throws IOException {
        try (PartStream stream = archive.open(part);
                Window.Feed feed = new StreamFeed(new PlainXml(stream), part.size())) {
            return pass(feed, sink, stream, progress);
        } catch (OddXml odd) {
            throw Refusal.damaged("a sheet is written in no way that a workbook may be");
        }
    }

    private <S extends CellSink> Pass<S> pass(Window.Feed feed, S sink, PartStream stream, Progress progress)
            throws IOException {
        return new Pass<>(sink, new SheetScan(feed, lookups, sink, () -> progress.at(stream.share())).run());
    }
}
