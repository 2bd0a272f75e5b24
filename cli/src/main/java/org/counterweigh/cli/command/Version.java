package org.counterweigh.cli.command;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** Which version this is, as the build says. */
public final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        return new String[] {"counterweigh " + text()};
    }

    public static String text() {
        try (InputStream in = Version.class.getResourceAsStream("version.properties")) {
            var properties = new Properties();
            properties.load(in);
            return properties.getProperty("version", "unknown");
        } catch (IOException e) {
            throw new UncheckedIOException("The version cannot be read", e);
        }
    }
}
