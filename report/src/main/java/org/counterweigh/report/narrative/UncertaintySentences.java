package org.counterweigh.report.narrative;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.counterweigh.evaluation.Decision;
import org.counterweigh.evaluation.Evaluation;
import org.counterweigh.firm.Option;
import org.counterweigh.report.document.Callout;
import org.counterweigh.uncertainty.Basis;
import org.counterweigh.uncertainty.InputImportance;
import org.counterweigh.uncertainty.Percentiles;
import org.counterweigh.uncertainty.UncertaintyResult;

/** How sure the answers are, what would change them and what to find out first, in sentences. */
record UncertaintySentences(Evaluation evaluation, FiguresInWords words) {

    private static final int LONGEST_LABEL = 56;

    static final String NOTHING_VARIES =
            "No figure of this analysis varies, so every amount is one figure and no chance can be told.";

    /**
     * The lines that belong on page one.
     *
     * @param breakEvens how many to name; none leaves the barest line on how sure the answer is
     * @param conditions what has to be met first, where it has no table of its own
     */
    Callout callout(int breakEvens, Optional<String> conditions) {
        List<String> lines = new ArrayList<>();
        lines.add(isCertain() ? NOTHING_VARIES : breakEvens == 0 ? range() : range() + " " + first() + regret());
        if (breakEvens > 0) {
            lines.add((turns(breakEvens) + " " + findOut()).strip());
            lines.add(new PlanSentences(evaluation, words).onPageOne());
        }
        conditions.ifPresent(lines::add);
        return new Callout(
                "How sure, and what would change it",
                lines.stream().filter(line -> !line.isEmpty()).toList(),
                Callout.Tone.CALM);
    }

    boolean isCertain() {
        return outlook().basis().kind() == Basis.Kind.CERTAIN;
    }

    private UncertaintyResult outlook() {
        return evaluation.outlook();
    }

    private boolean moves() {
        return evaluation.decisions().stream()
                .anyMatch(decision -> decision.outcome().isInPlan());
    }

    /** Of the plan, or of the work with the best offer where nothing moves. */
    String range() {
        if (moves()) {
            return range("The plan", outlook().plan().netPresentValue());
        }
        return Subject.of(evaluation)
                .filter(shown -> !shown.isPlan())
                .map(shown -> {
                    var lines = shown.cases().get(0).lines();
                    return range(shown.name(), outlook().of(lines).netPresentValue());
                })
                .orElse("Nothing moves, so nothing is at stake.");
    }

    private String range(String what, Percentiles spread) {
        if (spread.high() - spread.low() < 0.5) {
            return what + ": " + words.money(spread.median()) + " in every future, since no figure behind it varies.";
        }
        return what + ": " + words.money(spread.median()) + " in the middle of "
                + words.number((double) outlook().basis().samples(), 0, 0) + " futures, "
                + words.amount(spread.low()) + " to " + words.amount(spread.high())
                + " in nine of ten, a gain in " + words.percent(spread.chancePositive(), 0) + ".";
    }

    /** How often the option of one work is the best by money, by its share of first ranks. */
    private record First(Decision decision, double share) {}

    /** {@code Provider A is best for Document review in 71 % of the futures.} */
    private String first() {
        List<First> shares = evaluation.decisions().stream()
                .flatMap(decision -> first(decision).stream().mapToObj(share -> new First(decision, share)))
                .sorted(Comparator.comparingDouble(First::share))
                .toList();
        if (shares.isEmpty()) {
            return "";
        }
        First least = shares.get(0);
        String option = Phrases.name(OptionNames.holder(least.decision().choice()));
        String best = option + " is best for "
                + Phrases.name(least.decision().work().name()) + " in " + words.percent(least.share(), 0) + " of them";
        return shares.size() == 1 ? best + "." : best + ", the least sure of " + shares.size() + " answers.";
    }

    /** Empty where the ranks do not know the option. */
    OptionalDouble first(Decision decision) {
        var ranks = outlook().of(decision.work()).flatMap(work -> work.moneyRanks());
        if (ranks.isEmpty()) {
            return OptionalDouble.empty();
        }
        List<Option> options = ranks.get().options();
        int option = options.indexOf(decision.choice());
        return option < 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(ranks.get().shares().get(option).get(0));
    }

    private String regret() {
        double regret = outlook().plan().expectedRegret();
        return regret < 0.5 ? "" : " If the answers are wrong, that costs " + words.money(regret) + " on average.";
    }

    private String turns(int most) {
        var plan = outlook().plan();
        if (moves() && !plan.breakEvens().isEmpty()) {
            boolean gains = evaluation.plan().worth().netPresentValue() > 0;
            return new BreakEvenSentences(plan.breakEvens(), gains, words).sentence("The plan", most);
        }
        return outlook().work().stream()
                .filter(work -> !work.breakEvens().isEmpty())
                .findFirst()
                .map(work -> new BreakEvenSentences(work.breakEvens(), gains(work.netPresentValue()), words)
                        .sentence(Phrases.name(work.work().name()), most))
                .orElse("");
    }

    private static boolean gains(Optional<Percentiles> spread) {
        return spread.map(amounts -> amounts.median() > 0).orElse(false);
    }

    private String findOut() {
        return Stream.concat(
                        outlook().plan().worthFindingOut().stream(),
                        outlook().work().stream().flatMap(work -> work.worthFindingOut().stream()))
                .filter(each -> each.valueOfKnowing() >= 0.5)
                .findFirst()
                .map(this::findOut)
                .orElse(isCertain() ? "" : "No single figure is worth finding out before deciding.");
    }

    private String findOut(InputImportance each) {
        return "Most worth finding out first: " + Phrases.shortened(each.input().label(), LONGEST_LABEL) + ", up to "
                + words.money(each.valueOfKnowing()) + ".";
    }
}
