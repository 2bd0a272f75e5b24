package org.counterweigh.excel.annotation;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.counterweigh.excel.style.SafeText;
import org.counterweigh.excel.workbook.Address;
import org.counterweigh.findings.Finding;

/** The comments of a sheet: those it has keep their text, and the findings are told below it. */
final class Notes {

    private static final String AUTHOR = "Counterweigh";

    /** The comment only stands in for a conversation, which Excel shows instead and would not let us join. */
    private static final String CONVERSATION = "tc=";

    private final String part;
    private final String original;
    private final NavigableMap<Address, Mark> pending;
    private final NavigableSet<Address> fresh;
    private final List<String> authors = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private boolean listed;

    Notes(String part, String original, NavigableMap<Address, Mark> noted) throws IOException {
        this.part = part;
        this.original = original;
        this.pending = new TreeMap<>(noted);
        this.fresh = new TreeSet<>(noted.comparator());
        Markup in = Markup.of(original, part);
        var author = new StringBuilder();
        for (Token token = in.next(); token != null; token = in.next()) {
            if (token.depth() == 2 && token.opens("author")) {
                author.setLength(0);
            } else if (token.kind() == Token.Kind.TEXT) {
                author.append(token.raw());
            }
            if (token.depth() == 2 && (token.closes("author") || (token.isEmpty() && token.opens("author")))) {
                authors.add(XmlText.plain(author.toString()));
            }
        }
    }

    static String blank(String namespace) {
        return XmlText.DECLARATION + "<comments xmlns=\"" + namespace
                + "\"><authors></authors><commentList></commentList></comments>";
    }

    /** The cells that had no comment and have one now; told once the text is written. */
    NavigableSet<Address> fresh() {
        return fresh;
    }

    String text() throws IOException {
        Markup in = Markup.of(original, part);
        for (Token token = in.next(); token != null; token = in.next()) {
            if (token.depth() == 1 && token.isTag()) {
                list(token);
            } else if (token.depth() == 2 && token.opens("comment") && !token.isEmpty()) {
                text.append(token.raw());
                comment(token, in);
            } else {
                if (token.closes("comments") && !listed) {
                    text.append(String.format("<%scommentList>", token.prefix()));
                    rest(token.prefix());
                    text.append(String.format("</%scommentList>", token.prefix()));
                }
                text.append(token.raw());
            }
        }
        return text.toString();
    }

    private void list(Token token) {
        if (token.kind() == Token.Kind.START) {
            text.append(token.raw());
            return;
        }
        text.append(token.isEmpty() ? token.opened() : "");
        if (token.local().equals("authors") && !authors.contains(AUTHOR)) {
            text.append(String.format("<%1$sauthor>%2$s</%1$sauthor>", token.prefix(), AUTHOR));
        } else if (token.local().equals("commentList")) {
            listed = true;
            rest(token.prefix());
        }
        text.append(token.isEmpty() ? token.end() : token.raw());
    }

    /** Copies one comment up to its end. */
    private void comment(Token start, Markup in) throws IOException {
        Mark mark = Address.parse(start.attribute("ref").orElse(""))
                .map(pending::remove)
                .orElse(null);
        int author = BookPart.number(start, "authorId", -1);
        boolean conversation =
                author >= 0 && author < authors.size() && authors.get(author).startsWith(CONVERSATION);
        Mark untold = conversation ? null : mark;
        for (Token token = in.next(); token != null; token = in.next()) {
            if (untold != null && endsWords(token)) {
                text.append(token.isEmpty() && token.depth() == 3 ? token.opened() : "");
                runs(start.prefix(), untold, "\n\n");
                text.append(token.isEmpty() && token.depth() == 3 ? token.end() : token.raw());
                untold = null;
            } else {
                boolean plain = untold != null
                        && token.depth() == 4
                        && token.isTag()
                        && token.local().equals("t");
                text.append(plain && token.kind() != Token.Kind.END ? "<" + token.prefix() + "r>" : "");
                text.append(token.raw());
                text.append(plain && token.kind() != Token.Kind.START ? "</" + token.prefix() + "r>" : "");
            }
            if (token.depth() == 2 && token.closes("comment")) {
                return;
            }
        }
    }

    /** Whether the words of a comment end here: at the end of its text, or before its reading aids. */
    private static boolean endsWords(Token token) {
        return token.depth() == 3
                ? token.closes("text") || (token.isEmpty() && token.opens("text"))
                : token.depth() == 4 && (token.opens("rPh") || token.opens("phoneticPr"));
    }

    private void rest(String prefix) {
        int known = authors.indexOf(AUTHOR);
        for (Map.Entry<Address, Mark> next : pending.entrySet()) {
            fresh.add(next.getKey());
            text.append(String.format(
                    Locale.ROOT,
                    "<%1$scomment ref=\"%2$s\" authorId=\"%3$d\"><%1$stext>",
                    prefix,
                    next.getKey(),
                    known < 0 ? authors.size() : known));
            runs(prefix, next.getValue(), "");
            text.append(String.format("</%1$stext></%1$scomment>", prefix));
        }
        pending.clear();
    }

    private void runs(String prefix, Mark mark, String start) {
        String gap = start;
        for (Finding finding : mark.findings()) {
            run(prefix, gap + AUTHOR + ": " + finding.severity().word() + "\n", "<" + prefix + "b/>");
            run(prefix, SafeText.readable(finding.problem() + " " + finding.fix()), "");
            gap = "\n\n";
        }
    }

    private void run(String prefix, String words, String emphasis) {
        text.append(String.format(
                "<%1$sr><%1$srPr>%2$s<%1$ssz val=\"9\"/><%1$scolor indexed=\"81\"/><%1$srFont val=\"Tahoma\"/>"
                        + "<%1$sfamily val=\"2\"/></%1$srPr><%1$st xml:space=\"preserve\">%3$s</%1$st></%1$sr>",
                prefix, emphasis, XmlText.shown(words)));
    }
}
