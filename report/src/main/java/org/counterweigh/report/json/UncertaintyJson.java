package org.counterweigh.report.json;

import java.util.List;
import org.counterweigh.report.narrative.Words;
import org.counterweigh.sensitivity.InputImportance;
import org.counterweigh.simulation.Basis;
import org.counterweigh.uncertainty.LossCurve;
import org.counterweigh.uncertainty.PlanUncertainty.Band;
import org.counterweigh.uncertainty.UncertaintyResult;
import org.counterweigh.uncertainty.WorkUncertainty;

/** Writes what the simulations were drawn from, what is worth finding out, and how money and losses lie over them. */
final class UncertaintyJson {

    private final Json json;
    private final Words words;

    UncertaintyJson(Json json, Words words) {
        this.json = json;
        this.words = words;
    }

    void basis(Basis basis) {
        json.object("uncertainty", () -> {
            json.string("basis", basis.kind().name());
            json.count("replicates", basis.replicates());
            json.objects("ranges", basis.ranges(), range -> {
                json.string("label", range.of().label());
                json.string("place", range.of().source().text());
                json.amount("low", range.low());
                json.amount("likely", range.likely());
                json.amount("high", range.high());
                json.string("shape", range.shape().name());
            });
            json.strings("notes", basis.notes());
        });
    }

    /** One object for each kind of work and figure, and one list for the plan. */
    void worthFindingOut(UncertaintyResult uncertainty) {
        json.objects("worthFindingOut", uncertainty.work(), work -> {
            json.string("work", work.work().name());
            json.amount("expectedRegret", work.expectedRegret());
            json.amount("valueOfKnowingAll", work.perfectInformation());
            inputs(work.importance());
        });
        json.object("planWorthFindingOut", () -> inputs(uncertainty.plan().importance()));
    }

    private void inputs(List<InputImportance> figures) {
        json.objects("inputs", figures, each -> {
            json.string("input", each.input().source().text());
            json.string("label", each.input().label());
            json.amount("now", each.input().value());
            json.amount("low", each.low());
            json.amount("high", each.high());
            json.amount("valueOfKnowing", each.partialPerfectInformation());
            json.amount("explains", each.explains());
            json.amount("npvAtLow", each.npvAtLow());
            json.amount("npvAtHigh", each.npvAtHigh());
        });
    }

    void cumulated(List<Band> bands) {
        json.objects("cumulated", bands, band -> {
            json.count("year", band.year());
            json.amount("low", band.low());
            json.amount("median", band.median());
            json.amount("high", band.high());
        });
    }

    void losses(List<LossCurve> losses) {
        json.objects("lossCurves", losses, loss -> {
            json.string("holder", words.holder(loss.holder()));
            json.amount("mean", loss.mean());
            json.amount("chanceOfAny", loss.chanceOfAny());
            json.amount("median", loss.median());
            json.amount("high", loss.high());
            json.objects("points", loss.points(), point -> {
                json.amount("loss", point.loss());
                json.amount("chance", point.chance());
            });
        });
    }

    void batchChecks(List<WorkUncertainty> works) {
        List<WorkUncertainty> checked =
                works.stream().filter(work -> work.batchCheck().isPresent()).toList();
        json.objects("batchChecks", checked, work -> {
            var check = work.batchCheck().orElseThrow();
            json.string("work", work.work().name());
            json.count("sample", check.plan().sample());
            json.count("acceptance", check.plan().acceptance());
            json.count("batch", check.batch());
            json.amount("good", check.good());
            json.amount("poor", check.poor());
            json.string("because", words.because(check));
            json.objects("curve", check.curve(), point -> {
                json.amount("errorRate", point.errorRate());
                json.amount("accepted", point.accepted());
                json.amount("outgoing", point.outgoing());
            });
        });
    }

    void baseCapacities(List<WorkUncertainty> works) {
        List<WorkUncertainty> kept =
                works.stream().filter(work -> work.baseCapacity().isPresent()).toList();
        json.objects("baseCapacities", kept, work -> {
            var base = work.baseCapacity().orElseThrow();
            json.string("work", work.work().name());
            json.amount("mean", base.mean());
            json.amount("deviation", base.deviation());
            json.amount("kept", base.kept());
            json.amount("ownHour", base.ownHour());
            json.amount("boughtHour", base.boughtHour());
            json.amount("overflow", base.overflow());
            json.amount("cost", base.cost());
        });
    }
}
