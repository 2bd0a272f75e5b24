package org.counterweigh.excel.writer;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.counterweigh.excel.style.SafeText;

/**
 * The texts of all sheets, each kept once. Texts within the cells would need no table, but some programs that only show
 * workbooks do not know them.
 */
final class TextTable {

    private final Map<String, Shared> known = new HashMap<>();
    private final List<String> safe = new ArrayList<>();
    private int uses;

    /**
     * A text that has its number.
     *
     * @param likeFormula a spreadsheet would take it for one once someone edits its cell
     */
    record Shared(int number, boolean likeFormula) {}

    Shared of(String text) {
        uses++;
        Shared shared = known.get(text);
        if (shared == null) {
            String held = SafeText.of(text);
            shared = new Shared(safe.size(), SafeText.couldBeFormula(held));
            safe.add(held);
            known.put(text, shared);
        }
        return shared;
    }

    void write(XmlPart part) throws IOException {
        part.raw(XmlPart.HEAD)
                .raw("<sst")
                .attribute("xmlns", WorkbookWriter.MAIN)
                .attribute("count", uses)
                .attribute("uniqueCount", safe.size())
                .raw(">");
        for (String text : safe) {
            part.raw(keepsItsEnds(text) ? "<si><t>" : "<si><t xml:space=\"preserve\">")
                    .text(text)
                    .raw("</t></si>");
        }
        part.raw("</sst>");
    }

    private static boolean keepsItsEnds(String text) {
        return text.isEmpty() || (text.charAt(0) > ' ' && text.charAt(text.length() - 1) > ' ');
    }
}
