package org.counterweigh.cli.batch;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.counterweigh.cli.run.Format;
import org.counterweigh.cli.run.Protection;
import org.counterweigh.excel.workbook.Passwords;
import org.counterweigh.firm.SimulationSettings;

/**
 * What a batch is asked to do.
 *
 * @param jobs how many workbooks at a time
 * @param timeLimit how long one workbook may take
 * @param mailing what is done about the people on sheet Recipients
 * @param brand folder of the brand for every report, whatever brand a workbook names
 * @param shard the part of the workbooks that is done
 * @param force make every report again, also where nothing has changed since the last run
 * @param takesOver whether a run on another computer that left its name in the output folder has ended for sure
 * @param passwords for workbooks that are protected
 * @param protection of a copy of each PDF; none as a rule
 */
public record BatchSettings(
        Path inbox,
        Path out,
        Shard shard,
        int jobs,
        Duration timeLimit,
        Set<Format> formats,
        Mailing mailing,
        Optional<Path> brand,
        boolean force,
        boolean takesOver,
        Passwords passwords,
        Optional<Protection> protection,
        SimulationSettings simulation) {

    public BatchSettings {
        formats = Set.copyOf(formats);
    }
}
