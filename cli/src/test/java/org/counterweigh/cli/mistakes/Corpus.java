package org.counterweigh.cli.mistakes;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

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
        Map<Book, Reading> meant = new ConcurrentHashMap<>();
        List<Trial> trials = new ArrayList<>();
        firms().forEach((firm, book) ->
                Operator.all().forEach(operator -> trials.add(new Trial(firm, book, operator))));
        return IntStream.range(0, trials.size())
                .filter(at -> at % every == 0)
                .parallel()
                .mapToObj(trials::get)
                .flatMap(trial -> outcomes(trial, meant))
                .toList();
    }

    /** What becomes of all that an operator can do to a firm. */
    private Stream<Outcome> outcomes(Trial trial, Map<Book, Reading> meant) {
        return trial.operator()
                .in(trial.book())
                .map(mistake ->
                        Outcome.of(trial.firm(), mistake, desk, meant.computeIfAbsent(mistake.meant(), desk::read)));
    }

    private record Trial(String firm, Book book, Operator operator) {}

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
