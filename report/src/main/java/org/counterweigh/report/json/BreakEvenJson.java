package org.counterweigh.report.json;

import java.util.List;
import org.counterweigh.breakeven.BreakEven;
import org.counterweigh.uncertainty.WorkUncertainty;

/** Writes what would change the answers: break-evens of each work and of the plan, and the stress tests. */
record BreakEvenJson(Json json) {

    void ofWork(List<WorkUncertainty> works) {
        json.array(
                "breakEvens",
                () -> works.forEach(work -> work.breakEvens()
                        .forEach(each -> json.item(() -> {
                            subject(work);
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

    void write(BreakEven each) {
        json.string("input", each.input().source().text());
        json.string("label", each.input().label());
        json.amount("now", each.input().value());
        json.amount("turnsAt", each.nearest());
        json.amount("distance", each.distance());
        json.amounts("allTurns", each.values());
        json.amount("deviations", each.deviations());
        json.bool("plausible", each.plausible());
    }
}
