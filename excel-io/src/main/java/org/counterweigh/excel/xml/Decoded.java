package org.counterweigh.excel.xml;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.counterweigh.excel.zip.Refusal;

/**
 * XML as characters, by the encoding that its first bytes or its declaration tell. The JDK's reader could tell it too, but
 * prints wrong bytes on the console, and knows encodings that no workbook has.
 */
public final class Decoded {

    /** A declaration is shorter. */
    private static final int SIGHT = 256;

    private static final Pattern DECLARED = Pattern.compile("^<\\?xml\\s[^>]*?encoding\\s*=\\s*[\"']([^\"']*)[\"']");

    private Decoded() {}

    /** The characters, without a byte order mark; bytes that are none of the encoding are an exception. */
    public static Reader reader(InputStream in) throws IOException {
        var ahead = new PushbackInputStream(in, SIGHT);
        byte[] start = ahead.readNBytes(SIGHT);
        int mark = markLength(start);
        ahead.unread(start, mark, start.length - mark);
        return new InputStreamReader(
                ahead,
                charset(start)
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
    }

    private static Charset charset(byte[] start) throws Refusal {
        String seen = new String(start, StandardCharsets.ISO_8859_1);
        if (seen.startsWith("\u00EF\u00BB\u00BF")) {
            return StandardCharsets.UTF_8;
        }
        if (seen.startsWith("\u00FE\u00FF") || seen.startsWith("\0<")) {
            return StandardCharsets.UTF_16BE;
        }
        if (seen.startsWith("\u00FF\u00FE") || seen.startsWith("<\0")) {
            return StandardCharsets.UTF_16LE;
        }
        Matcher declared = DECLARED.matcher(seen);
        return declared.find() ? named(declared.group(1)) : StandardCharsets.UTF_8;
    }

    /** A declaration that could be read byte by byte is in no wide encoding, whatever it says. */
    private static Charset named(String name) throws Refusal {
        try {
            Charset charset = Charset.forName(name);
            boolean plain = "<?xml".equals(new String("<?xml".getBytes(StandardCharsets.US_ASCII), charset));
            return plain ? charset : StandardCharsets.UTF_8;
        } catch (IllegalArgumentException unknown) {
            throw Refusal.damaged("a part of it is in an encoding that nobody knows");
        }
    }

    private static int markLength(byte[] start) {
        String seen = new String(start, 0, Math.min(3, start.length), StandardCharsets.ISO_8859_1);
        if (seen.equals("\u00EF\u00BB\u00BF")) {
            return 3;
        }
        return seen.startsWith("\u00FE\u00FF") || seen.startsWith("\u00FF\u00FE") ? 2 : 0;
    }
}
