package org.counterweigh.cli.batch;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.counterweigh.cli.run.BrandedOutput;
import org.counterweigh.cli.run.Format;
import org.counterweigh.excel.workbook.Passwords;
import org.counterweigh.firm.SimulationSettings;

/**
 * What a batch is asked to do.
 *
 * @param jobs how many workbooks at a time
 * @param ownBrand for every report, whatever brand a workbook names
 * @param force make every report again, also where nothing has changed since the last run
 * @param passwords for workbooks that are protected
 */
public record BatchSettings(
        Path inbox,
        Path out,
        int jobs,
        Set<Format> formats,
        Optional<BrandedOutput> ownBrand,
        boolean force,
        Passwords passwords,
        SimulationSettings simulation) {

    public BatchSettings {
        formats = Set.copyOf(formats);
    }
}
