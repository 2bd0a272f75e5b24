package org.counterweigh.cli.batch;

import java.nio.file.Path;
import java.time.Duration;
import org.counterweigh.cli.portfolio.FileReport;

/** Whoever is told how a batch goes on. Several threads may tell something at a time. */
public interface BatchProgress {

    /**
     * Work begins.
     *
     * @param workbooks how many there are to do; those that have not changed are not counted
     */
    void starts(BatchSettings settings, int workbooks);

    /** Work on a workbook begins. */
    void begins(Path workbook);

    /** A workbook is done, whatever came of it. */
    void done(FileReport report, Duration took);

    /** A sentence that is not about how far it is. */
    void says(String sentence);

    /** Nothing more is done; told however the batch ends. */
    void ends();
}
