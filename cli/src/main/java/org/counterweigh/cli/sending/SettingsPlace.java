package org.counterweigh.cli.sending;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** Where a user's mail settings are kept on each kind of computer. */
final class SettingsPlace {

    private static final String FILE = "mail.properties";

    private SettingsPlace() {}

    /** The usual place for whoever runs this. */
    static Path of(Environment environment) {
        var home = Path.of(System.getProperty("user.home", "."));
        return of(environment, System.getProperty("os.name", ""), home);
    }

    /**
     * The usual place; nothing need be there.
     *
     * @param system name of the operating system
     * @param home the user's home folder
     */
    static Path of(Environment environment, String system, Path home) {
        if (system.toLowerCase(Locale.ROOT).startsWith("windows")) {
            return folder(environment, "APPDATA")
                    .orElseGet(() -> home.resolve("AppData").resolve("Roaming"))
                    .resolve("Counterweigh")
                    .resolve(FILE);
        }
        return folder(environment, "XDG_CONFIG_HOME")
                .orElseGet(() -> home.resolve(".config"))
                .resolve("counterweigh")
                .resolve(FILE);
    }

    /** The rule of XDG: a path that is not absolute is as good as none. */
    private static Optional<Path> folder(Environment environment, String variable) {
        return environment.get(variable).map(Path::of).filter(Path::isAbsolute);
    }
}
