package org.counterweigh.excel.xml;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Map;
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

    private static final Map<String, Charset> MARKS = Map.of(
            "\u00EF\u00BB\u00BF", StandardCharsets.UTF_8,
            "\u00FE\u00FF", StandardCharsets.UTF_16BE,
            "\u00FF\u00FE", StandardCharsets.UTF_16LE);

    private Decoded() {}

    /** The characters, without a byte order mark; bytes that are none of the encoding are an exception. */
    public static Reader reader(InputStream in) throws IOException {
        var ahead = new PushbackInputStream(in, SIGHT);
        byte[] start = ahead.readNBytes(SIGHT);
        String seen = new String(start, StandardCharsets.ISO_8859_1);
        String mark =
                MARKS.keySet().stream().filter(seen::startsWith).findFirst().orElse("");
        ahead.unread(start, mark.length(), start.length - mark.length());
        Charset charset = mark.isEmpty() ? charset(seen) : MARKS.getOrDefault(mark, StandardCharsets.UTF_8);
        return new InputStreamReader(
                ahead,
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
    }

    private static Charset charset(String seen) throws Refusal {
        if (seen.startsWith("\0<")) {
            return StandardCharsets.UTF_16BE;
        }
        if (seen.startsWith("<\0")) {
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
}
