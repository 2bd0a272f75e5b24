package org.counterweigh.cli.catalogue;

import java.util.Optional;
import java.util.function.Function;
import org.counterweigh.cli.Workbooks;
import org.counterweigh.cli.run.WorkbookResult;
import org.counterweigh.evaluation.DataReview;
import org.counterweigh.findings.Finding;

/** What a question says beside what it asks: when it does, and what makes it do so in the worked example. */
enum Addition {
    EFFECT_ON_PLAN(
            "effect.plan",
            "The likeliest slip is known, and some work is outsourced as typed or as corrected.",
            Workbooks.text("Example Legal").replace("| 60000 |", "| 5000 |"),
            review -> effect(review, true)),
    EFFECT_ON_CASE(
            "effect.case",
            "The likeliest slip is known, and either way all work stays in-house.",
            Workbooks.text("Example Legal").replace("| 60000 |", "| 5000 |").replace("| 30 | 0.025", "| 90 | 0.025"),
            review -> effect(review, false)),
    CONFIRMED_BEFORE(
            "flag.confirmed-before",
            "The cell is on the sheet Confirmed with another value.",
            Workbooks.text("Example Legal")
                    + "[Confirmed]\nSheet | Row | Column | Value\nWork | Document review | Cashable | 50%\n",
            review -> review.data().confirmed().stream()
                    .filter(answer -> !answer.stands())
                    .map(answer -> answer.place())
                    .findFirst());

    final String key;
    final String when;
    private final String workbook;
    private final Function<DataReview, Optional<String>> place;

    Addition(String key, String when, String workbook, Function<DataReview, Optional<String>> place) {
        this.key = key;
        this.when = when;
        this.workbook = workbook;
        this.place = place;
    }

    String workbook() {
        return workbook;
    }

    /** The question that says it. */
    Optional<Finding> asked(WorkbookResult.Reviewed reviewed) {
        return place.apply(reviewed.review())
                .flatMap(cell -> reviewed.findings().stream()
                        .filter(finding -> finding.place().equals(cell))
                        .findFirst());
    }

    private static Optional<String> effect(DataReview review, boolean ofPlan) {
        return review.effects().stream()
                .filter(effect -> effect.ofPlan() == ofPlan)
                .map(effect -> effect.correction().place())
                .findFirst();
    }
}
