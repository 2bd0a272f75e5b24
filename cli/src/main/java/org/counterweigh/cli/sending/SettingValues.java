package org.counterweigh.cli.sending;

import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a written setting means; empty where it means nothing. */
final class SettingValues {

    private static final Pattern SIZE = Pattern.compile("([1-9][0-9]{0,5}) ?MB", Pattern.CASE_INSENSITIVE);
    private static final Pattern WHOLE = Pattern.compile("[0-9]{1,9}");
    private static final Pattern HOST = Pattern.compile("[\\p{Alnum}._:-]+");

    private SettingValues() {}

    static Optional<String> host(String text) {
        return HOST.matcher(text).matches() ? Optional.of(text) : Optional.empty();
    }

    static Optional<Security> security(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "starttls" -> Optional.of(Security.STARTTLS);
            case "tls" -> Optional.of(Security.TLS);
            case "none" -> Optional.of(Security.NONE);
            default -> Optional.empty();
        };
    }

    static Optional<String> oneLine(String text) {
        return text.chars().anyMatch(Character::isISOControl) ? Optional.empty() : Optional.of(text);
    }

    static Optional<Integer> whole(String text, int least, int most) {
        return WHOLE.matcher(text).matches()
                ? Optional.of(Integer.parseInt(text)).filter(number -> number >= least && number <= most)
                : Optional.empty();
    }

    /** Bytes; from {@code 20 MB} and the like. */
    static Optional<Long> size(String text) {
        Matcher matcher = SIZE.matcher(text);
        return matcher.matches() ? Optional.of(Megabytes.bytes(Long.parseLong(matcher.group(1)))) : Optional.empty();
    }

    static Optional<Path> file(String text) {
        try {
            return Optional.of(FileSystems.getDefault().getPath(text)).filter(Files::isReadable);
        } catch (InvalidPathException noPath) {
            return Optional.empty();
        }
    }
}
