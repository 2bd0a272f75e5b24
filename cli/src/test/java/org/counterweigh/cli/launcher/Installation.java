package org.counterweigh.cli.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** An unpacked release: the launchers of the source tree, and a lib beside them. */
record Installation(Path home) {

    private static final List<String> LAUNCHERS =
            List.of("counterweigh", "launcher/archive.sh", "counterweigh.cmd", "launcher/archive.cmd");

    /** With something in lib that is enough for a stand-in. */
    static Installation in(Path home) {
        try {
            for (String launcher : LAUNCHERS) {
                Executable.written(home.resolve("bin").resolve(launcher), Files.readString(Path.of(launcher)));
            }
            Files.createDirectories(home.resolve("lib"));
            Files.writeString(home.resolve("lib/counterweigh-cli.jar"), "classes of ours");
            Files.writeString(home.resolve("lib/library 1.jar"), "classes of others");
            return new Installation(home);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    Started start(Map<String, String> environment, String... words) {
        return Started.with(environment, program(), words);
    }

    Path program() {
        return home.resolve("bin/counterweigh");
    }

    Path archive() {
        return home.resolve("archive/counterweigh.jsa");
    }

    /** Names of all that lies where archives are kept. */
    List<String> besideArchive() throws IOException {
        try (Stream<Path> all = Files.list(home.resolve("archive"))) {
            return all.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
