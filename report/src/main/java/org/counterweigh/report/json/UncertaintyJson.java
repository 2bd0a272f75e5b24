package org.counterweigh.report.json;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.counterweigh.report.narrative.ReasonSentences;
import org.counterweigh.report.narrative.Words;
import org.counterweigh.sampling.BatchCheck;
import org.counterweigh.sensitivity.InputImportance;
import org.counterweigh.simulation.Basis;
import org.counterweigh.uncertainty.LossCurve;
import org.counterweigh.uncertainty.UncertaintyResult;
import org.counterweigh.uncertainty.WorkUncertainty;

/** Writes what the simulations were drawn from, what is worth finding out, and how money and losses lie over them. */
record UncertaintyJson(Json json, Words words) {

    void write(UncertaintyResult uncertainty) {
        basis(uncertainty.basis());
        json.objects("worthFindingOut", uncertainty.work(), work -> {
            json.string("work", work.work().name());
            json.amount("expectedRegret", work.expectedRegret());
            json.amount("valueOfKnowingAll", work.perfectInformation());
            inputs(work.importance());
        });
        json.object("planWorthFindingOut", () -> inputs(uncertainty.plan().importance()));
        json.objects("cumulated", uncertainty.plan().cumulated(), band -> {
            json.count("year", band.year());
            json.amount("low", band.low());
            json.amount("median", band.median());
            json.amount("high", band.high());
        });
        losses(uncertainty.plan().losses());
        ofWork(uncertainty, "batchChecks", WorkUncertainty::batchCheck, this::batchCheck);
        ofWork(uncertainty, "baseCapacities", WorkUncertainty::baseCapacity, base -> {
            json.amount("mean", base.mean());
            json.amount("deviation", base.deviation());
            json.amount("kept", base.kept());
            json.amount("ownHour", base.ownHour());
            json.amount("boughtHour", base.boughtHour());
            json.amount("overflow", base.overflow());
            json.amount("cost", base.cost());
        });
    }

    private void basis(Basis basis) {
        json.object("uncertainty", () -> {
            json.string("basis", basis.extent().name());
            json.count("replicates", basis.replicates());
            json.objects("ranges", basis.ranges(), range -> {
                json.string("label", range.of().label());
                json.string("place", range.of().source().text());
                json.amount("low", range.low());
                json.amount("likely", range.likely());
                json.amount("high", range.high());
                json.string("shape", range.shape().name());
            });
            var notes = new ReasonSentences(words);
            json.strings("notes", basis.notes().stream().map(notes::of).toList());
        });
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

    private void losses(List<LossCurve> losses) {
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

    private void batchCheck(BatchCheck check) {
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
    }

    /** An object for each kind of work that has one. */
    private <T> void ofWork(
            UncertaintyResult uncertainty, String key, Function<WorkUncertainty, Optional<T>> of, Consumer<T> body) {
        json.array(
                key,
                () -> uncertainty
                        .work()
                        .forEach(work -> of.apply(work)
                                .ifPresent(one -> json.item(() -> {
                                    json.string("work", work.work().name());
                                    body.accept(one);
                                }))));
    }
}
