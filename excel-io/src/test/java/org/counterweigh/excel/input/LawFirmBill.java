package org.counterweigh.excel.input;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** An e-bill in LEDES 1998B for a test, line by line. */
final class LawFirmBill {

    private static final String FIELDS =
            "INVOICE_DATE|INVOICE_NUMBER|CLIENT_ID|LAW_FIRM_MATTER_ID|INVOICE_TOTAL|BILLING_START_DATE|BILLING_END_DATE|"
                    + "INVOICE_DESCRIPTION|LINE_ITEM_NUMBER|EXP/FEE/INV_ADJ_TYPE|LINE_ITEM_NUMBER_OF_UNITS|"
                    + "LINE_ITEM_ADJUSTMENT_AMOUNT|LINE_ITEM_TOTAL|LINE_ITEM_DATE|LINE_ITEM_TASK_CODE|LINE_ITEM_EXPENSE_CODE|"
                    + "LINE_ITEM_ACTIVITY_CODE|TIMEKEEPER_ID|LINE_ITEM_DESCRIPTION|LAW_FIRM_ID|LINE_ITEM_UNIT_COST|"
                    + "TIMEKEEPER_NAME|TIMEKEEPER_CLASSIFICATION|CLIENT_MATTER_ID";

    private final List<String> records = new ArrayList<>();
    private final String more;
    private String moreInLines = "";
    private String firm = "24-6437381";

    /** @param more headings behind the usual ones */
    LawFirmBill(String... more) {
        this.more = Arrays.stream(more).map(heading -> "|" + heading).reduce("", String::concat);
    }

    /** From here on another law firm is billing; empty for one that does not say which. */
    LawFirmBill by(String lawFirm) {
        firm = lawFirm;
        return this;
    }

    /** From here on each line says this under the headings behind the usual ones. */
    LawFirmBill saying(String... texts) {
        moreInLines = Arrays.stream(texts).map(text -> "|" + text).reduce("", String::concat);
        return this;
    }

    /** Hours of first-pass document review, at a price, with an adjustment. */
    LawFirmBill fee(String date, double hours, double price, double adjustment) {
        return line("F", hours, adjustment, hours * price + adjustment, date, "L653", price);
    }

    LawFirmBill fee(String date, double hours, double price) {
        return fee(date, hours, price, 0);
    }

    /** Hours with a task code of the department's own. */
    LawFirmBill task(String code, String date, double hours, double price) {
        return line("F", hours, 0, hours * price, date, code, price);
    }

    LawFirmBill expense(double amount) {
        return line("E", 1, 0, amount, "2025-06-30", "", amount);
    }

    /** An adjustment of the whole invoice. */
    LawFirmBill whole(String type, double amount) {
        return line(type, 1, 0, amount, "2025-06-30", "", amount);
    }

    /** The last line once more, as it stands. */
    LawFirmBill again() {
        records.add(records.get(records.size() - 1));
        return this;
    }

    private LawFirmBill line(
            String type, double units, double adjustment, double total, String date, String task, double price) {
        records.add(String.join(
                "|",
                "20251231",
                "96542",
                "00711",
                "0528",
                "",
                "20250101",
                "20251231",
                "For services rendered",
                String.valueOf(records.size() + 1),
                type,
                String.valueOf(units),
                String.valueOf(adjustment),
                String.valueOf(total),
                date.replace("-", ""),
                task,
                "",
                "",
                "22547",
                "Services",
                firm,
                String.valueOf(price),
                "Arnsley, Robert",
                "PL",
                "423-987" + moreInLines));
        return this;
    }

    String text() {
        return "LEDES1998B[]\n" + FIELDS + more + "[]\n" + String.join("[]\n", records) + "[]\n";
    }

    /** As the rows of a sheet, each record in one cell or its fields in columns. */
    List<String> rows(boolean inOneCell) {
        List<String> rows = new ArrayList<>(text().lines().toList());
        rows.remove(0);
        return rows.stream()
                .map(row -> inOneCell
                        ? row.replace("|", "\\|")
                        : row.replace("[]", "").replace("|", " | "))
                .toList();
    }

    void beside(Path folder) {
        try {
            Files.writeString(folder.resolve("firm.ledes.txt"), text());
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
