package org.counterweigh.cli.mistakes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Every mistake that every operator can make in the samples, the filled template and twenty seeded firms. */
final class Corpus {

    private static final int USUAL = 13;
    private static final int SEEDED = 6;

    /** Whose own findings would tell on a figure that was changed, for a reason that is none of ours. */
    private static final List<String> ABOUT_FIGURES = List.of("Ranges", "Correlations", "Scenarios", "Confirmed");

    private final Desk desk;

    Corpus(Desk desk) {
        this.desk = desk;
    }

    /** One of so many, evenly over firms and operators. */
    List<Outcome> oneOf(int every) {
        Map<String, Book> firms = firms();
        List<Operator> operators = Operator.all();
        Map<Book, Reading> meant = new HashMap<>();
        List<Outcome> outcomes = new ArrayList<>();
        int turn = 0;
        for (Map.Entry<String, Book> firm : firms.entrySet()) {
            for (Operator operator : operators) {
                if (turn++ % every == 0) {
                    operator.in(firm.getValue())
                            .map(mistake -> Outcome.of(
                                    firm.getKey(), mistake, desk, meant.computeIfAbsent(mistake.meant(), desk::read)))
                            .forEach(outcomes::add);
                }
            }
        }
        return outcomes;
    }

    private static Map<String, Book> firms() {
        Map<String, Book> firms = new LinkedHashMap<>(Firms.samples());
        firms.put("filled template", Firms.filledTemplate());
        firms.putAll(Firms.usual(USUAL));
        firms.put("recorded time", UsualFirm.recordingTime(USUAL));
        firms.putAll(Firms.seeded(SEEDED));
        firms.replaceAll((name, book) -> {
            Book plain = book;
            for (String sheet : ABOUT_FIGURES) {
                plain = plain.without(sheet);
            }
            return plain;
        });
        return firms;
    }
}
