package org.counterweigh.excel.plausibility;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.counterweigh.figures.Source;

/**
 * All that is asked about a firm's figures, in this order: each figure by itself, then those that belong together. What was
 * meant by one that is odd already is taken as given in the stages after, so that one slip is asked about once.
 */
public enum Questions {
    OF_FIGURES(new OutsideUsual(), new ExchangeRates()),
    OF_PAY(new PayOfRoles()),
    OF_THE_TEAM(
            new StaffingAgainstHeadcount(),
            new UnitsAgainstHeadcount(),
            new FirmAmounts(),
            new RoleAmounts(),
            new QualityAmounts()),
    OF_OFFERS(new UnitsAgainstCapacity(), new OfferAmounts()),
    OF_PROVIDERS(new ProviderAmounts(), new ObligationAmounts());

    private final List<Check> checks;

    /** What the questions of one doubt share: a column and how its figures came about, or else a cell. */
    private record OneSlip(Source.Column column, Optional<Cause> cause, Optional<String> place) {

        static OneSlip of(Question question) {
            Optional<Cause> cause = question.meant().map(Question.Meant::cause);
            return new OneSlip(
                    question.column(), cause, cause.isPresent() ? Optional.empty() : Optional.of(question.place()));
        }
    }

    Questions(Check... checks) {
        this.checks = List.of(checks);
    }

    /**
     * One question a cell, and one for all cells of a column in which the same slip was made.
     *
     * @param isOpen whether a cell may be asked about, since nobody has answered or asked yet
     * @param isSure whether others may be compared with a cell; not where it is odd itself, and right or not to be guessed
     */
    public List<Doubt> about(Subject subject, Predicate<String> isOpen, Predicate<String> isSure) {
        Map<String, Question> byCell = checks.stream()
                .flatMap(check -> check.of(subject))
                .filter(question -> question.at().source() instanceof Source.Cell)
                .filter(question -> isOpen.test(question.place()))
                .filter(question -> question.besidePlaces().allMatch(isSure))
                .collect(Collectors.toMap(
                        Question::place, question -> question, (first, second) -> first, LinkedHashMap::new));
        return byCell.values().stream()
                .collect(Collectors.groupingBy(OneSlip::of, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(Doubt::new)
                .toList();
    }
}
