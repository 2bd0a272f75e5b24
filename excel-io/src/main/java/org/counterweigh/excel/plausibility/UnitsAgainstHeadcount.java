package org.counterweigh.excel.plausibility;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.counterweigh.firm.WorkType;
import org.counterweigh.firm.WorkType.Staffing;

/** Asks where all the work listed takes hardly any of the time of those who do it: its units may be those of a month. */
final class UnitsAgainstHeadcount implements Check {

    /** One kind of work alone may well take a twenty-fifth of a team's time. */
    private static final double HARDLY_ANY = 0.03;

    /** How units of a year come to be too few, the likelier first. */
    private enum Slip {
        MONTHLY(12, "the units of a month"),
        THOUSANDS(1_000, "units in thousands");

        private final double factor;
        private final String looksLike;

        Slip(double factor, String looksLike) {
            this.factor = factor;
            this.looksLike = looksLike;
        }
    }

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
        return complete && share > 0 && share < HARDLY_ANY
                ? counted.stream().map(work -> question(work, share, people))
                : Stream.empty();
    }

    private static double people(WorkType work) {
        var today = new Today(work);
        return work.staffing().stream().mapToDouble(today::people).sum();
    }

    private static Question question(WorkType work, double share, double people) {
        var units = work.volume().unitsPerYear();
        String odd = "all the work listed takes only " + Shown.percent(share) + " of the time of the "
                + Shown.number(people) + " FTE who do it";
        Optional<Question.Meant> meant = Arrays.stream(Slip.values())
                .filter(slip -> share * slip.factor > HARDLY_ANY && share * slip.factor <= 1)
                .findFirst()
                .map(slip -> new Question.Meant(slip.looksLike, slip.factor * units.value()));
        return Question.about(units, odd, meant);
    }

    private static boolean isByTheUnit(Staffing staffing) {
        return staffing.basis() == Staffing.Basis.HOURS_PER_UNIT;
    }
}
