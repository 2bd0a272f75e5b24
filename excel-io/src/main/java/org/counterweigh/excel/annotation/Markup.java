package org.counterweigh.excel.annotation;

import java.io.CharArrayReader;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Cuts XML into its pieces, keeping every character; of a part of any length only one piece at a time is held. */
class Markup {

    private static final int AT_ONCE = 1 << 15;
    private static final int LONGEST_PIECE = 1 << 22;

    /** How a comment, a CDATA section and an instruction begin and end. */
    private static final Map<String, String> OTHERS = Map.of("<!--", "-->", "<![CDATA[", "]]>", "<?", "?>");

    private final Reader in;
    private final String part;
    private char[] held = new char[AT_ONCE];
    private int from;
    private int to;
    private int depth;
    private boolean rooted;

    /** @param part its name, for the sentence where it is damaged */
    Markup(Reader in, String part) {
        this.in = in;
        this.part = part;
    }

    static Markup of(String text, String part) {
        return new Markup(new CharArrayReader(text.toCharArray()), part);
    }

    static void each(String text, String part, Consumer<Token> sink) throws IOException {
        Markup in = of(text, part);
        for (Token token = in.next(); token != null; token = in.next()) {
            sink.accept(token);
        }
    }

    /** The whole part, with each piece as it is to stand. */
    static String rewritten(String text, String part, Function<Token, String> change) throws IOException {
        var changed = new StringBuilder(text.length());
        each(text, part, token -> changed.append(change.apply(token)));
        return changed.toString();
    }

    /** The next piece; null at the end. */
    @Nullable
    Token next() throws IOException {
        if (from == to && !more()) {
            if (depth != 0 || !rooted) {
                throw XmlText.damaged(part);
            }
            return null;
        }
        return held[from] == '<' ? tag() : text();
    }

    private Token text() {
        int end = from;
        while (end < to && held[end] != '<') {
            end++;
        }
        return new Token(Token.Kind.TEXT, take(end), depth);
    }

    private Token tag() throws IOException {
        for (var other : OTHERS.entrySet()) {
            if (starts(0, other.getKey())) {
                int at = other.getKey().length();
                while (!starts(at, other.getValue())) {
                    at++;
                }
                String raw = take(from + at + other.getValue().length());
                return new Token(Token.Kind.OTHER, raw, depth);
            }
        }
        if (starts(0, "<!")) {
            // No part of a workbook declares a document type; one that does is after something.
            throw XmlText.damaged(part);
        }
        String raw = take(tagEnd());
        if (raw.startsWith("</")) {
            if (--depth < 0) {
                throw XmlText.damaged(part);
            }
            return new Token(Token.Kind.END, raw, depth);
        }
        rooted = true;
        return raw.endsWith("/>") ? new Token(Token.Kind.EMPTY, raw, depth) : new Token(Token.Kind.START, raw, depth++);
    }

    /** Behind the bracket that ends the tag; brackets within quotes do not. */
    private int tagEnd() throws IOException {
        char quote = 0;
        for (int at = 1; ; at++) {
            char letter = at(at);
            if (quote != 0) {
                quote = letter == quote ? 0 : quote;
            } else if (letter == '"' || letter == '\'') {
                quote = letter;
            } else if (letter == '>') {
                return from + at + 1;
            } else if (letter == '<') {
                throw XmlText.damaged(part);
            }
        }
    }

    private boolean starts(int ahead, String text) throws IOException {
        for (int at = 0; at < text.length(); at++) {
            if (at(ahead + at) != text.charAt(at)) {
                return false;
            }
        }
        return true;
    }

    /** So many characters on; a part that ends before is cut short. */
    private char at(int ahead) throws IOException {
        while (from + ahead >= to) {
            if (ahead > LONGEST_PIECE || !more()) {
                throw XmlText.damaged(part);
            }
        }
        return held[from + ahead];
    }

    private String take(int end) {
        var raw = new String(held, from, end - from);
        from = end;
        return raw;
    }

    /** Reads on behind what is held and not yet taken; false at the end. */
    private boolean more() throws IOException {
        if (from > 0) {
            System.arraycopy(held, from, held, 0, to - from);
            to -= from;
            from = 0;
        }
        if (to == held.length) {
            held = Arrays.copyOf(held, held.length * 2);
        }
        try {
            int read = in.read(held, to, held.length - to);
            to += Math.max(read, 0);
            return read > 0;
        } catch (CharacterCodingException damaged) {
            throw XmlText.damaged(part);
        }
    }
}
