package org.counterweigh.report.narrative;

import java.util.ArrayList;
import java.util.List;
import org.counterweigh.evaluation.Evaluation;
import org.counterweigh.figures.Calendar;
import org.counterweigh.figures.Derivation;
import org.counterweigh.figures.Derivation.Step;
import org.counterweigh.figures.Line;
import org.counterweigh.report.SourceFile;
import org.counterweigh.report.document.Block;
import org.counterweigh.report.document.Heading;
import org.counterweigh.report.document.Paragraph;
import org.counterweigh.report.document.Section;
import org.counterweigh.report.document.Table;
import org.counterweigh.report.document.Table.Row;

/** How the plan's cash comes about, and how to ask for any other line. */
record DerivationPage(Evaluation evaluation, SourceFile source, Words words) {

    /** From the cash down to the eight factors. */
    private static final int DEEPEST = 3;

    /** More would be read by nobody; the command tells them all. */
    private static final int MOST_STEPS = 40;

    Section section() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Paragraph.body(words.say("derivation.lead")));
        blocks.add(
                Paragraph.body(words.say("derivation.command file work year", source.name(), example(), steadyYear())));
        if (!evaluation.plan().lines().chosen().isEmpty()) {
            var cash = evaluation.plan().lines().cash().cash();
            List<Step> steps = Derivation.of(cash, evaluation.value(), steadyYear()).stream()
                    .filter(step -> step.depth() <= DEEPEST)
                    .toList();
            if (steps.size() <= MOST_STEPS) {
                blocks.add(new Heading(2, words.say("derivation.annual-cash")));
                blocks.add(table(cash, steps));
            }
        }
        String title = words.say("derivation.title");
        return new Section(title, title, blocks, false);
    }

    private String example() {
        return evaluation.data().work().isEmpty()
                ? ""
                : evaluation.data().work().get(0).name();
    }

    private Table table(Line line, List<Step> steps) {
        List<Row> rows = steps.stream()
                .map(step -> Row.plain(
                        "· ".repeat(step.depth()) + step.label(), words.number(step.amount(), 0, 2), step.words()))
                .toList();
        return new Table(
                words.say("derivation.caption line unit year", line.label(), words.unit(line.unit()), steadyYear()),
                List.of(
                        words.textColumn("line", 3),
                        words.numberColumn("amount", 1.2),
                        words.textColumn("worked-from", 4)),
                rows,
                words.say("derivation.note"));
    }

    private int steadyYear() {
        return Calendar.steadyYear(evaluation.data().firm().horizon().years());
    }
}
