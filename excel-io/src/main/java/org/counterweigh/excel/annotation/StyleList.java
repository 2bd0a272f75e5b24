package org.counterweigh.excel.annotation;

import java.util.ArrayList;
import java.util.List;

/** One of the lists of a style sheet, such as its fonts, to which items are added at the end. */
final class StyleList {

    private final String name;
    private final String first;
    private final List<String> items = new ArrayList<>();
    private int there;

    /** @param first what stands first where the list is missing; a part of XML without prefixes */
    StyleList(String name, String first) {
        this.name = name;
        this.first = first;
    }

    String name() {
        return name;
    }

    void found(String item) {
        items.add(item);
        there++;
    }

    /** Once all has been found: a list without an item gets the one that everything falls back to. */
    void close() {
        if (items.isEmpty()) {
            items.add(first);
        }
    }

    int add(String item) {
        items.add(item);
        return items.size() - 1;
    }

    /** The item of that number; the first where there is none. */
    String item(int number) {
        return items.get(number >= 0 && number < items.size() ? number : 0);
    }

    int count() {
        return items.size();
    }

    /** What was added, with the prefix the style sheet uses. */
    String added(String prefix) {
        var text = new StringBuilder();
        items.subList(there, items.size()).forEach(text::append);
        return prefix.isEmpty() ? text.toString() : prefixed(text.toString(), prefix);
    }

    /** The whole list, where the file has none. */
    String whole(String prefix) {
        return "<" + prefix + name + " count=\"" + count() + "\">" + added(prefix) + "</" + prefix + name + ">";
    }

    private static String prefixed(String text, String prefix) {
        return text.replaceAll("<(/?)([A-Za-z]+)(?=[\\s/>])", "<$1" + prefix + "$2");
    }
}
