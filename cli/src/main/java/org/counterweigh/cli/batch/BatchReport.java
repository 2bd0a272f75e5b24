package org.counterweigh.cli.batch;

import java.nio.file.Path;
import java.util.List;
import org.counterweigh.cli.exitcode.ExitCode;

/**
 * What a batch did.
 *
 * @param out where the reports are
 * @param files one for each workbook, in the order of their names
 */
public record BatchReport(Path out, List<FileReport> files) {

    public BatchReport {
        files = List.copyOf(files);
    }

    public ExitCode exit() {
        return ExitCode.worst(files.stream().map(file -> file.status().exit()).toList());
    }
}
