package org.counterweigh.cli.batch;

import java.nio.file.Path;
import java.util.Set;
import org.counterweigh.cli.run.BrandedOutput;
import org.counterweigh.cli.run.Format;
import org.counterweigh.excel.workbook.Passwords;
import org.counterweigh.firm.SimulationSettings;

/**
 * What a batch is asked to do.
 *
 * @param jobs how many workbooks at a time
 * @param force make every report again, also where nothing has changed since the last run
 * @param passwords for workbooks that are protected
 * @param drawing how many simulations to look at
 */
public record Order(
        Path inbox,
        Path out,
        int jobs,
        Set<Format> formats,
        BrandedOutput house,
        boolean force,
        Passwords passwords,
        SimulationSettings drawing) {

    public Order {
        formats = Set.copyOf(formats);
    }
}
