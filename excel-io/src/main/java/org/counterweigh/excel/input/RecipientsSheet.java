package org.counterweigh.excel.input;

import java.util.List;
import java.util.regex.Pattern;
import org.counterweigh.firm.Recipient;

/** Reads the sheet of who gets the reports, one row a person. */
final class RecipientsSheet {

    /** Plausible, not proven: one address, a name, a domain with a dot. */
    private static final Pattern ADDRESS = Pattern.compile(
            "[^\\s@,;<>\"()\\[\\]\\\\:]{1,64}@[^\\s@,;<>\"()\\[\\]\\\\:.]+(\\.[^\\s@,;<>\"()\\[\\]\\\\:.]+)+");

    private final List<Row> rows;

    RecipientsSheet(List<Row> rows) {
        this.rows = rows;
    }

    List<Recipient> recipients() {
        return rows.stream().map(RecipientsSheet::recipient).toList();
    }

    private static Recipient recipient(Row row) {
        return new Recipient(
                row.text("Name").required(),
                address(row),
                row.choice("Files").optional(Recipient.Files.class).orElse(Recipient.Files.BOTH));
    }

    private static String address(Row row) {
        String typed = row.text("Email").required();
        if (!typed.isEmpty() && !ADDRESS.matcher(typed).matches()) {
            row.entry("Email")
                    .stops("\"" + typed + "\" is no mail address.", "Type one address, such as name@example.com.");
        }
        return typed;
    }
}
