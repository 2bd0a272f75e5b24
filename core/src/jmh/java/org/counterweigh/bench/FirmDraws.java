package org.counterweigh.bench;

import org.counterweigh.simulation.Draws;
import org.counterweigh.simulation.Ranges;

import java.util.List;
import java.util.Map;
import org.counterweigh.firm.Defaults;
import org.counterweigh.firm.SimulationSettings;
import org.counterweigh.firm.FirmData;
import org.counterweigh.simulation.SimulationRun;

/** The futures of a firm as the evaluation draws them. */
public final class FirmDraws {

    private FirmDraws() {}

    public static SimulationRun of(FirmData firm, SimulationSettings drawing, int horizon) {
        var basis = new Ranges(new Defaults(Map.of()), drawing)
                .basis(firm.uncertainty().ranges(), List.of());
        return new Draws(basis, firm.uncertainty().correlations()).futures(horizon);
    }
}
