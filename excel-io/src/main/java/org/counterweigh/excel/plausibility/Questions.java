package org.counterweigh.excel.plausibility;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** All that is asked about a firm's figures: first of each by itself, then of those that belong together. */
public final class Questions {

    private static final List<Check> OF_FIGURES = List.of(new OutsideUsual(), new ExchangeRates());

    private static final List<Check> OF_RELATIONS = List.of(
            new StaffingAgainstHeadcount(),
            new RoleAmounts(),
            new QualityAmounts(),
            new OfferAmounts(),
            new ProviderAmounts());

    private Questions() {}

    /** Of each figure by itself. */
    public static List<Doubt> ofFigures(Subject subject, Predicate<String> isOpen) {
        return asked(OF_FIGURES, subject, isOpen);
    }

    /** Of figures that do not fit each other; each of them may be usual by itself. */
    public static List<Doubt> ofRelations(Subject subject, Predicate<String> isOpen) {
        return asked(OF_RELATIONS, subject, isOpen);
    }

    /** One question a cell, and one for all cells of a column in which the same slip was made. */
    private static List<Doubt> asked(List<Check> checks, Subject subject, Predicate<String> isOpen) {
        Map<String, Question> byCell = checks.stream()
                .flatMap(check -> check.of(subject))
                .filter(question -> isOpen.test(question.place()))
                .collect(Collectors.toMap(
                        Question::place, question -> question, (first, second) -> first, LinkedHashMap::new));
        return byCell.values().stream()
                .collect(Collectors.groupingBy(
                        question -> List.of(
                                question.column(),
                                question.meant().map(Question.Meant::looksLike).orElseGet(question::place)),
                        LinkedHashMap::new,
                        Collectors.toList()))
                .values()
                .stream()
                .map(Doubt::new)
                .toList();
    }
}
