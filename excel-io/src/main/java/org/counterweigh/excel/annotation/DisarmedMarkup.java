package org.counterweigh.excel.annotation;

import java.io.CharArrayReader;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A part whose formulas ask no server and start no program: in place of one that would stands NA(), beside the result that
 * was stored.
 */
final class DisarmedMarkup extends Markup {

    private static final Set<String> FORMULAS = Set.of("f", "formula", "formula1", "formula2", "definedName");
    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"|'[^']*'");
    private static final Pattern ACTIVE = Pattern.compile(
            "(?i)\\b(webservice|image|stockhistory|rtd|dde|call|exec|register(\\.id)?|sql\\.request)\\s*\\(");
    private static final Pattern CDATA = Pattern.compile("<!\\[CDATA\\[(.*)]]>", Pattern.DOTALL);

    private final Deque<Token> ahead = new ArrayDeque<>();
    private boolean disarmed;

    DisarmedMarkup(Reader in, String part) {
        super(in, part);
    }

    static DisarmedMarkup of(String text, String part) {
        return new DisarmedMarkup(new CharArrayReader(text.toCharArray()), part);
    }

    /** Whether the part holds a formula that would; reads up to the first. */
    static boolean isNeeded(Reader in, String part) throws IOException {
        var markup = new DisarmedMarkup(in, part);
        Token token = markup.next();
        while (token != null && !markup.disarmed) {
            token = markup.next();
        }
        return markup.disarmed;
    }

    @Override
    @Nullable
    Token next() throws IOException {
        if (!ahead.isEmpty()) {
            return ahead.remove();
        }
        Token token = super.next();
        if (token != null && token.kind() == Token.Kind.START && FORMULAS.contains(token.local())) {
            formula(token);
        }
        return token;
    }

    private void formula(Token start) throws IOException {
        List<Token> inside = new ArrayList<>();
        var words = new StringBuilder();
        Token piece = super.next();
        while (piece != null && !(piece.kind() == Token.Kind.END && piece.depth() == start.depth())) {
            inside.add(piece);
            words.append(words(piece));
            piece = super.next();
        }
        if (isActive(words.toString())) {
            disarmed = true;
            ahead.add(new Token(Token.Kind.TEXT, "NA()", start.depth() + 1));
        } else {
            ahead.addAll(inside);
        }
        if (piece != null) {
            ahead.add(piece);
        }
    }

    private static String words(Token piece) {
        if (piece.kind() == Token.Kind.TEXT) {
            return XmlText.plain(piece.raw());
        }
        var data = CDATA.matcher(piece.raw());
        return data.matches() ? data.group(1) : "";
    }

    /** Outside of quotes the sign | stands between a program and what it is asked, and nowhere else. */
    private static boolean isActive(String formula) {
        String bare = QUOTED.matcher(formula).replaceAll("");
        return bare.indexOf('|') >= 0 || ACTIVE.matcher(bare).find();
    }
}
