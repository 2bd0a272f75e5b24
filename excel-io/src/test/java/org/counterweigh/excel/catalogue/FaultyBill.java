package org.counterweigh.excel.catalogue;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** An e-bill in LEDES 1998B of sound lines, two hours at 350 each, in which a fault replaces one text by another. */
final class FaultyBill {

    private static final String HEAD = """
        LEDES1998B[]
        INVOICE_DATE|INVOICE_NUMBER|CLIENT_ID|LAW_FIRM_MATTER_ID|INVOICE_TOTAL|BILLING_START_DATE|BILLING_END_DATE|INVOICE_DESCRIPTION|LINE_ITEM_NUMBER|EXP/FEE/INV_ADJ_TYPE|LINE_ITEM_NUMBER_OF_UNITS|LINE_ITEM_ADJUSTMENT_AMOUNT|LINE_ITEM_TOTAL|LINE_ITEM_DATE|LINE_ITEM_TASK_CODE|LINE_ITEM_EXPENSE_CODE|LINE_ITEM_ACTIVITY_CODE|TIMEKEEPER_ID|LINE_ITEM_DESCRIPTION|LAW_FIRM_ID|LINE_ITEM_UNIT_COST|TIMEKEEPER_NAME|TIMEKEEPER_CLASSIFICATION|CLIENT_MATTER_ID[]
        """;

    private FaultyBill() {}

    /** @param said how many lines, and replacements such as {@code |F|=>|X|}, with two blanks between them */
    static String of(String said) {
        String[] parts = said.split("  ", -1);
        int many = Integer.parseInt(parts[0]);
        String bill = HEAD
                + IntStream.rangeClosed(1, many)
                        .mapToObj(line -> "20250331|96542|711|528|" + 700 * many + "|20250301|20250331|Services|" + line
                                + "|F|2|0|700|202503" + (10 + line % 20) + "|L653||A104|22547|Review " + line
                                + "|24-6437381|350|Arnsley, Robert|PARTNR|423-987[]\n")
                        .collect(Collectors.joining());
        for (int at = 1; at < parts.length; at++) {
            String[] both = parts[at].split("=>", -1);
            bill = bill.replace(both[0].replace("\\n", "\n"), both[1].replace("\\n", "\n"));
        }
        return bill;
    }
}
