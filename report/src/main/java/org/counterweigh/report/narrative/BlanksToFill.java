package org.counterweigh.report.narrative;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.counterweigh.evaluation.BlankRanking;
import org.counterweigh.evaluation.CaseResult;
import org.counterweigh.evaluation.DataReview;
import org.counterweigh.figures.Citation;
import org.counterweigh.figures.Source;
import org.counterweigh.gate.Missing;
import org.counterweigh.report.document.Table;
import org.counterweigh.report.document.Table.Row;
import org.counterweigh.sensitivity.OpenBlank;
import org.counterweigh.sensitivity.OpenBlank.Span;

/** The blanks that matter most in money: what is assumed for each, and how far it could move the result. */
public record BlanksToFill(DataReview review, Words words) {

    private static final int LONGEST_LABEL = 60;

    /** A heading and a line for each blank, largest first; nothing where no blank matters. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        for (OpenBlank blank : blanks().largest()) {
            lines.add(line(lines.size() + 1, blank));
        }
        if (!lines.isEmpty()) {
            lines.add(0, words.say("blanks.heading of value$ cash$", about(), value(), cash()));
        }
        List<String> law = ofLaw();
        if (!law.isEmpty()) {
            lines.add(words.say("blanks.law"));
            lines.addAll(law);
        }
        return lines;
    }

    private List<String> ofLaw() {
        var sentences = new RulingSentences(words);
        List<String> missing = review.cases().stream()
                .flatMap(result -> result.ruling().missing().stream())
                .filter(Missing.Unknown.class::isInstance)
                .map(sentences::of)
                .distinct()
                .toList();
        return IntStream.range(0, missing.size())
                .mapToObj(i -> words.say("blanks.law-line place missing", i + 1, missing.get(i)))
                .toList();
    }

    private String line(int place, OpenBlank blank) {
        return Words.sentences(
                words.say(
                        "blanks.line place blank value source range spans",
                        place,
                        name(blank, blank.given().label()),
                        words.valueWithUnit(blank.given()),
                        blank.given().source().citation().map(Citation::text).orElse(""),
                        range(blank),
                        spans(blank)),
                changes(blank));
    }

    private String changes(OpenBlank blank) {
        return blank.changesAdvice() ? words.say(isCleared() ? "blanks.changes-advice" : "blanks.changes-tests") : "";
    }

    /** The first few, without their sources. */
    List<String> shortLines(int most) {
        return blanks().largest().stream()
                .limit(most)
                .map(blank -> Words.sentences(
                        words.say(
                                "blanks.short blank value range spans",
                                Words.shortened(blank.given().label(), LONGEST_LABEL),
                                words.value(blank.given()),
                                range(blank),
                                spans(blank)),
                        changes(blank)))
                .toList();
    }

    /** No figure changes the advice on work that is not cleared. */
    private boolean isCleared() {
        return blanks().of().map(CaseResult::isOpen).orElse(true);
    }

    private String spans(OpenBlank blank) {
        List<String> spans = new ArrayList<>();
        if (moves(blank.value())) {
            spans.add(words.say(
                    "blanks.value low# high$",
                    blank.value().low(),
                    blank.value().high()));
        }
        if (moves(blank.cash())) {
            spans.add(words.say(
                    "blanks.cash low# high$", blank.cash().low(), blank.cash().high()));
        }
        return words.joined("list.comma", spans);
    }

    private static boolean moves(Span span) {
        return Math.round(span.low()) != Math.round(span.high());
    }

    private String range(OpenBlank blank) {
        return words.say(
                "range low high",
                words.valueNear(blank.given(), blank.tried().low()),
                words.valueNearWithUnit(blank.given(), blank.tried().high()));
    }

    /** Of the assumptions page; nothing where no blank matters. */
    Optional<Table> table() {
        List<Row> rows = blanks().largest().stream()
                .map(blank -> Row.plain(
                        name(blank, Words.shortened(blank.given().label(), LONGEST_LABEL)),
                        words.value(blank.given()),
                        range(blank),
                        moves(blank.value()) ? span(blank.value()) : Words.NONE,
                        moves(blank.cash()) ? span(blank.cash()) : Words.NONE,
                        words.say(blank.changesAdvice() ? "yes" : "no")))
                .toList();
        return Optional.of(new Table(
                        words.say("blanks.caption of", about()),
                        words.columns(
                                isCleared()
                                        ? "blank 3, assumed 1 #, tried 1.6, value-between 2 #, cash-between 2 #,"
                                                + " changes-advice 1 ^"
                                        : "blank 3, assumed 1 #, tried 1.6, value-between 2 #, cash-between 2 #,"
                                                + " changes-tests 1 ^"),
                        rows,
                        words.say("blanks.note value$ cash$", value(), cash())))
                .filter(table -> !rows.isEmpty());
    }

    private String span(Span span) {
        return words.say("range low high", words.amount(span.low()), words.amount(span.high()));
    }

    /** The first few in one sentence; empty where no blank matters. */
    String first(int most) {
        List<String> first = blanks().largest().stream()
                .limit(most)
                .map(blank -> words.say(
                        "blanks.assumed blank value",
                        Words.shortened(blank.given().label(), LONGEST_LABEL),
                        words.value(blank.given())))
                .toList();
        return first.isEmpty() ? "" : words.say("blanks.first blanks", words.joined("list.semicolon", first));
    }

    private BlankRanking blanks() {
        return review.blanks();
    }

    private String name(OpenBlank blank, String label) {
        return blank.given().source() instanceof Source.Default standsIn
                ? words.say("blanks.name sheet figure", standsIn.sheet(), label)
                : label;
    }

    private String about() {
        return blanks().of()
                .map(result -> words.say(
                        "work-with work< provider<",
                        result.work().name(),
                        result.provider().name()))
                .orElseGet(() -> words.say("the-plan"));
    }

    private double value() {
        return blanks().of()
                .map(CaseResult::netPresentValue)
                .orElseGet(() -> review.plan().worth().netPresentValue());
    }

    private double cash() {
        return blanks().of()
                .map(CaseResult::worth)
                .orElseGet(() -> review.plan().worth())
                .cashNetPresentValue();
    }
}
