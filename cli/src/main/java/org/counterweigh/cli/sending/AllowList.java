package org.counterweigh.cli.sending;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.counterweigh.firm.MailAddress;

/**
 * Who may get mail.
 *
 * @param entries addresses, and domains whose every address is meant; none at all allows everybody
 */
record AllowList(List<String> entries) {

    static final AllowList EVERYBODY = new AllowList(List.of());

    /**
     * Empty where an entry is neither an address nor a domain.
     *
     * @param text addresses and domains with commas between them
     */
    static Optional<AllowList> of(String text) {
        List<Optional<String>> entries = Arrays.stream(text.split(",", -1))
                .map(String::strip)
                .filter(entry -> !entry.isEmpty())
                .map(AllowList::entry)
                .toList();
        return entries.isEmpty() || entries.contains(Optional.<String>empty())
                ? Optional.empty()
                : Optional.of(
                        new AllowList(entries.stream().flatMap(Optional::stream).toList()));
    }

    /** Capitals do not matter here: it is a brake, and two mailboxes that differ in them alone do not exist. */
    private static Optional<String> entry(String typed) {
        return typed.indexOf('@') > 0
                ? MailAddress.of(typed).map(AllowList::folded)
                : MailAddress.of("all@" + typed.replaceFirst("^@", "")).map(MailAddress::domain);
    }

    boolean allows(MailAddress address) {
        return entries.isEmpty() || entries.contains(address.domain()) || entries.contains(folded(address));
    }

    private static String folded(MailAddress address) {
        return address.toString().toLowerCase(Locale.ROOT);
    }
}
