package org.counterweigh.cli.explain;

import java.util.ArrayList;
import java.util.List;
import org.counterweigh.cli.console.Numbers;
import org.counterweigh.evaluation.Evaluation;
import org.counterweigh.figures.Derivation;
import org.counterweigh.figures.Line;

/** The derivation of a line as indented text, down to the cells. */
final class Tree {

    private final Evaluation evaluation;
    private final int year;

    Tree(Evaluation evaluation, int year) {
        this.evaluation = evaluation;
        this.year = year;
    }

    /** One or more lines of text a step, each step below the one it is part of. */
    List<String> of(String chapter, Line line) {
        List<String> text = new ArrayList<>();
        text.add(chapter + ", Year " + year + " where a step differs from year to year");
        for (Derivation.Step step : Derivation.of(line, evaluation.value(), year)) {
            String margin = "  ".repeat(step.depth());
            String amount = step.unit().isShare()
                    ? Numbers.exact(step.amount())
                    : Numbers.exact(step.amount()) + " "
                            + step.unit().in(evaluation.data().firm().currency());
            text.add(margin + step.label() + ": " + amount + (step.given() ? "   [" + step.words() + "]" : ""));
            if (!step.given()) {
                text.add(margin + "  = " + step.words());
                if (!step.numbers().isEmpty()) {
                    text.add(margin + "  = " + step.numbers());
                }
            }
        }
        return text;
    }
}
