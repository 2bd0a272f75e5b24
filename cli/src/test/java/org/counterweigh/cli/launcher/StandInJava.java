package org.counterweigh.cli.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** A folder like that of a Java, whose java only tells how it was started and, like the real one, crashes over a damaged archive. */
record StandInJava(Path home) {

    private static final String TELLS_HOW_IT_WAS_STARTED = """
        #!/bin/sh
        classes=
        for word in "$@"; do
            case $word in
                -XX:DumpLoadedClassList=*)
                    sleep "${TRAINING_SECONDS:-0}"
                    echo "classes for $0" >"${word#*=}"
                    echo "noise of the training run"
                    exit
                    ;;
                -XX:SharedClassListFile=*)
                    classes=${word#*=}
                    ;;
                -XX:SharedArchiveFile=*)
                    if [ -n "$classes" ]; then
                        [ -n "${NO_ARCHIVE:-}" ] || cat "$classes" >"${word#*=}"
                        exit
                    fi
                    if [ "$(cat "${word#*=}")" != "classes for $0" ]; then
                        echo "A fatal error has been detected" >&2
                        exit 134
                    fi
                    ;;
            esac
        done
        echo "LC_ALL=${LC_ALL:-}"
        printf '%s\\n' "$@"
        """;

    static StandInJava in(Path home, String version) {
        return in(home, version, TELLS_HOW_IT_WAS_STARTED);
    }

    static StandInJava in(Path home, String version, String script) {
        try {
            Files.createDirectories(home);
            Files.writeString(home.resolve("release"), "IMPLEMENTOR=\"Nobody\"\nJAVA_VERSION=\"" + version + "\"\n");
            Executable.written(home.resolve("bin/java"), script);
            return new StandInJava(home);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** The environment in which it is the Java to use. */
    Map<String, String> environment() {
        return Map.of("JAVA_HOME", home.toString());
    }
}
