package org.counterweigh.cli.command;

import org.counterweigh.cli.run.Build;
import picocli.CommandLine.IVersionProvider;

/** Which version this is, of which build, and on which Java it runs. */
public final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        return new String[] {line()};
    }

    public static String line() {
        Build build = Build.running();
        return "counterweigh " + build.version() + " (build " + build.contents() + ", Java "
                + System.getProperty("java.version") + ")";
    }
}
