package org.counterweigh.cli.run;

import com.google.common.base.Suppliers;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;
import java.util.function.Supplier;

/** Which build of the program runs: its version, and a sum of what is in it, so that two builds of a version differ. */
public record Build(String version, String contents) {

    private static final Supplier<String> VERSION = Suppliers.memoize(Build::readVersion);
    private static final Supplier<Build> RUNNING = Suppliers.memoize(
            () -> new Build(VERSION.get(), ClassPathSum.of(System.getProperty("java.class.path", ""))));

    public static Build running() {
        return RUNNING.get();
    }

    /** The version alone, which needs no look into the program. */
    public static String runningVersion() {
        return VERSION.get();
    }

    /** Changes whenever the program may give another result. */
    public String identity() {
        return version + "+" + contents;
    }

    private static String readVersion() {
        try (InputStream in = Build.class.getResourceAsStream("version.properties")) {
            var properties = new Properties();
            properties.load(in);
            return properties.getProperty("version", "unknown");
        } catch (IOException e) {
            throw new UncheckedIOException("The version cannot be read", e);
        }
    }
}
