package org.counterweigh.excel.annotation;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackReader;
import java.io.Reader;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.CharacterCodingException;
import java.util.regex.Pattern;
import org.counterweigh.excel.xml.Decoded;
import org.counterweigh.excel.xml.Escapes;
import org.counterweigh.excel.zip.Refusal;

/** The text of XML parts: from bytes in any encoding, and to and from its escapes. */
final class XmlText {

    static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

    /** Small parts are held whole; a larger one is no part of a workbook of this kind. */
    private static final int LONGEST_TEXT = 1 << 27;

    private static final int LONGEST_DECLARATION = 200;
    private static final Pattern ENCODING =
            Pattern.compile("^(<\\?xml\\s[^>]*?encoding\\s*=\\s*[\"'])[A-Za-z0-9._-]+([\"'])");

    private XmlText() {}

    /** The characters of a part, without a byte order mark; its declaration says UTF-8 from here on. */
    static Reader reader(InputStream bytes, String part) throws IOException {
        Reader characters = Decoded.reader(bytes);
        char[] first = new char[LONGEST_DECLARATION];
        int read = 0;
        try {
            for (int more = 0; more >= 0 && read < first.length; read += Math.max(more, 0)) {
                more = characters.read(first, read, first.length - read);
            }
        } catch (CharacterCodingException damaged) {
            throw damaged(part);
        }
        var reader = new PushbackReader(characters, LONGEST_DECLARATION + "UTF-8".length());
        reader.unread(ENCODING.matcher(new String(first, 0, read))
                .replaceFirst("$1UTF-8$2")
                .toCharArray());
        return reader;
    }

    static String text(InputStream bytes, String part) throws IOException {
        var text = new StringWriter();
        try (Reader in = reader(bytes, part)) {
            copy(in, text, part);
        } catch (CharacterCodingException damaged) {
            throw damaged(part);
        }
        return text.toString();
    }

    private static void copy(Reader in, Writer text, String part) throws IOException {
        char[] some = new char[1 << 13];
        long length = 0;
        for (int read = in.read(some); read >= 0; read = in.read(some)) {
            length += read;
            if (length > LONGEST_TEXT) {
                throw damaged(part);
            }
            text.write(some, 0, read);
        }
    }

    static Refusal damaged(String part) {
        return Refusal.damaged("the part " + part + " is no XML as a workbook has it");
    }

    /** For content and attributes alike. */
    static String escaped(String text) {
        var escaped = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(letter -> {
            switch (letter) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\n' -> escaped.append("&#10;");
                default -> escaped.appendCodePoint(letter >= ' ' && Escapes.isXml(letter) ? letter : ' ');
            }
        });
        return escaped.toString();
    }

    /** What is shown in a cell or a comment: there {@code _x000D_} would be an escape of its own. */
    static String shown(String text) {
        return escaped(text.replaceAll("_(?=x[0-9A-Fa-f]{4}_)", "_x005F_"));
    }

    /** The text that was escaped; as it stands where it holds what no XML knows. */
    static String plain(String escaped) {
        try {
            return Escapes.entitiesUndone(escaped);
        } catch (Refusal unknown) {
            return escaped;
        }
    }
}
