package org.counterweigh.cli.sending;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Who may get mail.
 *
 * @param entries addresses, and domains whose every address is meant; none at all allows everybody
 */
record AllowList(List<String> entries) {

    static final AllowList EVERYBODY = new AllowList(List.of());

    /** @param text addresses and domains with commas between them */
    static AllowList of(String text) {
        return new AllowList(Arrays.stream(text.split(",", -1))
                .map(String::strip)
                .filter(entry -> !entry.isEmpty())
                .map(entry -> entry.replaceFirst("^@", ""))
                .map(AllowList::folded)
                .toList());
    }

    /** Capitals do not matter here: it is a brake, and two mailboxes that differ in them alone do not exist. */
    boolean allows(MailAddress address) {
        return entries.isEmpty()
                || entries.contains(address.domain())
                || entries.contains(address.text().toLowerCase(Locale.ROOT));
    }

    private static String folded(String entry) {
        int at = entry.lastIndexOf('@');
        String domain = MailAddress.asciiDomain(entry.substring(at + 1));
        return (entry.substring(0, at + 1) + domain).toLowerCase(Locale.ROOT);
    }
}
