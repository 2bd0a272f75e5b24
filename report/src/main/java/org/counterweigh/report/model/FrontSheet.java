package org.counterweigh.report.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.counterweigh.evaluation.Decision;
import org.counterweigh.evaluation.Evaluation;
import org.counterweigh.factors.PlanLines;
import org.counterweigh.factors.ValueAndCash;
import org.counterweigh.figures.Line;
import org.counterweigh.firm.FactorName;
import org.counterweigh.optimisation.OptimalPlan;
import org.counterweigh.report.SourceFile;
import org.counterweigh.report.model.SummarySheet.Row;
import org.counterweigh.report.narrative.PlanWords;
import org.counterweigh.report.narrative.ReasonSentences;
import org.counterweigh.report.narrative.Words;
import org.counterweigh.uncertainty.Percentiles;

/** What the first sheet says of an evaluation: the answer in words, the plan and every offer in live amounts. */
final class FrontSheet {

    private final Evaluation evaluation;
    private final PlanChoices choices;
    private final SourceFile source;
    private final Words words;
    private final List<Row> rows = new ArrayList<>();

    FrontSheet(Evaluation evaluation, PlanChoices choices, SourceFile source, Words words) {
        this.evaluation = evaluation;
        this.choices = choices;
        this.source = source;
        this.words = words;
    }

    List<Row> rows() {
        PlanLines plan = evaluation.plan().lines();
        answer();
        atAGlance(plan.worth());
        if (!evaluation.plan().movesNothing()) {
            rows.add(new Row.Charts());
        }
        if (!plan.choices().isEmpty()) {
            byYear(plan);
            factors(plan);
            parts(plan);
        }
        besidePlan();
        limits();
        origin();
        return List.copyOf(rows);
    }

    private void answer() {
        heading("The answer, in words of " + evaluation.data().firm().analysisDate());
        for (Decision decision : evaluation.decisions()) {
            words(
                    decision.work().name(),
                    ModelWording.of(decision, words) + " " + String.join(" ", new ReasonSentences(words).of(decision)));
        }
    }

    private void atAGlance(ValueAndCash worth) {
        boolean nothingMoves = evaluation.plan().movesNothing();
        heading(
                nothingMoves
                        ? "The plan: keep all work in-house"
                        : "The plan: everything above that is outsourced, each provider's own cost counted once");
        amounts("Net present value", worth.netPresentValue());
        amounts("Cash NPV", worth.cashNetPresentValue());
        amounts("Annual cash, steady year", worth.annualCash());
        amounts("Capacity released, steady year", worth.steadyCapacityHours());
        amounts("One-off cost, Year 0", worth.oneOff());
        rows.add(new Row.PaybackOf("Payback of cash, from the start of Year 1", choices.taken(), worth.payback()));
        if (!nothingMoves) {
            simulations();
        }
    }

    private void simulations() {
        var uncertainty = evaluation.uncertainty();
        if (uncertainty.basis().isCertain()) {
            words("In 90% of simulations", "Not tested: no figure varies.");
        } else {
            words(
                    "In 90% of simulations",
                    "Net present value " + range(uncertainty.plan().netPresentValue()) + "; cash NPV "
                            + range(uncertainty.plan().cashNetPresentValue()) + ". They do not follow the inputs.");
        }
    }

    private String range(Percentiles amounts) {
        return words.money(amounts.low()) + " to " + words.money(amounts.high()) + ", median "
                + words.money(amounts.median());
    }

    private void byYear(PlanLines plan) {
        var worth = plan.worth();
        heading("The plan by year, its present value in front");
        amounts("In-house avoidable", plan.bridge().inHouseAvoidable());
        amounts("Total cost of ownership", plan.bridge().totalCostOfOwnership());
        plan.tally().kinds().forEach((kind, money) -> amounts("Net benefit in " + ModelWording.of(kind), money));
        amounts("Net benefit", plan.bridge().presentValue(), plan.bridge().netBenefit());
        if (isLawFirm()) {
            amounts("Client income", worth.presentValueOfIncome(), worth.clientIncome());
        }
        total("Value", worth.netPresentValue(), worth.value());
        String income = isLawFirm() ? ", with client income and resale" : "";
        amounts("Cash, less staff time to be bought" + income, worth.cashNetPresentValue(), worth.cash());
        amounts("Cumulated cash", worth.cumulated());
        amounts("Capacity hours", worth.capacityHours());
    }

    private void factors(PlanLines plan) {
        heading("What the plan's value is made of: the eight factors, present value in front");
        Set<FactorName> unclaimed = evaluation.unclaimed().keySet();
        for (FactorName factor : FactorName.values()) {
            amounts(
                    factor.title()
                            + (factor.isPro() ? " (for)" : " (against)")
                            + (unclaimed.contains(factor) ? ": no claim is made, its inputs are blank" : ""),
                    plan.bridge().presentValue(factor),
                    plan.bridge().factor(factor));
        }
        if (evaluation.data().firm().isLawFirm()) {
            amounts(
                    "Client income",
                    plan.worth().presentValueOfIncome(),
                    plan.worth().clientIncome());
        }
        total("Value of the plan", plan.worth().netPresentValue(), plan.worth().value());
    }

    private void parts(PlanLines plan) {
        heading("What the plan's value adds up from: kinds of work and providers' own cost, present value in front");
        plan.works().forEach((work, part) -> amounts(work, part.netPresentValue(), part.value()));
        plan.providers()
                .forEach((provider, part) -> amounts("Own cost of " + provider, part.netPresentValue(), part.value()));
        total("Value of the plan", plan.worth().netPresentValue(), plan.worth().value());
    }

    private void besidePlan() {
        List<Decision> beside = evaluation.decisions().stream()
                .filter(decision -> decision.worthIfAdded().isPresent())
                .toList();
        if (!beside.isEmpty()) {
            heading("Beside the plan: net present value each would add to it; together they need not add as much");
        }
        for (Decision decision : beside) {
            String what = decision.work().name() + ", " + words.option(decision.choice());
            decision.worthIfAdded().ifPresent(added -> {
                rows.add(new Row.Fixed(what + ": value", added.netPresentValue()));
                rows.add(new Row.Fixed(what + ": cash", added.cashNetPresentValue()));
            });
        }
    }

    private void limits() {
        List<OptimalPlan.Price> binding = evaluation.optimal().prices().stream()
                .filter(price -> price.cost() > 0)
                .toList();
        if (!binding.isEmpty()) {
            heading("Limits that bind: value gained if lifted");
        }
        binding.forEach(price -> rows.add(new Row.Fixed(new PlanWords(words).of(price.limit()), price.cost())));
    }

    private boolean isLawFirm() {
        return evaluation.data().firm().isLawFirm();
    }

    private void origin() {
        heading("About this workbook");
        words("Made from", source.name() + ", SHA-256 " + source.sha256());
        words(
                "What is live",
                "Amounts, tests and limits follow the sheets Inputs and Decision when they change. Words, ranges,"
                        + " worths beside the plan, prices of limits and the base teams offered are those of the"
                        + " evaluation; so is the best-paid role that reviews or manages where nobody is named.");
    }

    private void heading(String text) {
        rows.add(new Row.Heading(text));
    }

    private void words(String label, String text) {
        rows.add(new Row.Words(label, text));
    }

    private void total(String label, Line... lines) {
        rows.add(new Row.Total(label, List.of(lines)));
    }

    private void amounts(String label, Line... lines) {
        rows.add(new Row.Amounts(label, List.of(lines)));
    }
}
