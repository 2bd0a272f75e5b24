package org.counterweigh.templates;

import java.nio.ByteBuffer;
import java.util.Optional;

/** How large a picture says it is, read from its first bytes without opening the rest. */
record PngSize(int width, int height) {

    private static final long SIGNATURE = 0x89504E470D0A1A0AL;
    private static final int HEADER = 0x49484452;
    private static final int SIZE_AT = 16;
    private static final int READ = SIZE_AT + 8;

    /** Empty where the file is no PNG. */
    static Optional<PngSize> of(byte[] file) {
        if (file.length < READ) {
            return Optional.empty();
        }
        ByteBuffer bytes = ByteBuffer.wrap(file);
        boolean png = bytes.getLong(0) == SIGNATURE && bytes.getInt(12) == HEADER;
        return png ? Optional.of(new PngSize(bytes.getInt(SIZE_AT), bytes.getInt(SIZE_AT + 4))) : Optional.empty();
    }

    /** Whether it can be opened without harm and drawn at all. */
    boolean isWithin(int most) {
        return width > 0 && height > 0 && width <= most && height <= most;
    }
}
