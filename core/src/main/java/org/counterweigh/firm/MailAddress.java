package org.counterweigh.firm;

import java.net.IDN;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One mailbox: what stands before the sign, and the domain it is in.
 *
 * @param local as typed, since capitals may matter there
 * @param domain in small letters, a name of another script in its ASCII form ({@code xn--...})
 */
public record MailAddress(String local, String domain) {

    private static final int LONGEST_LOCAL = 64;
    private static final int LONGEST_DOMAIN = 253;
    private static final String SIGNS = "!#$%&'*+/=?^_`{|}~-";

    /** Letters that turn into others on the way to ASCII, so that mail would go to another domain than was typed. */
    private static final Pattern MISREAD = Pattern.compile("[\u00DF\u03C2\u200C\u200D]");

    /** What needs no other form; to load the tables of other scripts takes as long as to read a sheet. */
    private static final Pattern ASCII_DOMAIN =
            Pattern.compile("(?i)[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)*");

    /** Empty where the text is not one plain address: a list, a group, a name before it, a sign that is not to be seen. */
    public static Optional<MailAddress> of(String text) {
        String typed = Normalizer.normalize(text.strip(), Normalizer.Form.NFC);
        int at = typed.lastIndexOf('@');
        return at < 0
                ? Optional.empty()
                : domain(typed.substring(at + 1))
                        .map(domain -> new MailAddress(typed.substring(0, at), domain))
                        .filter(address -> isLocal(address.local));
    }

    private static boolean isLocal(String local) {
        return !local.isEmpty()
                && local.codePointCount(0, local.length()) <= LONGEST_LOCAL
                && !local.startsWith(".")
                && !local.endsWith(".")
                && !local.contains("..")
                && local.codePoints().allMatch(MailAddress::mayStandBeforeTheSign);
    }

    private static boolean mayStandBeforeTheSign(int sign) {
        int type = Character.getType(sign);
        return Character.isLetterOrDigit(sign)
                || sign == '.'
                || SIGNS.indexOf(sign) >= 0
                || (sign > 0x7F && (type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK));
    }

    private static Optional<String> domain(String typed) {
        if (MISREAD.matcher(typed).find() || typed.codePoints().anyMatch(MailAddress::isUnseen)) {
            return Optional.empty();
        }
        try {
            String ascii = ASCII_DOMAIN.matcher(typed).matches() ? typed : IDN.toASCII(typed, IDN.USE_STD3_ASCII_RULES);
            String domain = ascii.toLowerCase(Locale.ROOT);
            boolean whole = domain.length() <= LONGEST_DOMAIN
                    && domain.matches("[a-z0-9-]+(\\.[a-z0-9-]+)*\\.[a-z0-9-]*[a-z][a-z0-9-]*");
            return whole ? Optional.of(domain) : Optional.empty();
        } catch (IllegalArgumentException noDomain) {
            return Optional.empty();
        }
    }

    /** What the way to ASCII would silently drop or turn round. */
    private static boolean isUnseen(int sign) {
        return Character.isISOControl(sign)
                || Character.isWhitespace(sign)
                || Character.isSpaceChar(sign)
                || Character.getType(sign) == Character.FORMAT
                || Character.getType(sign) == Character.UNASSIGNED;
    }

    /** Whether the part before the sign has letters that only newer servers carry. */
    public boolean needsUtf8() {
        return local.chars().anyMatch(sign -> sign > 0x7F);
    }

    /** As servers take it: {@code ada@beech.example}. */
    @Override
    public String toString() {
        return local + "@" + domain;
    }
}
