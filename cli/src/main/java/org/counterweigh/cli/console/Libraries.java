package org.counterweigh.cli.console;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** The libraries that the program stands on, which have nothing to say to a user and nothing to standard output. */
public final class Libraries {

    private static final String LEVEL = "log4j2.simplelogLevel";

    private Libraries() {}

    /** Keeps what they print off the terminal. It may quote a workbook, so it is not kept in a file either. */
    public static void silence() {
        // Log4j's interface, through which POI and PDFBox speak, complains where nothing stands behind it.
        System.setProperty("log4j2.loggerContextFactory", "org.apache.logging.log4j.simple.SimpleLoggerContextFactory");
        System.setProperty("log4j2.StatusLogger.level", "OFF");
        System.setProperty(LEVEL, "OFF");
        var nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        System.setOut(nowhere);
        System.setErr(nowhere);
    }

    /** Shows their warnings after all, to somebody who looks for a fault. */
    public static void show(Screen screen) {
        System.setProperty(LEVEL, "WARN");
        System.setOut(screen.err());
        System.setErr(screen.err());
    }
}
