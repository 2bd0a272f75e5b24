package org.counterweigh.factors;

import static org.counterweigh.figures.Line.line;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.counterweigh.figures.Figure;
import org.counterweigh.figures.Given;
import org.counterweigh.figures.Line;
import org.counterweigh.figures.Outline;
import org.counterweigh.figures.Unit;
import org.counterweigh.firm.Market;
import org.counterweigh.firm.WorkType;

/**
 * How much of the expected yearly loss of confidentiality hangs on one kind of work, at home and at a provider.
 *
 * @param share of all the firm's records, that of this work which may leave
 * @param movedShare of the firm's own expected loss, that goes when all work goes; none where the firm keeps its own
 * @param movedLoss the part of the firm's own expected loss that goes when all work goes
 */
public record Exposure(Line share, Line inHouseLoss, Line providerLoss, Optional<Given> movedShare, Line movedLoss) {

    private static final Figure FOUR = Figure.constant("Weight of the likeliest amount of a range", 4, Unit.SHARE);
    private static final Figure SIX = Figure.constant("Sum of the weights of a range", 6, Unit.SHARE);

    static Exposure of(Line share, Line inHouseLoss, Optional<Market.Risk> provider) {
        Optional<Given> moved = provider.filter(Exposure::isGivenWhole).map(Market.Risk::movedExposure);
        return new Exposure(
                share,
                inHouseLoss,
                provider.map(risk -> annualLoss("at provider", risk)).orElseGet(() -> nothing("at provider")),
                moved,
                moved.map(part -> line("In-house loss that moves", part.times(inHouseLoss)))
                        .orElseGet(() -> nothing("that moves")));
    }

    /** The firm keeps its own exposure unless it is told all about the provider's. */
    private static boolean isGivenWhole(Market.Risk risk) {
        return Stream.of(risk.incidentsPerYear(), risk.lossLow(), risk.lossLikely(), risk.lossHigh())
                .noneMatch(Given::isDefault);
    }

    /** Whether an expected loss rests on figures, and on no default; no incidents cost nothing, whatever one would. */
    public static boolean isGiven(Line loss) {
        List<Given> behind = Outline.givensBehind(loss);
        return !behind.isEmpty()
                && (behind.stream().noneMatch(Given::isDefault)
                        || behind.stream()
                                .filter(each -> each.unit().equals(Unit.INCIDENTS))
                                .anyMatch(Given::isGivenAsNothing));
    }

    /** No row in the sheet of risks: no expected loss is counted. */
    static Line nothing(String where) {
        return line("No expected loss given, " + where, Figure.constant(0, Unit.MONEY));
    }

    /** Frequency times the mean of a three-point loss, less what is recovered. */
    static Line annualLoss(String where, Market.Risk risk) {
        String of = ", " + where;
        var weighted = line(
                "Weighted loss" + of,
                risk.lossLow().plus(FOUR.times(risk.lossLikely())).plus(risk.lossHigh()));
        var each = line("Loss of one incident" + of, weighted.over(SIX));
        var kept = line("Share of loss kept" + of, Timeline.ONE.minus(risk.recovered()));
        return line(
                "Expected yearly loss" + of, risk.incidentsPerYear().times(each).times(kept));
    }

    /** Nothing where public or internal material is all there is; otherwise the work's records over all records. */
    static Line share(WorkType work, Line records, Line allRecords) {
        Figure share = work.facts().dataClass().isExposed()
                ? line("Share of all records", records.overAny(allRecords))
                        .times(work.volume().outsourceable())
                : Figure.constant(0, Unit.SHARE);
        return line("Exposure share", share);
    }

    static Line records(WorkType work) {
        var volume = work.volume();
        return line("Records, " + work.name(), volume.unitsPerYear().times(volume.recordsPerUnit()));
    }

    Exposure part(Line shareThatGoes) {
        var part = line("Exposure share of the part that goes", share.times(shareThatGoes));
        return new Exposure(part, inHouseLoss, providerLoss, movedShare, movedLoss);
    }
}
