package org.counterweigh.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.counterweigh.cli.command.UsageError;
import org.counterweigh.cli.command.Version;
import org.counterweigh.cli.console.Libraries;
import org.counterweigh.cli.console.OneLine;
import org.counterweigh.cli.console.Screen;
import org.counterweigh.cli.console.Stopping;
import org.counterweigh.cli.console.Terminal;
import org.counterweigh.cli.exitcode.ExitCode;
import org.counterweigh.cli.exitcode.FaultFile;
import org.counterweigh.cli.exitcode.UserError;

/** Starts the program and ends it with an exit code. */
public final class Main {

    /** Answered before anything is loaded that does work. */
    private static final Set<String> VERSION = Set.of("--version", "-V");

    private Main() {}

    public static void main(String[] args) {
        boolean watched = "yes".equals(System.getProperty("counterweigh.terminal"));
        var standard = new StandardOutput();
        Charset ofResults = watched && StandardOutput.isDevice() ? terminalCharset() : StandardCharsets.UTF_8;
        var out = new PrintStream(standard, true, ofResults);
        var err = new PrintStream(
                new FileOutputStream(FileDescriptor.err), true, watched ? terminalCharset() : StandardCharsets.UTF_8);
        Libraries.silence();
        var terminal = watched ? Terminal.watched(System.getenv()) : Terminal.NONE;
        var module = new CliModule(new Screen(out, err, terminal), Stopping.bySignal());
        try {
            int code = run(args, Wiring.of(module), out, err);
            out.flush();
            System.exit(withFault(code, standard, err));
        } catch (LinkageError broken) {
            err.println("Counterweigh is not whole (" + broken + "). Install it again.");
            System.exit(ExitCode.FAULT.code());
        }
    }

    /** A result that is not whole must not look like one. */
    private static int withFault(int code, StandardOutput standard, PrintStream err) {
        return standard.fault()
                .map(sentence -> {
                    err.println(sentence);
                    return ExitCode.worst(List.of(ExitCode.of(code), ExitCode.CANNOT_WRITE))
                            .code();
                })
                .orElse(code);
    }

    /** What a pipe gets is the same everywhere; only a window on a screen has its own letters. */
    private static Charset terminalCharset() {
        String name = System.getProperty("stdout.encoding", System.getProperty("sun.stdout.encoding", "UTF-8"));
        return Charset.isSupported(name) ? Charset.forName(name) : StandardCharsets.UTF_8;
    }

    /** Runs one command line and tells its exit code; nothing is thrown. */
    public static int run(String[] args, PrintStream out, PrintStream err) {
        var module = new CliModule(new Screen(out, err, Terminal.NONE), new Stopping());
        return run(args, Wiring.of(module), out, err);
    }

    static int run(String[] args, Wiring wiring, PrintStream out, PrintStream err) {
        try {
            if (args.length == 1 && VERSION.contains(args[0])) {
                out.println(Version.line());
                return ExitCode.DONE.code();
            }
            return CommandTree.of(args, wiring)
                    .setOut(new PrintWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), true))
                    .setErr(new PrintWriter(new OutputStreamWriter(err, StandardCharsets.UTF_8), true))
                    .setParameterExceptionHandler(new UsageError())
                    .setExecutionExceptionHandler((thrown, command, parsed) -> told(thrown, err))
                    .execute(args);
        } catch (RuntimeException | Error thrown) {
            return told(thrown, err);
        }
    }

    private static int told(Throwable thrown, PrintStream err) {
        if (thrown instanceof UserError error) {
            err.println(OneLine.harmless(error.sentence()));
            return error.exit().code();
        }
        err.println(FaultFile.report(thrown));
        return ExitCode.FAULT.code();
    }
}
