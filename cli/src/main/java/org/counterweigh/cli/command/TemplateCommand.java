package org.counterweigh.cli.command;

import com.google.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.counterweigh.cli.console.Screen;
import org.counterweigh.cli.exitcode.ExitCode;
import org.counterweigh.cli.exitcode.UserError;
import org.counterweigh.cli.files.Publication;
import org.counterweigh.excel.template.TemplateWorkbook;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes the workbook a firm starts from. */
@Command(
        name = "template",
        header = "Writes an input workbook with drop-downs, notes and an example to type over.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
public final class TemplateCommand implements Callable<Integer> {

    private final Screen screen;
    private final TemplateWorkbook template;

    @Parameters(
            arity = "0..1",
            paramLabel = "FILE",
            defaultValue = "counterweigh-template.xlsx",
            description = "Where to write it; ${DEFAULT-VALUE} if not given.")
    @SuppressWarnings("NullAway.Init")
    private Path file;

    @Option(names = "--force", description = "Replace the file if there is one.")
    private boolean force;

    @Inject
    TemplateCommand(Screen screen, TemplateWorkbook template) {
        this.screen = screen;
        this.template = template;
    }

    @Override
    public Integer call() {
        Path whole = file.toAbsolutePath().normalize();
        Path folder = Optional.ofNullable(whole.getParent()).orElse(whole);
        Path name = whole.getFileName();
        if (name == null || Files.isDirectory(whole)) {
            throw new UserError(ExitCode.USAGE, file + " is a folder; name the file to write.");
        }
        if (Files.exists(whole) && !force) {
            throw new UserError(ExitCode.USAGE, file + " exists and was left as it is. Replace it with --force.");
        }
        Publication.publish(folder, Map.of(name.toString(), template()), List.of());
        screen.out().println("Written: " + file);
        screen.say("Type over the example, which is green, then: counterweigh check \"" + file + "\"");
        return ExitCode.DONE.code();
    }

    private byte[] template() {
        var bytes = new ByteArrayOutputStream();
        try {
            template.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("The template cannot be written", e);
        }
        return bytes.toByteArray();
    }
}
