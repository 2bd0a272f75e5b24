package org.counterweigh.excel.plausibility;

import java.util.List;
import java.util.stream.Stream;
import org.counterweigh.figures.Given;
import org.counterweigh.firm.Role;

/** Asks about people that have to stay where there are not as many. */
final class FirmAmounts implements Check {

    @Override
    public Stream<Question> of(Subject subject) {
        List<Given> headcounts =
                subject.data().roles().stream().map(Role::headcount).toList();
        var people = new Yardstick(
                headcounts.stream().mapToDouble(Given::value).sum(), "all the people there are", headcounts);
        return subject.data().firm().policy().minimumInHouse().stream()
                .flatMap(staying -> people.beside(staying, 0, 1).questions());
    }
}
