package org.counterweigh.report.narrative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.counterweigh.evaluation.Evaluation;
import org.counterweigh.factors.MoneyKind;
import org.counterweigh.firm.FactorName;
import org.counterweigh.report.Evaluations;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The kinds of money of the eight factors against those of the whole, which are added up another way. */
class KindsOfFactorTest {

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 2, 3, 4})
    void the_kinds_of_all_factors_add_up_to_those_of_the_whole(long seed) {
        Evaluation evaluation = seed == 0 ? Evaluations.RULED.example() : Evaluations.RULED.seeded(seed);
        Subject.of(evaluation).ifPresent(subject -> {
            var kinds = new KindsOfFactor(subject, evaluation);
            for (MoneyKind kind : MoneyKind.values()) {
                double parts = 0;
                for (FactorName factor : FactorName.values()) {
                    parts += kinds.of(factor).getOrDefault(kind, 0.0);
                }
                double whole = evaluation.presentValue(subject.worth().kinds().getOrDefault(kind, List.of()));
                assertThat(parts).as(kind.name()).isCloseTo(whole, within(1e-6 * Math.max(1, Math.abs(whole))));
            }
        });
    }
}
