package org.counterweigh.cli.command;

import com.google.inject.Inject;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.counterweigh.cli.batch.BatchReport;
import org.counterweigh.cli.batch.Join;
import org.counterweigh.cli.console.Screen;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes one index and summary for several batches. */
@Command(
        name = "join",
        header = "Makes one index.html and summary.xlsx for the folders of several batches.",
        description = {
            "",
            "Each OUT is the folder of one part of an inbox, as batch --shard makes it. The reports stay there; the"
                    + " joined page links to them, so keep the folders where they are to each other.",
            ""
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
public final class JoinCommand implements Callable<Integer> {

    private final Screen screen;

    @Parameters(paramLabel = "OUT", arity = "1..*", description = "Folders of reports.")
    private List<Path> parts = List.of();

    @Option(names = "--out", required = true, paramLabel = "DIR", description = "Folder for the joined page and list.")
    @SuppressWarnings("NullAway.Init")
    private Path out;

    @Option(
            names = "--brand",
            paramLabel = "DIR",
            description = "Your own brand for both, a folder like templates/brand.")
    private @Nullable Path brand;

    @Option(names = "--json", description = "The summary as JSON instead of a table.")
    private boolean json;

    @Inject
    JoinCommand(Screen screen) {
        this.screen = screen;
    }

    @Override
    public Integer call() {
        BatchReport report = new Join(parts, out, Optional.ofNullable(brand)).run(screen::say);
        (json ? List.of(report.json()) : report.table()).forEach(screen.out()::println);
        return report.exit().code();
    }
}
