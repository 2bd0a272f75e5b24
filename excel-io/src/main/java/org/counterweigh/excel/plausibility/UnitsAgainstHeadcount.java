package org.counterweigh.excel.plausibility;

import java.util.List;
import java.util.stream.Stream;
import org.counterweigh.figures.Given;
import org.counterweigh.firm.WorkType;
import org.counterweigh.firm.WorkType.Staffing;

/** Asks where all the work listed takes hardly any of the time of those who do it: its units may be those of a month. */
final class UnitsAgainstHeadcount implements Check {

    /** One kind of work alone may well take a twenty-fifth of a team's time. */
    private static final double HARDLY_ANY = 0.03;

    /** A month's work of a team that is fully busy would take this share of its year. */
    private static final double OF_SEVERAL = 0.08;

    @Override
    public Stream<Question> of(Subject subject) {
        List<WorkType> counted = subject.data().work().stream()
                .filter(work -> work.staffing().stream().anyMatch(UnitsAgainstHeadcount::isByTheUnit))
                .toList();
        double people = counted.stream()
                .flatMap(work -> work.staffing().stream())
                .map(Staffing::role)
                .distinct()
                .mapToDouble(role -> role.headcount().value())
                .sum();
        double share =
                counted.stream().mapToDouble(UnitsAgainstHeadcount::people).sum() / people;
        boolean complete = subject.data().work().stream().allMatch(WorkType::isDone);
        double least = counted.size() > 1 ? OF_SEVERAL : HARDLY_ANY;
        return complete && share > 0 && share < least
                ? counted.stream()
                        .map(work -> question(work, least, share, people).beside(beside(work)))
                : Stream.empty();
    }

    private static double people(WorkType work) {
        var today = new Today(work);
        return work.staffing().stream().mapToDouble(today::people).sum();
    }

    private static Question question(WorkType work, double least, double share, double people) {
        var units = work.volume().unitsPerYear();
        String odd = "all the work listed takes only " + Shown.percent(share) + " of the time of the "
                + Shown.number(people) + " FTE who do it";
        return Question.about(units, units.value() * least / share, units.value() / share, odd);
    }

    private static List<Given> beside(WorkType work) {
        return work.staffing().stream()
                .flatMap(
                        staffing -> Stream.of(staffing.amount(), staffing.role().headcount()))
                .toList();
    }

    private static boolean isByTheUnit(Staffing staffing) {
        return staffing.basis() == Staffing.Basis.HOURS_PER_UNIT;
    }
}
