package org.counterweigh.excel.writer;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.counterweigh.excel.xml.Escapes;

/** XML on its way into a part of the file: markup as it stands, texts escaped, numbers in the fewest digits that say them. */
final class XmlPart {

    static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

    /** Up to here every whole number is exact, and so is every hundredth below a hundredth of it. */
    private static final double EXACT = 1e15;

    private static final int REPLACEMENT = 0xFFFD;
    private static final int MOST_BYTES = 6;

    /** Numbers below have five digits at most. */
    private static final int SHORT = 100_000;

    private final OutputStream out;
    private final byte[] buffer = new byte[1 << 15];
    private int length;

    XmlPart(OutputStream out) {
        this.out = out;
    }

    /** Markup, which has nothing but ASCII in it. */
    @SuppressWarnings("deprecation") // The quickest way there is for text that is known to be ASCII
    XmlPart raw(String markup) throws IOException {
        if (buffer.length - length < markup.length()) {
            flush();
        }
        if (markup.length() > buffer.length) {
            out.write(markup.getBytes(StandardCharsets.UTF_8));
        } else {
            markup.getBytes(0, markup.length(), buffer, length);
            length += markup.length();
        }
        return this;
    }

    /** Markup with letters of any kind in it. */
    XmlPart markup(String markup) throws IOException {
        flush();
        out.write(markup.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    /** A text within an element or between quotation marks. */
    XmlPart text(String text) throws IOException {
        for (int at = 0; at < text.length(); at++) {
            char letter = text.charAt(at);
            if (letter >= 0x80) {
                int whole = text.codePointAt(at);
                at += Character.charCount(whole) - 1;
                encoded(whole);
            } else if (letter >= ' ' && letter != '<' && letter != '>' && letter != '&' && letter != '"') {
                room();
                buffer[length++] = (byte) letter;
            } else {
                raw(escape(letter));
            }
        }
        return this;
    }

    private static String escape(char letter) {
        return switch (letter) {
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '&' -> "&amp;";
            case '"' -> "&quot;";
            case '\t', '\n', '\r' -> "&#" + (int) letter + ";";
            default -> "&#" + REPLACEMENT + ";";
        };
    }

    private void encoded(int letter) throws IOException {
        room();
        int held = Escapes.isXml(letter) ? letter : REPLACEMENT;
        if (held < 0x800) {
            buffer[length++] = (byte) (0xC0 | (held >> 6));
        } else {
            if (held < 0x10000) {
                buffer[length++] = (byte) (0xE0 | (held >> 12));
            } else {
                buffer[length++] = (byte) (0xF0 | (held >> 18));
                buffer[length++] = following(held >> 12);
            }
            buffer[length++] = following(held >> 6);
        }
        buffer[length++] = following(held);
    }

    /** The six lowest bits, in a byte that is not the first of its letter. */
    private static byte following(int bits) {
        return (byte) (0x80 | (bits & 0x3F));
    }

    XmlPart number(long number) throws IOException {
        if (number < 0 || number >= SHORT) {
            return raw(Long.toString(number));
        }
        room();
        int digits = (int) number;
        int end = length + (digits < 10 ? 1 : digits < 100 ? 2 : digits < 1_000 ? 3 : digits < 10_000 ? 4 : 5);
        for (int at = end - 1; at >= length; at--) {
            buffer[at] = (byte) ('0' + digits % 10);
            digits /= 10;
        }
        length = end;
        return this;
    }

    /** A finite number, which reads back as the very same. */
    XmlPart number(double number) throws IOException {
        long whole = (long) number;
        if (whole == number && Math.abs(number) < EXACT) {
            return number(whole);
        }
        return raw(Double.toString(number));
    }

    /** Markup with one value in it: {@code attribute("ht", 15)}. */
    XmlPart attribute(String name, double value) throws IOException {
        return raw(" ").raw(name).raw("=\"").number(value).raw("\"");
    }

    XmlPart attribute(String name, String value) throws IOException {
        return raw(" ").raw(name).raw("=\"").text(value).raw("\"");
    }

    private void room() throws IOException {
        if (buffer.length - length < MOST_BYTES) {
            flush();
        }
    }

    /** Hands on what is held back. */
    void flush() throws IOException {
        out.write(buffer, 0, length);
        length = 0;
    }
}
