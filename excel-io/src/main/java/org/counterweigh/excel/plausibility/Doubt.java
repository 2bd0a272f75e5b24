package org.counterweigh.excel.plausibility;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    /** About a figure outside a usual range that one slip would bring back into it; empty where none would. */
    public static Optional<Doubt> outside(Given given, double low, double high) {
        return Optional.of(Question.outside(given, low, high))
                .filter(question -> question.meant().isPresent())
                .map(question -> new Doubt(List.of(question)));
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

    /** What is odd, and what was probably meant: {@code Salary: 12,000 looks like a month's amount: did you mean 144,000? ...}. */
    public String problem() {
        Question first = first();
        String figure = Shown.of(first.at());
        return first.column().heading() + ": "
                + first.meant()
                        .map(one -> figure + " looks like " + one.cause().looksLike() + ": did you mean "
                                + Shown.of(first.at(), one.amount()) + "? " + Shown.sentence(first.odd()))
                        .orElseGet(() -> figure
                                + (first.severity() == Severity.STOPS ? " cannot be right; " : " is unusual; ")
                                + first.odd() + ".")
                + others();
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
