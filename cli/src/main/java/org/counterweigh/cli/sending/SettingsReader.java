package org.counterweigh.cli.sending;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.counterweigh.cli.exitcode.ExitCode;
import org.counterweigh.cli.exitcode.UserError;
import org.counterweigh.firm.MailAddress;

/** Turns what is written into settings, and tells everything that is wrong with it at once. */
final class SettingsReader {

    private static final int RATE = 30;
    private static final long SIZE_LIMIT = Megabytes.bytes(20);
    private static final int PATIENCE_MINUTES = 30;
    private static final int MANY = 1_000_000;
    private static final Pattern OWN_COMPUTER =
            Pattern.compile("localhost|127(\\.[0-9]{1,3}){3}|::1", Pattern.CASE_INSENSITIVE);

    /** Stands in until the problems are told; no settings with it are ever given out. */
    private static final MailAddress NOBODY = new MailAddress("", "");

    private final SettingTexts texts;

    private SettingsReader(SettingTexts texts) {
        this.texts = texts;
    }

    /**
     * Reads the settings, or says what is missing or wrong.
     *
     * @param file where the user says they are; the usual place if empty
     */
    static MailSettings read(Optional<Path> file, Environment environment) {
        return find(file, environment)
                .orElseThrow(() -> new UserError(
                        ExitCode.USAGE,
                        "Sending needs a mail server, and none is set. Write host, user and from into "
                                + SettingsPlace.of(environment) + ", as cli/docs/mail.md describes."));
    }

    /** The same; empty where nothing at all is set. */
    static Optional<MailSettings> find(Optional<Path> file, Environment environment) {
        Path place = file.orElseGet(() -> SettingsPlace.of(environment));
        if (file.isPresent() && !Files.isRegularFile(place)) {
            throw new UserError(ExitCode.USAGE, "There are no mail settings at " + place + ".");
        }
        var texts = new SettingTexts();
        if (Files.isRegularFile(place)) {
            texts.addFile(place);
        }
        texts.addEnvironment(environment);
        return texts.isEmpty()
                ? Optional.empty()
                : Optional.of(new SettingsReader(texts).settings(environment.get(SettingName.PASSWORD)));
    }

    private MailSettings settings(Optional<String> password) {
        String host = required(SettingName.HOST, "the name of your mail server", SettingValues::host, "");
        Security security = security(host);
        var settings = new MailSettings(
                host,
                number(SettingName.PORT, security.usualPort(), 1, 65_535),
                security,
                optional(SettingName.USER, "a name", SettingValues::oneLine),
                password.map(Secret::new),
                required(SettingName.FROM, "the address your messages come from", MailAddress::of, NOBODY),
                optional(SettingName.FROM_NAME, "a name", SettingValues::oneLine)
                        .orElse(""),
                optional(SettingName.REPLY_TO, "one address", MailAddress::of),
                optional(SettingName.ALLOW, "addresses and domains with commas between them", AllowList::of)
                        .orElse(AllowList.EVERYBODY),
                number(SettingName.RATE, RATE, 1, MANY),
                optional(SettingName.SIZE_LIMIT, "a size such as 20 MB", SettingValues::size)
                        .orElse(SIZE_LIMIT),
                number(SettingName.MAX, MANY, 1, MANY),
                Duration.ofMinutes(number(SettingName.WAIT, PATIENCE_MINUTES, 0, 24 * 60)),
                optional(SettingName.TRUST, "a file of certificates that can be read", SettingValues::file));
        if (!texts.problems().isEmpty()) {
            throw new UserError(ExitCode.USAGE, String.join(System.lineSeparator(), texts.problems()));
        }
        return settings;
    }

    /** Clear text never leaves this computer. */
    private Security security(String host) {
        Security security = optional(SettingName.SECURITY, "starttls, tls or none", SettingValues::security)
                .orElse(Security.STARTTLS);
        if (security == Security.NONE && !OWN_COMPUTER.matcher(host).matches()) {
            texts.problem(
                    SettingName.SECURITY,
                    "none is only for a mail server on this computer (localhost)." + " Use starttls or tls");
        }
        return security;
    }

    private int number(SettingName name, int usual, int least, int most) {
        return optional(
                        name,
                        "a whole number from " + least + " to " + most,
                        text -> SettingValues.whole(text, least, most))
                .orElse(usual);
    }

    private <T> T required(SettingName name, String meaning, Function<String, Optional<T>> value, T none) {
        if (texts.get(name).isEmpty()) {
            texts.missing(name, meaning);
        }
        return optional(name, meaning, value).orElse(none);
    }

    private <T> Optional<T> optional(SettingName name, String meaning, Function<String, Optional<T>> value) {
        Optional<String> text = texts.get(name).map(SettingText::text);
        Optional<T> meant = text.flatMap(value);
        if (text.isPresent() && meant.isEmpty()) {
            texts.problem(name, "\"" + text.get() + "\" is not " + meaning);
        }
        return meant;
    }
}
