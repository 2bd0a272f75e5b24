package org.counterweigh.excel.plausibility;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.counterweigh.figures.Given;
import org.counterweigh.figures.Source;
import org.counterweigh.findings.Severity;
import org.counterweigh.firm.FirmData;
import org.counterweigh.firm.Role;
import org.counterweigh.firm.WorkType.Staffing;

/** Stops where the work listed takes several times the people there are, and asks where it takes hardly any of their time. */
final class StaffingAgainstHeadcount implements Check {

    private static final double CANNOT_BE = 3;
    private static final double HARDLY_ANY = 0.025;

    /** What one row of staffing takes of its role, in FTE. */
    private record Taken(Staffing staffing, Today today, double people) {}

    @Override
    public Stream<Question> of(Subject subject) {
        return subject.data().roles().stream().flatMap(role -> question(role, taken(role, subject.data())).stream());
    }

    private static List<Taken> taken(Role role, FirmData data) {
        List<Taken> taken = new ArrayList<>();
        data.work().forEach(work -> {
            var today = new Today(work);
            work.staffing().stream()
                    .filter(staffing -> staffing.role().name().equals(role.name()))
                    .map(staffing -> new Taken(staffing, today, today.people(staffing)))
                    .forEach(taken::add);
        });
        return taken;
    }

    private static Optional<Question> question(Role role, List<Taken> taken) {
        double people = taken.stream().mapToDouble(Taken::people).sum();
        double share = people / role.headcount().value();
        Optional<Taken> largest = taken.stream().max(Comparator.comparingDouble(Taken::people));
        if (share > CANNOT_BE) {
            return largest.map(row -> tooMany(role, row, people));
        }
        return share > 0 && share < HARDLY_ANY ? largest.map(row -> tooFew(role, row, share)) : Optional.empty();
    }

    private static Question tooMany(Role role, Taken row, double people) {
        String problem = "the work listed takes " + Shown.number(people) + " FTE of " + role.name() + ", and there are "
                + Shown.number(role.headcount().value()) + "; most of it is "
                + row.today().work().name() + ", "
                + Shown.number(row.today().units()) + " units a year at "
                + Shown.of(row.staffing().amount()) + " hours.";
        return new Question(
                cell(row.staffing().amount(), role.headcount()),
                Severity.STOPS,
                problem,
                "Check the hours (not minutes, and of one unit), the units of a year, and the headcount of the role.",
                Optional.empty());
    }

    private static Question tooFew(Role role, Taken row, double share) {
        Given units = row.today().work().volume().unitsPerYear();
        String problem = "the work listed takes " + Shown.number(100 * share) + "% of the time of " + role.name() + " ("
                + Shown.number(role.headcount().value()) + " FTE); are the " + Shown.number(units.value())
                + " units of " + row.today().work().name() + " those of a month, or in thousands?";
        return new Question(
                cell(units, role.headcount()),
                Severity.UNLIKELY,
                problem,
                "Type the units of a whole year; if they are right, enter them on the sheet Confirmed.",
                Optional.empty());
    }

    /** The figure, or where it stands in no cell another that does. */
    private static Given cell(Given given, Given other) {
        return given.source() instanceof Source.Cell ? given : other;
    }
}
