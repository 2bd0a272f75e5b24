package org.counterweigh.excel.annotation;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.counterweigh.findings.Severity;

/** The looks of a workbook's cells, to which marked ones are added: as they were, but for the fill. */
final class MarkedStyles {

    private static final List<String> ORDER =
            List.of(("numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors " + "extLst")
                    .split(" "));
    private static final Pattern COLOUR = Pattern.compile("<(?:\\w+:)?color\\s([^>]*)>");
    private static final Pattern RGB = Pattern.compile("rgb=[\"']([0-9A-Fa-f]{2})?([0-9A-Fa-f]{6})[\"']");
    private static final Pattern WHITE = Pattern.compile("(theme=[\"'](0|2)[\"']|indexed=[\"'](1|9)[\"'])");
    private static final int LIGHT = 160;

    private final String part;
    private final String original;
    private final StyleList fonts = new StyleList("fonts", "<font><sz val=\"11\"/><name val=\"Calibri\"/></font>");
    private final StyleList fills = new StyleList("fills", "<fill><patternFill patternType=\"none\"/></fill>");
    private final StyleList borders =
            new StyleList("borders", "<border><left/><right/><top/><bottom/><diagonal/></border>");
    private final StyleList cells =
            new StyleList("cellXfs", "<xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/>");
    private final List<StyleList> lists = List.of(fonts, fills, borders, cells);
    private final Map<Signal, Integer> signals = new HashMap<>();
    private final Map<String, Integer> marked = new HashMap<>();
    private final Map<FindingLook, Integer> looks = new EnumMap<>(FindingLook.class);
    private int line = -1;

    /**
     * The colour that fills a marked cell.
     *
     * @param onDark for a cell whose letters are light, such as a heading, and must stay readable
     */
    private record Signal(Severity severity, boolean onDark) {

        String fill() {
            return FindingLook.solid(
                    switch (severity) {
                        case STOPS -> onDark ? "B3261E" : "F6B5AC";
                        case UNLIKELY -> onDark ? "8A5A00" : "FFD166";
                        case DEFAULTED -> onDark ? "2F6DA8" : "CFE2F5";
                    });
        }
    }

    MarkedStyles(String part, String original) throws IOException {
        this.part = part;
        this.original = original;
        Markup in = Markup.of(original, part);
        var item = new StringBuilder();
        String list = "";
        for (Token token = in.next(); token != null; token = in.next()) {
            if (token.depth() == 1 && token.isTag()) {
                list = token.local();
            } else if (token.depth() >= 2 && (token.isTag() || item.length() > 0)) {
                item.append(token.raw());
                if (token.depth() == 2 && (token.isEmpty() || token.kind() == Token.Kind.END)) {
                    found(list, item.toString());
                    item.setLength(0);
                }
            }
        }
        // The first two fills are fixed; an added one must not take their place.
        lists.forEach(StyleList::close);
        if (fills.count() == 1) {
            fills.add("<fill><patternFill patternType=\"gray125\"/></fill>");
        }
    }

    static String blank(String namespace) {
        return XmlText.DECLARATION + "<styleSheet xmlns=\"" + namespace + "\"></styleSheet>";
    }

    private void found(String list, String item) {
        lists.stream().filter(known -> known.name().equals(list)).forEach(known -> known.found(item));
    }

    /** The look of a cell that had the look of that number, once it is marked. */
    int marked(int look, Severity severity) throws IOException {
        String old = cells.item(look);
        String key = severity + old;
        Integer known = marked.get(key);
        if (known == null) {
            Token tag = xf(old);
            boolean onDark = isLight(fonts.item(BookPart.number(tag, "fontId", 0)));
            int fill = signals.computeIfAbsent(new Signal(severity, onDark), signal -> fills.add(signal.fill()));
            Token filled = tag.replaced(tag.with("fillId", String.valueOf(fill)));
            known = cells.add(
                    filled.with("applyFill", "1") + old.substring(tag.raw().length()));
            marked.put(key, known);
        }
        return known;
    }

    private Token xf(String item) throws IOException {
        Token tag = Markup.of(item, part).next();
        if (tag == null || !tag.isTag()) {
            throw XmlText.damaged(part);
        }
        return tag;
    }

    private static boolean isLight(String font) {
        Matcher colour = COLOUR.matcher(font);
        if (!colour.find()) {
            return false;
        }
        Matcher rgb = RGB.matcher(colour.group(1));
        if (!rgb.find()) {
            return WHITE.matcher(colour.group(1)).find();
        }
        int value = Integer.parseInt(rgb.group(2), 16);
        return (value >> 16) * 0.3 + (value >> 8 & 0xFF) * 0.59 + (value & 0xFF) * 0.11 > LIGHT;
    }

    /** The number of a look of ours. */
    int look(FindingLook look) {
        return looks.computeIfAbsent(look, this::added);
    }

    private int added(FindingLook look) {
        if (line < 0) {
            line = borders.add("<border><left/><right/><top/><bottom style=\"thin\"><color"
                    + " rgb=\"FFD5DBE1\"/></bottom><diagonal/></border>");
        }
        return cells.add("<xf numFmtId=\"0\" fontId=\"" + fonts.add(look.font()) + "\" fillId=\""
                + (look.fill().isEmpty() ? 0 : fills.add(look.fill())) + "\" borderId=\""
                + (look.isBordered() ? line : 0) + "\" applyFont=\"1\" applyFill=\"1\" applyBorder=\"1\""
                + (look == FindingLook.QUOTED ? " quotePrefix=\"1\"" : "") + " applyAlignment=\"1\">" + look.alignment()
                + "</xf>");
    }

    /** The style sheet with what was added. */
    String text() throws IOException {
        var text = new StringBuilder();
        Set<String> written = new HashSet<>();
        Markup in = Markup.of(original, part);
        for (Token token = in.next(); token != null; token = in.next()) {
            boolean top = token.depth() == 1 && token.isTag();
            if (top && token.kind() != Token.Kind.END) {
                text.append(missing(ORDER.indexOf(token.local()), written, token.prefix()));
            } else if (token.closes("styleSheet") && token.depth() == 0) {
                text.append(missing(ORDER.size(), written, token.prefix()));
            }
            text.append(top ? list(token, written) : token.raw());
        }
        return text.toString();
    }

    private String list(Token token, Set<String> written) {
        StyleList list = lists.stream()
                .filter(known -> known.name().equals(token.local()))
                .findFirst()
                .orElse(null);
        if (list == null) {
            return token.raw();
        }
        written.add(list.name());
        return switch (token.kind()) {
            case EMPTY -> list.whole(token.prefix());
            case END -> list.added(token.prefix()) + token.raw();
            default -> token.with("count", String.valueOf(list.count()));
        };
    }

    /** The lists that should have stood before this place and do not. */
    private String missing(int place, Set<String> written, String prefix) {
        List<String> whole = new ArrayList<>();
        for (StyleList list : lists) {
            if (ORDER.indexOf(list.name()) < place && written.add(list.name())) {
                whole.add(list.whole(prefix));
            }
        }
        return String.join("", whole);
    }
}
