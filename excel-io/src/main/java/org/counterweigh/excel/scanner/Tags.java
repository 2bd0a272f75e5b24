package org.counterweigh.excel.scanner;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.counterweigh.excel.xml.Escapes;
import org.counterweigh.excel.xml.Vocabulary;
import org.counterweigh.excel.zip.Refusal;

/** Goes from tag to tag where speed is of no matter: before, between and behind the cells. */
final class Tags {

    /** Bytes within which a declaration ends. */
    private static final int DECLARATION = 256;

    private static final Pattern ENCODING = Pattern.compile("encoding\\s*=\\s*[\"'](.*?)[\"']");
    private static final Pattern ATTRIBUTE = Pattern.compile("([^\\s=]+)\\s*=\\s*(\"[^\"]*\"|'[^']*')");

    private final Window window;
    private final Map<String, String> attributes = new HashMap<>();
    private String name = "";
    private boolean closing;
    private boolean empty;

    Tags(Window window) {
        this.window = window;
    }

    /** Moves behind the tag of the root, which has to be of that name. */
    void root(String expected) throws IOException {
        window.atLeast(DECLARATION);
        declaration();
        next();
        if (name.contains(":")) {
            throw new OddXml();
        }
        String namespace = attributes.get("xmlns");
        if (!Vocabulary.isMain(namespace)) {
            throw Vocabulary.foreign(namespace);
        }
        if (empty) {
            throw new OddXml();
        }
        if (!name.equals(expected)) {
            throw Refusal.damaged("a part of it holds <" + name + "> in place of <" + expected + ">");
        }
    }

    /** The bytes have to be UTF-8; other encodings are told by their first bytes or by the declaration. */
    private void declaration() throws IOException {
        byte[] bytes = window.bytes;
        int at = window.at;
        if (bytes[at] == (byte) 0xEF && bytes[at + 1] == (byte) 0xBB && bytes[at + 2] == (byte) 0xBF) {
            at += 3;
        }
        while (bytes[at] <= ' ' && bytes[at] > 0) {
            at++;
        }
        if (bytes[at] != '<') {
            throw new OddXml();
        }
        if (bytes[at + 1] == '?') {
            int end = Swar.find(bytes, at, window.end, Swar.repeat((byte) '>'));
            if (end < 0) {
                throw new OddXml();
            }
            Matcher encoding = ENCODING.matcher(new String(bytes, at, end - at, StandardCharsets.ISO_8859_1));
            if (encoding.find() && !encoding.group(1).matches("(?i)utf-?8|us-ascii")) {
                throw new OddXml();
            }
            at = end + 1;
        }
        window.at = at;
    }

    /** Moves behind the next tag. */
    void next() throws IOException {
        int open = window.open(window.at);
        while (open < 0) {
            window.more(window.end);
            open = window.open(window.at);
        }
        int close = Swar.find(window.bytes, open, window.end, Swar.repeat((byte) '>'));
        while (close < 0) {
            window.more(open);
            open = window.at;
            close = Swar.find(window.bytes, open, window.end, Swar.repeat((byte) '>'));
        }
        read(new String(window.bytes, open + 1, close - open - 1, StandardCharsets.UTF_8));
        window.at = close + 1;
    }

    private void read(String tag) throws IOException {
        if (tag.isEmpty() || tag.startsWith("!") || tag.startsWith("?")) {
            throw new OddXml();
        }
        closing = tag.startsWith("/");
        empty = tag.endsWith("/");
        int from = closing ? 1 : 0;
        int end = from;
        while (end < tag.length() && inName((byte) tag.charAt(end))) {
            end++;
        }
        name = tag.substring(from, end);
        attributes.clear();
        if (end >= tag.length()) {
            return;
        }
        Matcher attribute = ATTRIBUTE.matcher(tag).region(end, tag.length());
        while (attribute.find()) {
            String quoted = attribute.group(2);
            String value = quoted.substring(1, quoted.length() - 1);
            if (value.indexOf('<') >= 0) {
                throw new OddXml();
            }
            attributes.put(attribute.group(1), value.indexOf('&') < 0 ? value : Escapes.entitiesUndone(value));
        }
        // A quoted ">" ends the tag too soon, which leaves a quote behind.
        if ((tag.chars().filter(c -> c == '"').count() & 1) != 0) {
            throw new OddXml();
        }
    }

    /** As the file writes it, with its prefix. */
    String name() {
        return name;
    }

    boolean isClosing() {
        return closing;
    }

    /** Whether it opens and closes at once. */
    boolean isEmpty() {
        return empty;
    }

    String attribute(String attribute, String otherwise) {
        return attributes.getOrDefault(attribute, otherwise);
    }

    /** The identifier of a relationship, whatever the prefix of its vocabulary. */
    String relationship() {
        return attributes.entrySet().stream()
                .filter(entry -> entry.getKey().endsWith(":id"))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("");
    }

    /** Whether a default vocabulary is declared here, which the scanner of bytes would not notice. */
    boolean declaresVocabulary() {
        return attributes.containsKey("xmlns");
    }

    static boolean isTrue(String value) {
        return value.equals("1") || value.equals("true") || value.equals("on");
    }

    /** Whether a byte goes on with a name. */
    static boolean inName(byte letter) {
        return letter > ' ' ? letter != '>' && letter != '/' && letter != '=' : letter < 0;
    }

    /** Whether the tag that opens there has a prefix. */
    static boolean isPrefixed(byte[] bytes, int open, int end) {
        for (int at = open + 2; at < end && inName(bytes[at]); at++) {
            if (bytes[at] == ':') {
                return true;
            }
        }
        return false;
    }
}
