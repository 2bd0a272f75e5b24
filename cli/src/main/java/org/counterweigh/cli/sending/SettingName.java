package org.counterweigh.cli.sending;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The settings of mail, as a file and the environment name them. */
enum SettingName {
    HOST,
    PORT,
    SECURITY,
    USER,
    FROM,
    FROM_NAME,
    REPLY_TO,
    ALLOW,
    RATE,
    SIZE_LIMIT,
    MAX,
    WAIT,
    TRUST;

    static final String PREFIX = "COUNTERWEIGH_MAIL_";

    static final String PASSWORD = PREFIX + "PASSWORD";

    /** As a line of the file begins: {@code from-name}. */
    String inFile() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    String inEnvironment() {
        return PREFIX + name();
    }

    static Optional<SettingName> of(String inFile) {
        return Arrays.stream(values())
                .filter(name -> name.inFile().equals(inFile))
                .findFirst();
    }

    static List<String> all() {
        return Arrays.stream(values()).map(SettingName::inFile).toList();
    }
}
