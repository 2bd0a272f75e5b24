package org.counterweigh.excel.annotation;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A piece of XML as it stands in the file: a tag, or what is between tags.
 *
 * @param depth of the element, 0 for the root; of what is between tags, that of an element in its place
 */
record Token(Kind kind, String raw, int depth) {

    enum Kind {
        START,
        END,
        EMPTY,
        TEXT,
        /** Comment, CDATA section or processing instruction. */
        OTHER
    }

    private static final Pattern ATTRIBUTE = Pattern.compile("([^\\s=]+)\\s*=\\s*(\"[^\"]*\"|'[^']*')");

    /** Where an attribute stands: its name, and its value within the quotes. */
    private record Span(int name, int from, int to) {}

    boolean opens(String local) {
        return (kind == Kind.START || kind == Kind.EMPTY) && local().equals(local);
    }

    /** Whether it ends an element of this name that was begun by another tag. */
    boolean closes(String local) {
        return kind == Kind.END && local().equals(local);
    }

    boolean isTag() {
        return kind == Kind.START || kind == Kind.END || kind == Kind.EMPTY;
    }

    boolean isEmpty() {
        return kind == Kind.EMPTY;
    }

    String local() {
        String name = name();
        return name.substring(name.indexOf(':') + 1);
    }

    /** The prefix with its colon; empty where there is none. */
    String prefix() {
        String name = name();
        return name.substring(0, name.indexOf(':') + 1);
    }

    private String name() {
        return isTag() ? raw.substring(start(), nameEnd()) : "";
    }

    private int start() {
        return kind == Kind.END ? 2 : 1;
    }

    private int nameEnd() {
        int at = start();
        while (at < raw.length() && !isSpace(raw.charAt(at)) && raw.charAt(at) != '/' && raw.charAt(at) != '>') {
            at++;
        }
        return at;
    }

    Optional<String> attribute(String name) {
        return value(find(name));
    }

    /** The attribute {@code id} of another namespace: what ties an element to a part. */
    Optional<String> relation() {
        return value(find(":id"));
    }

    private Optional<String> value(@Nullable Span span) {
        return span == null ? Optional.empty() : Optional.of(XmlText.plain(raw.substring(span.from(), span.to())));
    }

    /** The tag with the attribute set, where it stood or at the end; the rest as it was. */
    String with(String name, String value) {
        Span span = find(name);
        if (span != null) {
            return raw.substring(0, span.from()) + XmlText.escaped(value) + raw.substring(span.to());
        }
        int end = raw.length() - (kind == Kind.EMPTY ? 2 : 1);
        String before = raw.substring(0, end);
        boolean spaced = isSpace(before.charAt(before.length() - 1));
        return before + (spaced ? "" : " ") + name + "=\"" + XmlText.escaped(value) + "\"" + raw.substring(end);
    }

    String without(String name) {
        Span span = find(name);
        return span == null ? raw : raw.substring(0, span.name()).stripTrailing() + raw.substring(span.to() + 1);
    }

    Token replaced(String tag) {
        return new Token(kind, tag, depth);
    }

    /** An empty element's tag as one that begins it. */
    String opened() {
        return isEmpty() ? raw.substring(0, raw.length() - 2) + ">" : raw;
    }

    String end() {
        return "</" + name() + ">";
    }

    /** Finds an attribute; a name that begins with a colon stands for any prefix. */
    private @Nullable Span find(String wanted) {
        Matcher found = ATTRIBUTE.matcher(raw).region(nameEnd(), raw.length());
        while (found.find()) {
            String name = found.group(1);
            if (name.equals(wanted) || (wanted.startsWith(":") && name.endsWith(wanted))) {
                return new Span(found.start(1), found.start(2) + 1, found.end(2) - 1);
            }
        }
        return null;
    }

    private static boolean isSpace(char letter) {
        return letter == ' ' || letter == '\n' || letter == '\r' || letter == '\t';
    }
}
