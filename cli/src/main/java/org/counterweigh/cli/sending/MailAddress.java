package org.counterweigh.cli.sending;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.io.UnsupportedEncodingException;
import java.net.IDN;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One mailbox as a server is told of it.
 *
 * @param local the part before the sign
 * @param domain in the ASCII form of international names, in small letters
 */
record MailAddress(String local, String domain) {

    /** Letters that Java turns into others, so that mail would go to another domain than the one that was typed. */
    private static final Pattern MISREAD = Pattern.compile("[\u00DF\u03C2\u200C\u200D]");

    /** Empty where the text is not exactly one address: a list, a group, a missing domain, a control character. */
    static Optional<MailAddress> of(String text) {
        String typed = text.strip();
        int at = typed.lastIndexOf('@');
        if (at < 1 || typed.chars().anyMatch(sign -> Character.isISOControl(sign) || Character.isWhitespace(sign))) {
            return Optional.empty();
        }
        try {
            var address = new MailAddress(typed.substring(0, at), asciiDomain(typed.substring(at + 1)));
            InternetAddress[] parsed = InternetAddress.parse(address.text(), true);
            boolean alone =
                    parsed.length == 1 && !parsed[0].isGroup() && address.text().equals(parsed[0].getAddress());
            return Optional.of(address).filter(one -> alone);
        } catch (AddressException | IllegalArgumentException notAnAddress) {
            return Optional.empty();
        }
    }

    /** @throws IllegalArgumentException where it is no domain */
    static String asciiDomain(String domain) {
        if (domain.isBlank() || MISREAD.matcher(domain).find()) {
            throw new IllegalArgumentException("No domain, or one that must be given in its xn-- form: " + domain);
        }
        return IDN.toASCII(domain.strip(), IDN.USE_STD3_ASCII_RULES).toLowerCase(Locale.ROOT);
    }

    String text() {
        return local + "@" + domain;
    }

    /** Whether the part before the sign has letters that only newer servers carry. */
    boolean needsUtf8() {
        return local.chars().anyMatch(sign -> sign > 127);
    }

    /** With the name of whoever has it, as a header shows it. */
    InternetAddress named(String name) {
        @Nullable String shown = name.isBlank() ? null : name;
        try {
            return new InternetAddress(text(), shown, "UTF-8");
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException("Every Java has UTF-8", e);
        }
    }
}
