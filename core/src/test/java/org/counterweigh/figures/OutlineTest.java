package org.counterweigh.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.fail;
import static org.counterweigh.figures.Line.line;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.counterweigh.Counts;
import org.counterweigh.evaluation.QuickEvaluator;
import org.counterweigh.evaluation.TestRules;
import org.counterweigh.firm.SeededFirms;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("laws")
class OutlineTest {

    private static final Given FEE = new Given("Fee", 10, Unit.MONEY, new Source.Cell("Test", "A1"));
    private static final Given TAX = new Given("Tax", 2, Unit.MONEY, new Source.Cell("Test", "A2"));

    @Test
    void a_line_stands_after_those_it_uses_and_in_the_first_chapter_that_needs_it() {
        var fees = line("Fees", FEE.plus(FEE));
        var taxed = line("Fees with tax", fees.plus(TAX));
        var twice = line("Twice", taxed.plus(fees));

        var outline = new Outline<String>().chapter("First", List.of(taxed)).chapter("Second", List.of(fees, twice));

        assertThat(outline.chapters())
                .containsExactly(
                        new Outline.Chapter<>("First", List.of(fees, taxed)),
                        new Outline.Chapter<>("Second", List.of(twice)));
        assertThat(outline.givens()).containsExactly(FEE, TAX);
    }

    @Test
    void two_lines_of_one_chapter_have_two_names() {
        var one = line("Fees", FEE.plus(TAX));
        var other = line("Fees", FEE.minus(TAX));

        assertThatThrownBy(() -> new Outline<String>().chapter("Case", List.of(one, other)))
                .hasMessage("Two lines are called Fees in Case");
    }

    @Test
    void the_givens_behind_a_line_are_found_however_deep() {
        var fees = line("Fees", FEE.times(Calendar.OPERATING));

        assertThat(Outline.givensBehind(line("In all", fees.total()))).containsExactly(FEE);
    }

    @Test
    void no_line_of_an_evaluation_stands_before_one_it_uses_or_twice() {
        var evaluator = new QuickEvaluator(TestRules.all());
        for (long seed = 0; seed < Counts.of(100); seed++) {
            Set<Line> seen = Collections.newSetFromMap(new IdentityHashMap<>());
            for (var chapter :
                    evaluator.atPointValues(SeededFirms.firm(seed)).outline().chapters()) {
                for (Line line : chapter.lines()) {
                    if (!seen.containsAll(usedBy(line)) || !seen.add(line)) {
                        fail("Firm %d: %s stands before one it uses, or twice", seed, line);
                    }
                }
            }
        }
    }

    private static List<Line> usedBy(Line line) {
        List<Line> used = new ArrayList<>();
        new FormulaText(figure -> {
                    if (figure instanceof Line needed) {
                        used.add(needed);
                    }
                    return "";
                })
                .of(line.formula());
        return used;
    }
}
