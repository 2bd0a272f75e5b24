package org.counterweigh.factors;

import static org.counterweigh.figures.Line.line;

import java.util.List;
import org.counterweigh.figures.Line;

/** The change in the expected yearly loss, and the controls that keep it down. */
final class Confidentiality implements Factor {

    @Override
    public List<Line> avoided(Case c) {
        var exposure = c.exposure();
        return List.of(line(
                "Expected loss avoided in house",
                c.shareMoved().times(exposure.share()).times(exposure.movedLoss())));
    }

    @Override
    public List<Line> incurred(Case c) {
        var exposure = c.exposure();
        return List.of(line(
                "Expected loss at the provider",
                c.shareMoved().times(exposure.share()).times(exposure.providerLoss())));
    }

    @Override
    public List<Line> charges(ProviderCharges e) {
        return List.of(line("Annual controls borne", e.portion().times(e.terms().controls())));
    }
}
