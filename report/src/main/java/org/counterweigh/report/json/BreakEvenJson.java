package org.counterweigh.report.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.counterweigh.breakeven.BreakEven;
import org.counterweigh.uncertainty.UncertaintyResult;
import org.counterweigh.uncertainty.WorkUncertainty;

/** Writes what would change the answers: break-evens of each work and of the plan, and the usual bad surprise. */
final class BreakEvenJson {

    private final Json json;

    BreakEvenJson(Json json) {
        this.json = json;
    }

    /** One break-even with the case it is of. */
    private record Of(WorkUncertainty work, BreakEven breakEven) {}

    void ofWork(UncertaintyResult uncertainty) {
        List<Of> all = new ArrayList<>();
        uncertainty.work().forEach(work -> work.breakEvens().forEach(each -> all.add(new Of(work, each))));
        json.objects("breakEvens", all, each -> {
            json.string("work", each.work().work().name());
            json.string("provider", provider(each.work()));
            write(each.breakEven());
        });
    }

    void ofPlan(UncertaintyResult uncertainty) {
        json.objects("planBreakEvens", uncertainty.plan().breakEvens(), this::write);
    }

    void pairs(UncertaintyResult uncertainty) {
        List<WorkUncertainty> works = uncertainty.work().stream()
                .filter(work -> work.stressTest().isPresent())
                .toList();
        json.objects("pairs", works, work -> {
            var pair = work.stressTest().orElseThrow();
            json.string("work", work.work().name());
            json.string("provider", provider(work));
            json.amount("npv", pair.netPresentValue());
            json.bool("turns", pair.changesSign());
        });
    }

    private void write(BreakEven each) {
        json.string("input", each.input().source().text());
        json.string("label", each.input().label());
        json.amount("now", each.input().value());
        json.amount("turnsAt", each.nearest());
        json.amount("distance", each.distance());
        json.amounts("allTurns", each.values());
        json.amount("deviations", each.deviations());
        json.bool("plausible", each.plausible());
    }

    private static Optional<String> provider(WorkUncertainty work) {
        return work.about().map(lines -> lines.quote().provider().name());
    }
}
