package org.counterweigh.excel.annotation;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
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

    private static final Pattern ENCODING =
            Pattern.compile("^(<\\?xml\\s[^>]*?encoding\\s*=\\s*[\"'])[A-Za-z0-9._-]+([\"'])");

    private XmlText() {}

    /** The text of a part; its declaration says UTF-8 from here on. */
    static String text(InputStream bytes, String part) throws IOException {
        var text = new StringBuilder();
        char[] some = new char[1 << 13];
        try (Reader in = Decoded.reader(bytes)) {
            for (int read = in.read(some); read >= 0; read = in.read(some)) {
                if (text.length() > LONGEST_TEXT) {
                    throw damaged(part);
                }
                text.append(some, 0, read);
            }
        } catch (CharacterCodingException damaged) {
            throw damaged(part);
        }
        return inUtf8(text.toString());
    }

    /** What begins with a declaration of an encoding, with UTF-8 in its place. */
    static String inUtf8(String start) {
        return ENCODING.matcher(start).replaceFirst("$1UTF-8$2");
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
