package org.counterweigh.excel.input;

import java.util.Map;
import java.util.stream.Collectors;
import org.counterweigh.excel.input.cell.Findings;
import org.counterweigh.excel.workbook.Address;

/** Names in one finding what a sheet holds and the reader does not know. */
record Unread(String noun, String sheet, Findings findings) {

    private static final int NAMED = 8;

    /** @param given what each is called, by where it stands, in the order in which they are named */
    void report(Map<Address, String> given) {
        if (given.isEmpty()) {
            return;
        }
        String names = given.entrySet().stream()
                .limit(NAMED)
                .map(one -> "\"" + one.getValue() + "\" (" + one.getKey() + ")")
                .collect(Collectors.joining(", "));
        int more = given.size() - NAMED;
        findings.unlikely(
                sheet + "!" + given.keySet().iterator().next(),
                (given.size() == 1 ? "1 " + noun + " is" : given.size() + " " + noun + "s are") + " not read: " + names
                        + (more > 0 ? " and " + more + " more." : "."),
                "Use the template's name for what the plan should count; leave the rest.");
    }
}
