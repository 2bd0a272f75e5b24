package org.counterweigh.excel.plausibility;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.counterweigh.figures.Source;

/**
 * All that is asked about a firm's figures, in this order: each figure by itself, then those that belong together. What was
 * meant by one that is odd already is taken as given in the stages after, so that one slip is asked about once.
 */
public enum Questions {
    OF_FIGURES(new OutsideUsual(), new ExchangeRates()),
    OF_THE_TEAM(
            new StaffingAgainstHeadcount(),
            new UnitsAgainstHeadcount(),
            new FirmAmounts(),
            new RoleAmounts(),
            new QualityAmounts()),
    OF_OFFERS(new OfferAmounts()),
    OF_PROVIDERS(new ProviderAmounts());

    private final List<Check> checks;

    Questions(Check... checks) {
        this.checks = List.of(checks);
    }

    /**
     * One question a cell, and one for all cells of a column in which the same slip was made.
     *
     * @param isOpen whether a cell may be asked about, since nobody has answered or asked yet
     */
    public List<Doubt> about(Subject subject, Predicate<String> isOpen) {
        Map<String, Question> byCell = checks.stream()
                .flatMap(check -> check.of(subject))
                .filter(question -> question.at().source() instanceof Source.Cell)
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
