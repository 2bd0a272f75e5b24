package org.counterweigh.report.narrative;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.counterweigh.evaluation.Decision;
import org.counterweigh.evaluation.Evaluation;
import org.counterweigh.evaluation.KeepReason;
import org.counterweigh.evaluation.Outcome;
import org.counterweigh.firm.FactorName;

/** What is said of a firm where there is room for little, such as a list of many firms or a message. */
public record PlanInBrief(Evaluation evaluation, Words words) {

    private static final int MOST_NAMES = 3;
    private static final int MOST_STEPS = 4;

    /** What goes to whom, or that all work stays, in one sentence. */
    public String decision() {
        List<String> steps = steps();
        if (steps.isEmpty()) {
            return keepsAll();
        }
        List<String> parts =
                new ArrayList<>(steps.subList(0, steps.size() > MOST_STEPS ? MOST_STEPS - 1 : steps.size()));
        if (parts.size() < steps.size()) {
            parts.add(words.say("brief.more count", steps.size() - parts.size()));
        }
        rest().ifPresent(parts::add);
        return words.say("brief.decision steps", words.joined("list.semicolon", parts));
    }

    /** Kinds of work by the reason for which they stay; empty where {@link #decision()} gives one for all, or some go. */
    String grounds() {
        Map<String, List<String>> byReason = new LinkedHashMap<>();
        staying()
                .forEach(decision -> byReason.computeIfAbsent(
                                new Answer(decision, evaluation, words).because(), reason -> new ArrayList<>())
                        .add(Words.name(decision.work().name())));
        return byReason.size() < 2 || !steps().isEmpty()
                ? ""
                : words.joined(
                        "list.semicolon",
                        byReason.entrySet().stream()
                                .map(reason -> words.say(
                                        "answers.named name because", named(reason.getValue()), reason.getKey()))
                                .toList());
    }

    /** Page one's sentence on a kind of work. */
    public String answer(Decision decision) {
        return new Answer(decision, evaluation, words).sentence();
    }

    /** What the law asks before work may move, as far as the workbook does not show it done. */
    public List<String> conditions() {
        return new ConditionsPrecedent(evaluation, 0, words).sentences();
    }

    /** Of the plan, or of the best open offer where all work stays; empty where no offer is open. */
    public Optional<Bridge> bridge() {
        return Subject.of(evaluation).map(this::bridge);
    }

    /**
     * The bridge of page one in figures.
     *
     * @param about what it shows where that is not the plan; else empty
     * @param factors their present values
     * @param clientIncome present value of what a law firm's clients pay more
     * @param value to which all of them add up
     * @param inWords the same as a sentence
     */
    public record Bridge(
            String about, Map<FactorName, Double> factors, double clientIncome, double value, String inWords) {}

    private Bridge bridge(Subject subject) {
        Map<FactorName, Double> factors = new EnumMap<>(FactorName.class);
        for (FactorName factor : FactorName.values()) {
            factors.put(factor, subject.presentValue(factor));
        }
        String about = subject.isPlan()
                ? ""
                : words.say(
                        "bridge.about about title", words.word("page-one.about", subject.kind()), subject.name(words));
        var worth = subject.worth();
        String inWords = new BridgeChart(subject, evaluation, words).altText();
        return new Bridge(about, factors, worth.presentValueOfIncome(), worth.netPresentValue(), inWords);
    }

    /** What goes out, the kinds of work that take the same way together. */
    private List<String> steps() {
        record Way(Outcome outcome, String provider) {}
        Map<Way, List<String>> ways = new LinkedHashMap<>();
        evaluation.decisions().stream()
                .filter(decision -> decision.option().isPresent())
                .sorted(Comparator.comparing(Decision::outcome))
                .forEach(decision -> ways.computeIfAbsent(
                                new Way(decision.outcome(), new Answer(decision, evaluation, words).option()),
                                way -> new ArrayList<>())
                        .add(Words.name(decision.work().name())));
        List<String> steps = new ArrayList<>();
        ways.forEach((way, work) -> steps.add(step(steps.isEmpty(), way.outcome(), named(work), way.provider())));
        return steps;
    }

    /** @param opens whether the sentence begins with it */
    private String step(boolean opens, Outcome outcome, String work, String provider) {
        return switch (outcome) {
            case OUTSOURCE ->
                words.say(
                        opens ? "brief.first-outsource work provider" : "brief.outsource work provider",
                        work,
                        provider);
            case HYBRID ->
                words.say(opens ? "brief.first-hybrid work provider" : "brief.hybrid work provider", work, provider);
            case PILOT ->
                words.say(opens ? "brief.first-pilot work provider" : "brief.pilot work provider", work, provider);
            case CAPACITY ->
                words.say(
                        opens ? "brief.first-capacity work provider" : "brief.capacity work provider", work, provider);
            case KEEP, NOT_PERMITTED, NOT_ENOUGH_DATA ->
                throw new IllegalArgumentException("Nobody is chosen where the outcome is " + outcome);
        };
    }

    private String named(List<String> names) {
        return names.size() > MOST_NAMES ? words.some("list.comma", names, MOST_NAMES) : words.enumerated(names);
    }

    private Optional<String> rest() {
        List<Decision> staying = staying();
        return switch (staying.size()) {
            case 0 -> Optional.empty();
            case 1 ->
                Optional.of(words.say("brief.keep work<", staying.get(0).work().name()));
            default -> Optional.of(words.say("brief.keep-rest count", staying.size()));
        };
    }

    private List<Decision> staying() {
        return evaluation.decisions().stream()
                .filter(decision -> decision.option().isEmpty())
                .toList();
    }

    /** With the reason where one holds for all. */
    private String keepsAll() {
        List<Optional<KeepReason>> reasons =
                staying().stream().map(Decision::keepReason).distinct().toList();
        return reasons.size() == 1 && reasons.get(0).isPresent()
                ? words.say(
                        "brief.keep-all why", words.word("kept", reasons.get(0).get()))
                : words.say("plan.keeps-all");
    }
}
