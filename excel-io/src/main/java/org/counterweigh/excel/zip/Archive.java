package org.counterweigh.excel.zip;

import java.io.Closeable;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.zip.Inflater;
import org.jspecify.annotations.Nullable;

/** A zip file whose parts were counted, measured and found in bounds before any of them is unpacked. */
public final class Archive implements Closeable {

    private final Bytes bytes;
    private final Map<String, ZipPart> parts;

    /** The one inflater that is kept for part after part: a new one for each would cost small workbooks a tenth. */
    private final AtomicReference<@Nullable Inflater> spare = new AtomicReference<>();

    private Archive(Bytes bytes, Map<String, ZipPart> parts) {
        this.bytes = bytes;
        this.parts = parts;
    }

    /** Reads the directory; the bytes are closed with the archive, or at once where it is refused. */
    public static Archive open(Bytes bytes) throws IOException {
        try {
            Map<String, ZipPart> parts = new LinkedHashMap<>();
            for (ZipPart part : new Directory(bytes).parts()) {
                if (parts.putIfAbsent(key(part.name()), part) != null) {
                    throw new Refusal("The file holds two parts of the same name, " + ZipBounds.shown(part.name())
                            + "; it is damaged or was tampered with.");
                }
            }
            ZipBounds.check(parts.values());
            return new Archive(bytes, parts);
        } catch (IOException | RuntimeException refused) {
            bytes.close();
            throw refused;
        }
    }

    public Collection<ZipPart> parts() {
        return parts.values();
    }

    /** The part of that name, whatever its case, slashes and escapes. */
    public Optional<ZipPart> part(String name) {
        return Optional.ofNullable(parts.get(key(name)));
    }

    /** The unpacked bytes of a part, whose sum and length are checked at their end. */
    public PartStream open(ZipPart part) throws IOException {
        return new PartStream(bytes, part, Directory.dataOf(part, bytes), spare);
    }

    public byte[] read(ZipPart part, int most) throws IOException {
        if (part.size() > most) {
            throw new Refusal("The part " + ZipBounds.shown(part.name()) + " unpacks to " + part.size()
                    + " bytes; up to " + most + " are read.");
        }
        try (PartStream stream = open(part)) {
            byte[] whole = new byte[(int) part.size()];
            int got = stream.readNBytes(whole, 0, whole.length);
            if (got < whole.length || stream.read() >= 0) {
                throw Refusal.damaged("the part " + ZipBounds.shown(part.name()) + " is not as long as it says");
            }
            return whole;
        }
    }

    @Override
    public void close() throws IOException {
        Inflater waiting = spare.getAndSet(null);
        if (waiting != null) {
            waiting.end();
        }
        bytes.close();
    }

    private static String unescaped(String name) {
        if (name.indexOf('%') < 0) {
            return name;
        }
        try {
            return URLDecoder.decode(name.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException asItStands) {
            return name;
        }
    }

    /** What the names of one part have in common: the packaging standard knows no case; some writers use the wrong slash. */
    public static String key(String name) {
        String slashed = unescaped(name).replace('\\', '/');
        String bare = slashed.startsWith("/") ? slashed.substring(1) : slashed;
        return bare.toLowerCase(Locale.ROOT);
    }
}
