package org.counterweigh.excel.plausibility;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.counterweigh.figures.Given;
import org.counterweigh.figures.Source;
import org.counterweigh.findings.Severity;

/** What is to be asked about a column: one figure of it, or several with which the same slip was made. */
public final class Doubt {

    /** What to do about a figure of which nobody can tell what was meant. */
    public static final String CHECK = "Correct it; if it is right, enter it on the sheet Confirmed.";

    private static final int NAMED = 3;

    private final List<Question> questions;

    Doubt(List<Question> questions) {
        this.questions = List.copyOf(questions);
    }

    private Question first() {
        return questions.get(0);
    }

    /** The first cell that it is about: {@code Roles!C4}. */
    public String place() {
        return first().place();
    }

    /** Every cell that it is about. */
    public List<String> places() {
        return questions.stream().map(Question::place).toList();
    }

    /** Whether it is about the cell. */
    public boolean isAbout(String place) {
        return places().contains(place);
    }

    public Severity severity() {
        return first().severity();
    }

    /** What is odd, and what was probably meant: {@code Salary: 5,084 is unusual ...}. */
    public String problem() {
        Question first = first();
        String meant = first.meant()
                .map(one -> " It looks like " + one.looksLike() + ": did you mean " + Shown.of(first.at(), one.amount())
                        + "?")
                .orElse("");
        return first.column().heading() + ": " + first.odd() + meant + others();
    }

    private String others() {
        if (questions.size() == 1) {
            return "";
        }
        String named = questions.stream()
                .skip(1)
                .limit(NAMED)
                .map(question ->
                        ((Source.Cell) question.at().source()).address() + " (" + Shown.of(question.at()) + ")")
                .collect(Collectors.joining(", "));
        int more = questions.size() - 1 - NAMED;
        return " The same holds for " + named + (more > 0 ? " and " + more + " more" : "") + ".";
    }

    public String fix() {
        Question first = first();
        return first.meant()
                .map(one -> "Type " + Shown.of(first.at(), one.amount()) + "; if " + Shown.of(first.at())
                        + " is right, enter it on the sheet Confirmed.")
                .orElse(first.fix());
    }

    /** What each figure was probably meant to be, in the unit of its column; nothing where nobody can tell. */
    public Map<Given, Double> meant() {
        Map<Given, Double> meant = new LinkedHashMap<>();
        questions.forEach(question -> question.meant().ifPresent(one -> meant.put(question.at(), one.amount())));
        return meant;
    }
}
