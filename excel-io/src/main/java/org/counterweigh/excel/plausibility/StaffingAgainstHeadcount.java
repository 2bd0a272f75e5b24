package org.counterweigh.excel.plausibility;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.counterweigh.figures.Given;
import org.counterweigh.figures.Source;
import org.counterweigh.findings.Severity;
import org.counterweigh.firm.FirmData;
import org.counterweigh.firm.Role;
import org.counterweigh.firm.WorkType;
import org.counterweigh.firm.WorkType.Staffing;

/** Stops where the work listed takes several times the people there are. */
final class StaffingAgainstHeadcount implements Check {

    private static final double CANNOT_BE = 3;

    /** What one row of staffing takes of its role, in FTE. */
    private record Taken(Staffing staffing, WorkType work, double people) {}

    @Override
    public Stream<Question> of(Subject subject) {
        return subject.data().roles().stream().flatMap(role -> question(role, taken(role, subject.data())).stream());
    }

    private static List<Taken> taken(Role role, FirmData data) {
        return data.work().stream()
                .flatMap(work -> work.staffing().stream()
                        .filter(staffing -> staffing.role().name().equals(role.name()))
                        .map(staffing -> new Taken(staffing, work, new Today(work).people(staffing))))
                .toList();
    }

    private static Optional<Question> question(Role role, List<Taken> taken) {
        double people = taken.stream().mapToDouble(Taken::people).sum();
        return taken.stream()
                .filter(row -> people > CANNOT_BE * role.headcount().value())
                .max(Comparator.comparingDouble(Taken::people))
                .map(largest -> tooMany(role, largest, people));
    }

    private static Question tooMany(Role role, Taken largest, double people) {
        Given hours = largest.staffing().amount();
        Given units = largest.work().volume().unitsPerYear();
        String odd = "the work listed takes " + Shown.number(Shown.about(people)) + " FTE of " + role.name()
                + ", and there are "
                + Shown.number(role.headcount().value()) + "; most of it is "
                + largest.work().name() + ", " + Shown.of(units) + " units a year";
        return new Question(
                hours.source() instanceof Source.Cell ? hours : role.headcount(),
                Severity.STOPS,
                odd,
                "Check the hours (not minutes, and of one unit), the units of a year, and the headcount of the role.",
                Optional.empty());
    }
}
