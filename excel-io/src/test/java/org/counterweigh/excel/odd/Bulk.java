package org.counterweigh.excel.odd;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.IntFunction;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/** A part too large to hold: it is packed as it is written. */
final class Bulk {

    private final ByteArrayOutputStream packed = new ByteArrayOutputStream();
    private final CRC32 sum = new CRC32();
    private final DeflaterOutputStream out = new DeflaterOutputStream(packed, new Deflater(Deflater.BEST_SPEED, true));
    private long size;

    Bulk text(String text) {
        return bytes(text.getBytes(StandardCharsets.UTF_8));
    }

    Bulk times(int count, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < count; i++) {
            bytes(bytes);
        }
        return this;
    }

    Bulk each(int count, IntFunction<String> text) {
        var block = new StringBuilder();
        for (int i = 0; i < count; i++) {
            block.append(text.apply(i));
            if (block.length() > 1 << 16) {
                text(block.toString());
                block.setLength(0);
            }
        }
        return text(block.toString());
    }

    private Bulk bytes(byte[] bytes) {
        try {
            out.write(bytes);
            sum.update(bytes);
            size += bytes.length;
            return this;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    RawZip.Entry entry(String name) {
        try {
            out.finish();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return new RawZip.Entry(name, packed.toByteArray(), RawZip.DEFLATED, sum.getValue(), size);
    }
}
