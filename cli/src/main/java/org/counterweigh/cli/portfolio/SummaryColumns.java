package org.counterweigh.cli.portfolio;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.counterweigh.cli.portfolio.Answer.Spread;
import org.counterweigh.report.model.SheetColumn;
import org.counterweigh.report.model.SheetColumn.FileLink;
import org.counterweigh.templates.Wording;

/** What a finance director wants of each firm, as much as one page shows. */
final class SummaryColumns {

    private SummaryColumns() {}

    static List<SheetColumn<FileReport>> of(Wording wording) {
        return List.of(
                SheetColumn.words("Firm", FileReport::title),
                SheetColumn.words("Answer", SummaryColumns::answer),
                SheetColumn.note(
                        "Currency",
                        report -> report.answer().map(Answer::currency).orElse("")),
                SheetColumn.amount(
                        "Value (NPV)", AllFigures.ifMoved(answer -> OptionalDouble.of(answer.netPresentValue()))),
                SheetColumn.amount("90% range, from", AllFigures.ofSpread(Spread::low)),
                SheetColumn.amount("90% range, to", AllFigures.ofSpread(Spread::high)),
                SheetColumn.amount(
                        "Cash (NPV)", AllFigures.ifMoved(answer -> OptionalDouble.of(answer.cashNetPresentValue()))),
                SheetColumn.note(
                        "Confidence",
                        report -> report.answer()
                                .map(answer -> AnswerWords.confidence(answer.work(), wording))
                                .orElse("")),
                SheetColumn.count(
                        "Open conditions",
                        report -> report.answer()
                                .map(answer -> answer.conditions().size())
                                .orElse(0)),
                SheetColumn.count("Findings", report -> report.findings().size()),
                SheetColumn.link("Report", SummaryColumns::link));
    }

    /** What the firms of one currency come to, under the columns above as far as they can be added up. */
    static List<SheetColumn<CurrencyTotal>> totals() {
        return List.of(
                SheetColumn.words("Firm", total -> "Total " + total.currency()),
                SheetColumn.words("Answer", SummaryColumns::moving),
                SheetColumn.note("Currency", CurrencyTotal::currency),
                SheetColumn.amount("Value (NPV)", total -> OptionalDouble.of(total.value())),
                SheetColumn.amount("90% range, from", total -> OptionalDouble.empty()),
                SheetColumn.amount("90% range, to", total -> OptionalDouble.empty()),
                SheetColumn.amount("Cash (NPV)", total -> OptionalDouble.of(total.cash())));
    }

    private static String moving(CurrencyTotal total) {
        return total.moving() + " of " + total.firms() + (total.firms() == 1 ? " firm outsources" : " firms outsource")
                + " work";
    }

    /** The decision; what became of the workbook where there is none. */
    private static String answer(FileReport report) {
        return report.answer().map(Answer::decision).orElse(report.status().words());
    }

    /** To what people read first: the PDF, else the workbook. */
    private static Optional<FileLink> link(FileReport report) {
        return Stream.of(".pdf", ".xlsx")
                .flatMap(ending -> report.files().stream().filter(file -> file.endsWith(ending)))
                .findFirst()
                .map(file -> new FileLink(FirmLinks.kind(file), report.folder() + "/" + file));
    }
}
