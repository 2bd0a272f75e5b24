package org.counterweigh.cli.console;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.IntSupplier;

/**
 * What messages are shown on.
 *
 * @param watched whether it is a screen that a person watches, and no file or pipe
 * @param columns letters in a line; asked when a line is drawn for the first time
 */
public record Terminal(boolean watched, IntSupplier columns) {

    /** A file or a pipe. */
    public static final Terminal NONE = new Terminal(false, () -> 0);

    private static final int USUAL = 80;

    /** The one of this process, as wide as the environment or the terminal itself says. */
    public static Terminal watched(Map<String, String> environment) {
        int told = number(environment.getOrDefault("COLUMNS", ""));
        return new Terminal(true, told > 0 ? () -> told : Terminal::asked);
    }

    private static int asked() {
        var device = new File("/dev/tty");
        if (!device.exists()) {
            return USUAL;
        }
        try {
            Process size = new ProcessBuilder("stty", "size")
                    .redirectInput(device)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            if (!size.waitFor(1, TimeUnit.SECONDS)) {
                size.destroy();
                return USUAL;
            }
            String said = new String(size.getInputStream().readAllBytes(), StandardCharsets.US_ASCII).strip();
            int columns = number(said.substring(said.indexOf(' ') + 1));
            return columns > 0 ? columns : USUAL;
        } catch (IOException nobodyKnows) {
            return USUAL;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return USUAL;
        }
    }

    private static int number(String text) {
        return text.matches("[0-9]{1,4}") ? Integer.parseInt(text) : 0;
    }
}
