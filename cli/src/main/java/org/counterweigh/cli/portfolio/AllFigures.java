package org.counterweigh.cli.portfolio;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;
import org.counterweigh.cli.console.FindingText;
import org.counterweigh.cli.portfolio.Answer.OnWork;
import org.counterweigh.cli.portfolio.Answer.Spread;
import org.counterweigh.evaluation.Confidence;
import org.counterweigh.evaluation.KeepReason;
import org.counterweigh.evaluation.Outcome;
import org.counterweigh.findings.Severity;
import org.counterweigh.report.model.SheetColumn;

/** Every figure that a batch has of a firm; a column is a line here. */
final class AllFigures {

    private static final String TENTHS = "0.0";

    private AllFigures() {}

    static List<SheetColumn<FileReport>> columns() {
        List<SheetColumn<FileReport>> columns = new ArrayList<>(List.of(
                SheetColumn.words("Firm", FileReport::title),
                SheetColumn.note("File", FileReport::file),
                SheetColumn.words("Status", report -> report.status().words()),
                SheetColumn.note(
                        "Currency",
                        report -> report.answer().map(Answer::currency).orElse("")),
                SheetColumn.words(
                        "Decision",
                        report -> report.answer().map(Answer::decision).orElse("")),
                SheetColumn.amount("NPV", ifMoved(answer -> OptionalDouble.of(answer.netPresentValue()))),
                SheetColumn.amount("NPV, P5", ofSpread(Spread::low)),
                SheetColumn.amount("NPV, P95", ofSpread(Spread::high)),
                SheetColumn.amount("Chance of a gain", "0%", ofSpread(Spread::chanceOfGain)),
                SheetColumn.amount("Cash NPV", ifMoved(answer -> OptionalDouble.of(answer.cashNetPresentValue()))),
                SheetColumn.amount("Annual cash", ifMoved(answer -> OptionalDouble.of(answer.annualCash()))),
                SheetColumn.amount("Payback (months)", TENTHS, ifMoved(Answer::paybackMonths)),
                SheetColumn.amount(
                        "Best offer by itself, where all work stays in-house",
                        ofAnswer(answer -> answer.movesNothing() ? answer.bestOffer() : OptionalDouble.empty()))));
        columns.add(SheetColumn.count(
                "Open conditions",
                report -> report.answer()
                        .map(answer -> answer.conditions().size())
                        .orElse(0)));
        for (Outcome outcome : Outcome.values()) {
            columns.add(counting(AnswerWords.of(outcome), work -> AnswerWords.count(work, outcome)));
        }
        for (KeepReason reason : KeepReason.values()) {
            columns.add(counting("Kept: " + AnswerWords.of(reason), work -> AnswerWords.count(work, reason)));
        }
        for (Confidence confidence : Confidence.values()) {
            columns.add(counting(AnswerWords.of(confidence), work -> AnswerWords.count(work, confidence)));
        }
        for (Severity severity : Severity.values()) {
            columns.add(
                    SheetColumn.count(severity.word() + "s", report -> FindingText.count(report.findings(), severity)));
        }
        return columns;
    }

    private static SheetColumn<FileReport> counting(String heading, ToIntFunction<List<OnWork>> count) {
        return SheetColumn.count(
                heading,
                report -> report.answer()
                        .map(answer -> count.applyAsInt(answer.work()))
                        .orElse(0));
    }

    /** A figure that says nothing where all work stays. */
    static Function<FileReport, OptionalDouble> ifMoved(Function<Answer, OptionalDouble> figure) {
        return ofAnswer(answer -> answer.movesNothing() ? OptionalDouble.empty() : figure.apply(answer));
    }

    static Function<FileReport, OptionalDouble> ofSpread(ToDoubleFunction<Spread> figure) {
        return ofAnswer(answer -> answer.spread().stream().mapToDouble(figure).findFirst());
    }

    private static Function<FileReport, OptionalDouble> ofAnswer(Function<Answer, OptionalDouble> figure) {
        return report -> report.answer().map(figure).orElse(OptionalDouble.empty());
    }
}
