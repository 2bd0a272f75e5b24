package org.counterweigh.report.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.counterweigh.evaluation.CaseResult;
import org.counterweigh.evaluation.Decision;
import org.counterweigh.evaluation.Evaluation;
import org.counterweigh.evaluation.Outcome;
import org.counterweigh.factors.CaseCalculation;
import org.counterweigh.figures.Given;
import org.counterweigh.figures.Outline;
import org.counterweigh.figures.Outline.Chapter;
import org.counterweigh.firm.Provider;
import org.counterweigh.firm.Role;

/**
 * Which lines of an evaluation stand on which sheet: time, people, providers, each kind of work, the plan.
 *
 * @param timeline what the sheet of years holds beside the years
 * @param givens every given figure behind the lines, in the order they are first used
 */
record ModelSheets(List<Chapter> timeline, List<Model.Sheet> plans, List<Given> givens) {

    static ModelSheets of(Evaluation evaluation, Proofs proofs) {
        return new Gathering(evaluation, proofs).sheets();
    }

    /** The chosen hybrids, whose lines stand beside those of the whole case. */
    static List<CaseResult> hybrids(Evaluation evaluation) {
        return evaluation.decisions().stream()
                .filter(decision -> decision.outcome() == Outcome.HYBRID)
                .map(decision -> decision.option().orElseThrow())
                .toList();
    }

    /** Lines on their way to chapters: the sheets stand otherwise than the lines, each of which follows what it uses. */
    private static final class Gathering {
        private final Evaluation evaluation;
        private final Proofs proofs;
        private final Outline outline = new Outline();

        Gathering(Evaluation evaluation, Proofs proofs) {
            this.evaluation = evaluation;
            this.proofs = proofs;
        }

        ModelSheets sheets() {
            var book = evaluation.book();
            var timeline = chapters(() ->
                    outline.chapter("Growth and discounting", book.timeline().lines()));
            var team = chapters(this::team);
            var providers = chapters(this::providers);
            Map<String, List<Chapter>> teams = new LinkedHashMap<>();
            book.workloads()
                    .forEach((work, load) ->
                            teams.put(work, chapters(() -> outline.chapter("The team's work today", load.lines()))));
            var quotes = chapters(this::quotes);

            List<Model.Sheet> plans = new ArrayList<>();
            plans.add(new Model.Sheet("Team", team));
            plans.add(new Model.Sheet("Providers", joined(providers, quotes)));
            for (Decision decision : evaluation.decisions()) {
                var today = teams.get(decision.work().name());
                if (today != null) {
                    plans.add(new Model.Sheet(decision.work().name(), joined(today, chapters(() -> offers(decision)))));
                }
            }
            plans.add(new Model.Sheet("Plan", chapters(this::plan)));
            return new ModelSheets(timeline, plans, outline.givens());
        }

        /** The chapters that something adds. */
        private List<Chapter> chapters(Runnable adding) {
            int before = outline.chapters().size();
            adding.run();
            var all = outline.chapters();
            return all.subList(before, all.size());
        }

        private static List<Chapter> joined(List<Chapter> first, List<Chapter> next) {
            List<Chapter> all = new ArrayList<>(first);
            all.addAll(next);
            return all;
        }

        private void team() {
            var book = evaluation.book();
            outline.chapter("Confidentiality today", List.of(book.inHouseLoss()));
            for (Role role : evaluation.data().roles()) {
                outline.chapter(role.name(), book.role(role.name()).lines());
            }
        }

        private void providers() {
            for (Provider provider : evaluation.data().market().providers()) {
                outline.chapter(
                        provider.name(),
                        evaluation.book().terms(provider.name()).lines());
            }
        }

        private void quotes() {
            for (CaseResult result : evaluation.cases()) {
                outline.chapter(
                        "Quote: " + ModelWording.of(result),
                        result.lines().inputs().offer().quoted());
            }
        }

        private void offers(Decision decision) {
            for (CaseResult result : evaluation.casesOf(decision.work())) {
                offer(ModelWording.of(result), result.lines());
            }
            if (decision.outcome() == Outcome.HYBRID) {
                var hybrid = decision.option().orElseThrow();
                outline.chapter(
                        "The team's work above the base load",
                        hybrid.lines().inputs().workload().lines());
                offer(ModelWording.ofHybrid(hybrid), hybrid.lines());
            }
        }

        private void offer(String title, CaseCalculation lines) {
            outline.chapter(title, proofs.with(lines.bridge(), lines.lines()));
            outline.chapter("Cash and capacity: " + title, lines.cash().lines());
            lines.profit().ifPresent(profit -> outline.chapter("Profit of the firm: " + title, profit.lines()));
        }

        private void plan() {
            var plan = evaluation.plan().lines();
            plan.chargesByProvider()
                    .forEach((provider, charges) -> outline.chapter("Cost of having " + provider, charges));
            outline.chapter("All kinds of work together", proofs.with(plan.bridge(), plan.lines()));
        }
    }
}
