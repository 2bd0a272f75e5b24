package org.counterweigh.cli.batch;

import java.nio.file.Path;
import java.time.Duration;
import java.util.function.Consumer;
import org.counterweigh.cli.console.FindingText;
import org.counterweigh.cli.console.Screen;
import org.counterweigh.cli.portfolio.FileReport;
import org.counterweigh.findings.Severity;
import org.counterweigh.report.json.Json;

/** Tells a program how a batch goes on: a JSON object a line, as things happen. Keys are only ever added. */
public final class BatchEvents implements BatchProgress {

    private final Screen screen;

    public BatchEvents(Screen screen) {
        this.screen = screen;
    }

    @Override
    public void starts(BatchSettings settings, int workbooks) {
        tell("start", json -> {
            json.string("inbox", settings.inbox().toString());
            json.string("out", settings.out().toString());
            json.count("workbooks", workbooks);
        });
    }

    @Override
    public void begins(Path workbook) {
        tell("begin", json -> json.string("file", String.valueOf(workbook.getFileName())));
    }

    @Override
    public void done(FileReport report, Duration took) {
        tell("workbook", json -> {
            json.string("file", report.file());
            json.string("status", report.status().name());
            json.string("firm", report.firm());
            json.string("folder", report.folder());
            json.string("message", report.message());
            json.strings("written", report.files());
            json.object("findings", () -> {
                for (Severity severity : Severity.values()) {
                    json.count(severity.name(), FindingText.count(report.findings(), severity));
                }
            });
            json.count("milliseconds", took.toMillis());
            json.count("exit", report.status().exit().code());
        });
    }

    @Override
    public void says(String sentence) {
        tell("message", json -> json.string("text", sentence));
    }

    @Override
    public void ends() {
        tell("end", json -> {});
    }

    private void tell(String event, Consumer<Json> body) {
        screen.err().println(Json.line(json -> {
            json.string("event", event);
            body.accept(json);
        }));
    }
}
