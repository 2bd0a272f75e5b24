package org.counterweigh.factors;

import static org.counterweigh.figures.Line.line;

import java.util.List;
import java.util.Map;
import org.counterweigh.firm.BlankInput;

/** The change in the expected yearly loss, and the controls that keep it down. */
final class Confidentiality implements Factor {

    @Override
    public List<MoneyLine> avoided(Case c) {
        var exposure = c.exposure();
        var loss = line(
                "Expected loss avoided in house",
                c.shareMoved().times(exposure.share()).times(exposure.movedLoss()));
        return List.of(MoneyLine.of(loss, MoneyKind.EXPECTED_LOSS));
    }

    @Override
    public List<MoneyLine> incurred(Case c) {
        var exposure = c.exposure();
        var loss = line(
                "Expected loss at the provider",
                c.shareMoved().times(exposure.share()).times(exposure.providerLoss()));
        return List.of(MoneyLine.of(loss, MoneyKind.EXPECTED_LOSS));
    }

    @Override
    public List<MoneyLine> charges(ProviderCharges e) {
        return List.of(MoneyLine.cash(
                line("Annual controls borne", e.portion().times(e.terms().controls()))));
    }

    /** Material that is not exposed has no loss to give. */
    @Override
    public List<BlankInput> unclaimed(Case c) {
        return BlankInput.among(Map.of(
                BlankInput.PROVIDER_LOSS,
                c.quote().work().facts().dataClass().isExposed()
                        && !Exposure.isGiven(c.exposure().providerLoss()),
                BlankInput.ANNUAL_CONTROLS,
                c.quote().provider().terms().annualControls().isDefault()));
    }
}
