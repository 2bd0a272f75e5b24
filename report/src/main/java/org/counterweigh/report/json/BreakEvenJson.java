package org.counterweigh.report.json;

import java.util.List;
import org.counterweigh.breakeven.AdviceChange;
import org.counterweigh.uncertainty.WorkUncertainty;

/** Writes what would change the answers: break-evens of each work and of the plan, and the stress tests. */
record BreakEvenJson(Json json) {

    void ofWork(List<WorkUncertainty> works) {
        json.array(
                "breakEvens",
                () -> works.forEach(work -> work.breakEvens()
                        .forEach(each -> json.item(() -> {
                            json.string("work", work.work().name());
                            json.string(
                                    "provider",
                                    each.of()
                                            .map(turned ->
                                                    turned.quote().provider().name()));
                            write(each);
                        }))));
    }

    void stressTests(List<WorkUncertainty> works) {
        json.array(
                "pairs",
                () -> works.forEach(work -> work.stressTest()
                        .ifPresent(pair -> json.item(() -> {
                            subject(work);
                            json.amount("npv", pair.netPresentValue());
                            json.bool("turns", pair.changesSign());
                        }))));
    }

    private void subject(WorkUncertainty work) {
        json.string("work", work.work().name());
        json.string(
                "provider", work.about().map(lines -> lines.quote().provider().name()));
    }

    void write(AdviceChange each) {
        json.string("input", each.input().source().text());
        json.string("label", each.input().label());
        json.amount("now", each.input().value());
        json.amount("turnsAt", each.turnsAt());
        json.string("because", each.because().name());
        json.amount("zeroAt", each.zeroAt());
        json.amount("distance", each.distance());
        json.amount("deviations", each.deviations());
        json.bool("plausible", each.plausible());
    }
}
