package org.counterweigh.cli;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The program as a process of its own, which can be hurt as a process can. */
public final class Program {

    private static final long HANGS_AFTER_MINUTES = 3;

    private static final List<String> LIKE_THE_LAUNCHER = List.of(
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-XX:-UsePerfData",
            "-Djava.awt.headless=true",
            "-Dpicocli.disable.closures=true",
            "-Dguice_bytecode_gen_option=DISABLED");

    private final List<String> before = new ArrayList<>();
    private final List<String> options = new ArrayList<>(LIKE_THE_LAUNCHER);
    private final ProcessBuilder builder = new ProcessBuilder();
    private final Path said;

    /** @param folder where what it says is kept */
    public Program(Path folder) {
        try {
            said = Files.createTempFile(folder, "said", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        builder.redirectOutput(new File(said + ".out")).redirectError(new File(said + ".err"));
    }

    /** What became of it. */
    public record Ended(int exit, String out, String err) {}

    /** Started by another program, such as a shell. */
    public Program by(String... words) {
        before.addAll(List.of(words));
        return this;
    }

    /** With options of Java. */
    public Program java(String... more) {
        options.addAll(List.of(more));
        return this;
    }

    /** With a variable of the environment. */
    public Program where(String variable, String value) {
        builder.environment().put(variable, value);
        return this;
    }

    /** With its messages going to a file or device. */
    public Program messagesTo(Path file) {
        builder.redirectError(ProcessBuilder.Redirect.to(file.toFile()));
        return this;
    }

    /** Starts it. */
    public Process start(Object... words) {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        builder.command(Stream.of(
                        before.stream(),
                        Stream.of(java),
                        options.stream(),
                        Stream.of("-cp", classPath(), Main.class.getName()),
                        Arrays.stream(words).map(String::valueOf))
                .flatMap(part -> part)
                .toList());
        try {
            return builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Starts it and waits for its end. */
    public Ended run(Object... words) {
        return ended(start(words));
    }

    /** Waits for its end. */
    public Ended ended(Process process) {
        try {
            if (!process.waitFor(HANGS_AFTER_MINUTES, TimeUnit.MINUTES)) {
                process.destroyForcibly().waitFor();
                throw new AssertionError("It hangs: " + builder.command());
            }
            return new Ended(process.exitValue(), text(".out"), text(".err"));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private String text(String kind) {
        Path file = Path.of(said + kind);
        try {
            return Files.exists(file) ? Files.readString(file) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** That of the tests, which whoever runs them may have put into a class loader of their own. */
    private static String classPath() {
        return Program.class.getClassLoader() instanceof URLClassLoader loader
                ? Stream.of(loader.getURLs()).map(URL::getPath).collect(Collectors.joining(File.pathSeparator))
                : System.getProperty("java.class.path");
    }
}
