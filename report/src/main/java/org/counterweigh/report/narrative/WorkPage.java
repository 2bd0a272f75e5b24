package org.counterweigh.report.narrative;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.counterweigh.evaluation.CaseResult;
import org.counterweigh.evaluation.Decision;
import org.counterweigh.evaluation.Evaluation;
import org.counterweigh.gate.Missing;
import org.counterweigh.report.document.Block;
import org.counterweigh.report.document.Block.Bullets;
import org.counterweigh.report.document.Block.Paragraph;
import org.counterweigh.report.document.Section;

/** One kind of work: the answer, the offer behind it factor by factor and year by year, and the other offers. */
record WorkPage(Decision decision, Evaluation evaluation, Words words) {

    private static final int MOST_MISSING = 2;

    private static final int LETTERS_A_LINE = 85;

    /** Lines above the first table that leave room for all that follows on one page. */
    private static final int LINES = 9;

    /** Whether the work leaves no room worth using on its last page, so that the next begins on a new one. */
    boolean fillsItsPage() {
        return hasFigures() && sureness().fillsAPage();
    }

    private WorkConfidence sureness() {
        return new WorkConfidence(decision.work(), evaluation, words);
    }

    /** Whether somebody does the work and somebody quotes for it. */
    boolean hasFigures() {
        return shown().isPresent();
    }

    Section section(boolean startsOnNewPage) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Paragraph.lead(sentence()));
        blocks.addAll(Bullets.of(points()));
        shown().ifPresent(result -> blocks.addAll(figures(result)));
        blocks.addAll(sureness().blocks());
        return Section.of(decision.work().name(), blocks, startsOnNewPage);
    }

    private String sentence() {
        return new Answer(decision, evaluation, words).sentence();
    }

    private List<String> points() {
        Optional<CaseResult> shown = shown();
        List<String> points = new ArrayList<>();
        shown.ifPresent(result -> {
            points.addAll(new WorkPoints(decision, result, evaluation, words).all());
            points.addAll(missing(result));
        });
        List<String> others = others(shown);
        if (!others.isEmpty()) {
            points.add(words.say("others.worth offers", words.joined("list.semicolon", others)));
        }
        if (lines(points) > LINES && others.size() > 1) {
            points.set(points.size() - 1, words.say("others.count count", others.size()));
        }
        return points;
    }

    private int lines(List<String> points) {
        return Stream.concat(Stream.of(sentence()), points.stream())
                .mapToInt(text -> 1 + text.length() / LETTERS_A_LINE)
                .sum();
    }

    /** The option; else the best cleared offer, else the best of all. */
    private Optional<CaseResult> shown() {
        return decision.option()
                .or(decision::standAlone)
                .or(() -> evaluation.casesOf(decision.work()).stream()
                        .max(Comparator.comparingDouble(CaseResult::netPresentValue)));
    }

    /** What the offers that are not shown in full would be worth, the barred ones too. */
    private List<String> others(Optional<CaseResult> shown) {
        String name = shown.map(result -> result.provider().name()).orElse("");
        return evaluation.casesOf(decision.work()).stream()
                .filter(result -> !result.provider().name().equals(name))
                .sorted(Comparator.comparingDouble(CaseResult::netPresentValue).reversed())
                .map(result -> words.say(
                        "others.offer provider worth verdict",
                        result.provider(),
                        words.signed(result.netPresentValue(), 0),
                        words.word("verdict", result.ruling().verdict())))
                .toList();
    }

    /** What keeps the shown offer closed, as far as it has room here. */
    private List<String> missing(CaseResult result) {
        List<Missing> missing = result.isOpen() ? List.of() : result.ruling().missing();
        List<String> told = new ArrayList<>(missing.stream()
                .limit(MOST_MISSING)
                .map(new RulingSentences(words)::of)
                .toList());
        if (missing.size() > MOST_MISSING) {
            told.add(words.say("legal.more count", missing.size() - MOST_MISSING));
        }
        return told;
    }

    private List<Block> figures(CaseResult result) {
        boolean chosen = decision.option().isPresent();
        var subject = Subject.of(result, chosen ? Subject.Kind.PLAN : Subject.Kind.NOT_RECOMMENDED);
        String about = chosen ? "" : words.say("not-recommended provider", words.placed(result));
        return List.of(
                new TestsTable(result, evaluation, words).table(),
                new FactorTable(result, evaluation, words).table(),
                new BridgeChart(subject, evaluation, words).chart(about),
                YearTable.of(result, evaluation, words).full());
    }
}
