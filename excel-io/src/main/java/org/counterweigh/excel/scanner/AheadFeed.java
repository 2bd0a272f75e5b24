package org.counterweigh.excel.scanner;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.jspecify.annotations.Nullable;

/** Reads a stream on a thread of its own, a few blocks ahead, so that unpacking and scanning overlap. */
final class AheadFeed implements Window.Feed {

    private static final int BLOCKS = 12;

    private final BlockingQueue<Block> empty = new ArrayBlockingQueue<>(BLOCKS);
    private final BlockingQueue<Block> full = new ArrayBlockingQueue<>(BLOCKS);
    private final InputStream in;
    private final Thread reader;
    private volatile boolean closed;
    private @Nullable Block shown;

    /** Bytes on their way, or what came in between. */
    private static final class Block {

        private static final int SIZE = 256 << 10;

        /** Room in front for what is left of the block before. */
        private static final int ROOM = 32 << 10;

        private final byte[] bytes = new byte[ROOM + SIZE + Window.PADDING];
        private int end;
        private boolean last;
        private @Nullable Throwable trouble;

        private void fill(InputStream in) {
            end = ROOM;
            try {
                while (end < ROOM + SIZE && !last) {
                    int count = in.read(bytes, end, ROOM + SIZE - end);
                    last = count < 0;
                    end += Math.max(count, 0);
                }
            } catch (IOException | RuntimeException | Error caught) {
                // It is told on the thread that asks, where somebody can deal with it.
                trouble = caught;
                last = true;
            }
        }
    }

    AheadFeed(InputStream in) {
        this.in = in;
        for (int i = 0; i < BLOCKS; i++) {
            empty.add(new Block());
        }
        this.reader = new Thread(this::read, "unpacking");
        reader.setDaemon(true);
        reader.start();
    }

    private void read() {
        try {
            for (boolean last = false; !last && !closed; ) {
                Block block = empty.take();
                if (!closed) {
                    block.fill(in);
                    last = block.last;
                    full.put(block);
                }
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void advance(Window window, int keep) throws IOException {
        Block block = take();
        int kept = window.end - keep;
        if (kept <= Block.ROOM) {
            System.arraycopy(window.bytes, keep, block.bytes, Block.ROOM - kept, kept);
            window.show(block.bytes, Block.ROOM - kept, block.end, block.last);
            giveBack();
            shown = block;
        } else {
            byte[] joined = new byte[kept + block.end - Block.ROOM + Window.PADDING];
            System.arraycopy(window.bytes, keep, joined, 0, kept);
            System.arraycopy(block.bytes, Block.ROOM, joined, kept, block.end - Block.ROOM);
            window.show(joined, 0, kept + block.end - Block.ROOM, block.last);
            giveBack();
            empty.add(block);
        }
    }

    private void giveBack() {
        if (shown != null) {
            empty.add(shown);
            shown = null;
        }
    }

    private Block take() throws IOException {
        try {
            Block block = full.take();
            if (block.trouble instanceof IOException trouble) {
                throw trouble;
            }
            if (block.trouble != null) {
                throw new IOException(block.trouble);
            }
            return block;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("The reading was stopped.");
        }
    }

    /** Lets the reading thread come to its end by itself: to interrupt it would close the file for everybody. */
    @Override
    public void close() throws IOException {
        closed = true;
        empty.offer(new Block());
        try {
            reader.join();
            in.close();
        } catch (InterruptedException stopped) {
            // The stream stays with the thread that still reads it.
            Thread.currentThread().interrupt();
        }
    }
}
