package org.counterweigh.excel.input;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.counterweigh.excel.input.cell.Entry;
import org.counterweigh.excel.input.cell.Row;
import org.counterweigh.firm.MailAddress;
import org.counterweigh.firm.Recipient;

/** Reads who gets the reports: each person once, by one address that a server can take. */
final class RecipientsSheet {

    private static final String ONE_ADDRESS = "Type one address, such as name@example.com.";

    private RecipientsSheet() {}

    static List<Recipient> recipients(List<Row> rows) {
        Map<String, Entry> mailboxes = new HashMap<>();
        List<Recipient> recipients = new ArrayList<>();
        for (Row row : rows) {
            String name = row.text("Name");
            Recipient.Files files = row.choice("Files", Recipient.Files.class);
            address(row).ifPresent(address -> {
                Entry cell = row.entry("Email");
                Optional.ofNullable(mailboxes.putIfAbsent(mailbox(address), cell))
                        .ifPresent(above -> reportSame(cell, above));
                recipients.add(new Recipient(name, address, files));
            });
        }
        return recipients;
    }

    private static Optional<MailAddress> address(Row row) {
        String typed = row.text("Email");
        Optional<MailAddress> address = MailAddress.of(typed);
        if (address.isEmpty() && !typed.isEmpty()) {
            row.entry("Email").stops(problem(typed), ONE_ADDRESS);
        }
        return address;
    }

    /** No two mailboxes differ in capitals alone. */
    private static String mailbox(MailAddress address) {
        return address.toString().toLowerCase(Locale.ROOT);
    }

    /** The same letters are told by the sheet itself; one domain in two scripts is told here. */
    private static void reportSame(Entry cell, Entry above) {
        if (!cell.row().name().equalsIgnoreCase(above.row().name())) {
            cell.stops(
                    "this is the address of " + above.place() + " in another script.", "Delete one of the two rows.");
        }
    }

    private static String problem(String typed) {
        long signs = typed.chars().filter(sign -> sign == '@').count();
        return signs > 1 ? "\"" + typed + "\" is more than one mail address." : "\"" + typed + "\" is no mail address.";
    }
}
