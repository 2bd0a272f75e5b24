package org.counterweigh.excel.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The texts of a workbook in the order in which its cells first name them, as Excel keeps them. */
final class SharedTexts {

    private final Map<String, Integer> indices = new HashMap<>();
    private final List<String> texts = new ArrayList<>();
    private long uses;

    int index(String text) {
        uses++;
        Integer known = indices.putIfAbsent(text, texts.size());
        if (known != null) {
            return known;
        }
        texts.add(text);
        return texts.size() - 1;
    }

    void write(PartWriter out) throws IOException {
        out.text("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\r\n<sst xmlns=\"")
                .text(BookParts.MAIN)
                .text("\" count=\"")
                .number(uses)
                .text("\" uniqueCount=\"")
                .number(texts.size())
                .text("\">");
        for (String text : texts) {
            out.text("<si><t>").escaped(text).text("</t></si>");
        }
        out.text("</sst>");
    }
}
