package org.counterweigh.excel.scanner;

/** Hands over a part that is in memory already, in one block. */
final class WholeFeed implements Feed {

    private final byte[] bytes;
    private final int size;

    /**
     * A part in memory.
     *
     * @param bytes with room for {@link Window#PADDING} zeros behind its {@code size} bytes
     */
    WholeFeed(byte[] bytes, int size) {
        this.bytes = bytes;
        this.size = size;
    }

    @Override
    public void advance(Window window, int keep) {
        window.show(bytes, 0, size, true);
    }

    @Override
    public double share() {
        return 1;
    }

    @Override
    public void close() {}
}
