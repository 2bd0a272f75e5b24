package org.counterweigh.report.json;

import java.io.IOException;
import java.util.List;
import org.counterweigh.report.narrative.OptionNames;
import org.counterweigh.sensitivity.InputImportance;
import org.counterweigh.simulation.Basis;
import org.counterweigh.uncertainty.LossCurve;
import org.counterweigh.uncertainty.PlanUncertainty.Band;
import org.counterweigh.uncertainty.UncertaintyResult;
import org.counterweigh.uncertainty.WorkUncertainty;

/** Writes what the simulations were drawn from, what is worth finding out, and how money and losses lie over them. */
final class UncertaintyJson {

    private final Json json;

    UncertaintyJson(Json json) {
        this.json = json;
    }

    void basis(Basis basis) throws IOException {
        json.object("uncertainty", () -> {
            json.word("basis", basis.kind().name());
            json.count("replicates", basis.replicates());
            json.array(
                    "ranges",
                    basis.ranges(),
                    range -> json.object(() -> {
                        json.word("label", range.of().label());
                        json.word("place", range.of().source().text());
                        json.amount("low", range.low());
                        json.amount("likely", range.likely());
                        json.amount("high", range.high());
                        json.word("shape", range.shape().name());
                    }));
            json.words("notes", basis.notes());
        });
    }

    /** One object for each kind of work and figure, and one list for the plan. */
    void importance(UncertaintyResult uncertainty) throws IOException {
        json.array(
                "worthFindingOut",
                uncertainty.work(),
                work -> json.object(() -> {
                    json.word("work", work.work().name());
                    json.amount("expectedRegret", work.expectedRegret());
                    json.amount("valueOfKnowingAll", work.perfectInformation());
                    inputs(work.importance());
                }));
        json.object("planWorthFindingOut", () -> inputs(uncertainty.plan().importance()));
    }

    private void inputs(List<InputImportance> figures) throws IOException {
        json.array(
                "inputs",
                figures,
                each -> json.object(() -> {
                    json.word("input", each.input().source().text());
                    json.word("label", each.input().label());
                    json.amount("now", each.input().value());
                    json.amount("low", each.low());
                    json.amount("high", each.high());
                    json.amount("valueOfKnowing", each.partialPerfectInformation());
                    json.amount("explains", each.explains());
                    json.amount("npvAtLow", each.npvAtLow());
                    json.amount("npvAtHigh", each.npvAtHigh());
                }));
    }

    void cumulated(List<Band> bands) throws IOException {
        json.array(
                "cumulated",
                bands,
                band -> json.object(() -> {
                    json.count("year", band.year());
                    json.amount("low", band.low());
                    json.amount("median", band.median());
                    json.amount("high", band.high());
                }));
    }

    void losses(List<LossCurve> losses) throws IOException {
        json.array(
                "lossCurves",
                losses,
                loss -> json.object(() -> {
                    json.word("holder", OptionNames.holder(loss.holder()));
                    json.amount("mean", loss.mean());
                    json.amount("chanceOfAny", loss.chanceOfAny());
                    json.amount("median", loss.median());
                    json.amount("high", loss.high());
                    json.array(
                            "points",
                            loss.points(),
                            point -> json.object(() -> {
                                json.amount("loss", point.loss());
                                json.amount("chance", point.chance());
                            }));
                }));
    }

    void batchChecks(List<WorkUncertainty> works) throws IOException {
        List<WorkUncertainty> checked =
                works.stream().filter(work -> work.batchCheck().isPresent()).toList();
        json.array("batchChecks", checked, work -> {
            var check = work.batchCheck().orElseThrow();
            json.object(() -> {
                json.word("work", work.work().name());
                json.count("sample", check.plan().sample());
                json.count("acceptance", check.plan().acceptance());
                json.count("batch", check.batch());
                json.amount("good", check.good());
                json.amount("poor", check.poor());
                json.word("because", check.because());
                json.array(
                        "curve",
                        check.curve(),
                        point -> json.object(() -> {
                            json.amount("errorRate", point.errorRate());
                            json.amount("accepted", point.accepted());
                            json.amount("outgoing", point.outgoing());
                        }));
            });
        });
    }

    void baseCapacities(List<WorkUncertainty> works) throws IOException {
        List<WorkUncertainty> kept =
                works.stream().filter(work -> work.baseCapacity().isPresent()).toList();
        json.array("baseCapacities", kept, work -> {
            var base = work.baseCapacity().orElseThrow();
            json.object(() -> {
                json.word("work", work.work().name());
                json.amount("mean", base.mean());
                json.amount("deviation", base.deviation());
                json.amount("kept", base.kept());
                json.amount("ownHour", base.ownHour());
                json.amount("boughtHour", base.boughtHour());
                json.amount("overflow", base.overflow());
                json.amount("cost", base.cost());
            });
        });
    }
}
