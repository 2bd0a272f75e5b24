package org.counterweigh.excel.plausibility;

import java.util.stream.Stream;

/** Asks about people that have to stay where there are not as many. */
final class FirmAmounts implements Check {

    @Override
    public Stream<Question> of(Subject subject) {
        double people = subject.data().roles().stream()
                .mapToDouble(role -> role.headcount().value())
                .sum();
        return subject.data().firm().policy().minimumInHouse().stream()
                .map(staying -> new Comparison(staying, people, "all the people there are", 0, 1))
                .flatMap(Comparison::questions);
    }
}
