package org.counterweigh.cli;

import com.google.inject.AbstractModule;
import com.google.inject.Module;
import com.google.inject.util.Modules;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.counterweigh.cli.console.Screen;
import org.counterweigh.cli.console.Stopping;
import org.counterweigh.cli.console.Terminal;

/** One command line that was run, with what it said. */
public record Ran(int exit, String out, String err) {

    public static Ran counterweigh(Object... words) {
        return with(new AbstractModule() {}, words);
    }

    /** The same with some bindings replaced. */
    public static Ran with(Module instead, Object... words) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        var outStream = new PrintStream(out, true, StandardCharsets.UTF_8);
        var errStream = new PrintStream(err, true, StandardCharsets.UTF_8);
        String[] args = Arrays.stream(words).map(String::valueOf).toArray(String[]::new);
        Module module = Modules.override(new CliModule(new Screen(outStream, errStream, Terminal.NONE), new Stopping()))
                .with(instead);
        int exit = Main.run(args, Wiring.injected(module), outStream, errStream);
        return new Ran(exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    public String all() {
        return out + err;
    }
}
