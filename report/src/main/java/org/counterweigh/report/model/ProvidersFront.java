package org.counterweigh.report.model;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Stream;
import org.counterweigh.evaluation.CaseResult;
import org.counterweigh.evaluation.Decision;
import org.counterweigh.evaluation.Evaluation;
import org.counterweigh.factors.CaseCalculation;
import org.counterweigh.report.model.SummarySheet.Row;

/** What a buyer wants of providers first: the chosen offer against the runner-up, and how far its price could rise. */
final class ProvidersFront {

    private final Evaluation evaluation;
    private final Set<CaseCalculation> written = new HashSet<>();
    private final List<Row> rows = new ArrayList<>();

    ProvidersFront(Evaluation evaluation) {
        this.evaluation = evaluation;
        Stream.concat(evaluation.cases().stream(), ModelSheets.hybrids(evaluation).stream())
                .forEach(offer -> written.add(offer.lines()));
    }

    List<Row> rows() {
        evaluation.decisions().forEach(this::of);
        return List.copyOf(rows);
    }

    private void of(Decision decision) {
        Optional<CaseResult> first = decision.option().or(decision::standAlone);
        if (first.isEmpty()) {
            return;
        }
        rows.add(new Row.Heading(decision.work().name()
                + (decision.outcome().isInPlan() ? ": chosen against runner-up" : ": best offer against runner-up")));
        offer(decision.outcome().isInPlan() ? "chosen" : "best offer", first.get());
        decision.runnerUp().ifPresent(next -> offer("runner-up", next));
    }

    /** A base load that no plan could take has no lines here. */
    private void offer(String place, CaseResult offer) {
        if (!written.contains(offer.lines())) {
            return;
        }
        String name = ModelWording.option(offer.lines()) + ", " + place;
        var worth = offer.lines().worth();
        rows.add(new Row.Amounts(name + ": value", List.of(worth.netPresentValue(), worth.value())));
        rows.add(new Row.Amounts(name + ": cash", List.of(worth.cashNetPresentValue(), worth.cash())));
        prices(name, offer);
    }

    private void prices(String name, CaseResult offer) {
        var quoted = offer.quote().price().amount();
        rows.add(new Row.Typed(name + ": price quoted", quoted));
        if (evaluation.uncertainty().knows(offer.lines())) {
            var prices = evaluation.uncertainty().of(offer.lines()).prices();
            limit(name + ": walk-away price, of the evaluation", prices.walkAway(), offer);
            limit(name + ": target price, of the evaluation", prices.target(), offer);
        }
    }

    private void limit(String label, OptionalDouble price, CaseResult offer) {
        var unit = offer.quote().price().amount().unit();
        price.ifPresent(amount -> rows.add(new Row.Dated(label, unit, amount)));
    }
}
