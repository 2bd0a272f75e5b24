package org.counterweigh.uncertainty;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.counterweigh.Counts;
import org.counterweigh.breakeven.AdviceChange;
import org.counterweigh.breakeven.Cause;
import org.counterweigh.evaluation.CaseVerdict;
import org.counterweigh.evaluation.Evaluation;
import org.counterweigh.evaluation.PointEvaluation;
import org.counterweigh.evaluation.QuickEvaluator;
import org.counterweigh.evaluation.TestRules;
import org.counterweigh.factors.CaseCalculation;
import org.counterweigh.figures.Given;
import org.counterweigh.figures.Source;
import org.counterweigh.firm.FirmBuilder;
import org.counterweigh.firm.Option;
import org.counterweigh.firm.SeededFirms;
import org.counterweigh.optimisation.PlanAnew;
import org.counterweigh.optimisation.PlanAnew.Place;
import org.counterweigh.uncertainty.PlainAdvice.Way;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A break-even of any firm, put back into its workbook a little beyond, changes the advice by its cause; a little before, it does not. */
@Tag("judges")
class SeededAdviceTest {
    private static final int FIRMS = 120;
    private static final double TEN_THOUSANDTH = 1e-4;

    private final List<String> wrong = new ArrayList<>();
    private final Map<Cause, Integer> causes = new EnumMap<>(Cause.class);

    @Test
    void a_ten_thousandth_beyond_a_break_even_the_advice_is_another_by_its_cause() {
        for (long seed = 0; seed < Counts.of(FIRMS); seed++) {
            Evaluation evaluation =
                    new QuickEvaluator(TestRules.permissive()).evaluate(SeededFirms.firm(seed), List.of());
            for (WorkUncertainty work : evaluation.uncertainty().work()) {
                for (AdviceChange change : work.breakEvens()) {
                    if (change.input().source() instanceof Source.Cell) {
                        putBack(seed, evaluation, work, change);
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(causes).hasSizeGreaterThan(4);
    }

    @Test
    void a_ten_thousandth_beyond_a_break_even_of_the_plan_its_choices_are_others() {
        int turns = 0;
        for (long seed = 0; seed < Counts.of(FIRMS); seed++) {
            Evaluation evaluation =
                    new QuickEvaluator(TestRules.permissive()).evaluate(SeededFirms.firm(seed), List.of());
            Set<Place> planned = PlanAnew.of(evaluation.plan().lines().chosen());
            for (AdviceChange change : evaluation.uncertainty().plan().breakEvens()) {
                double little = little(change);
                if (change.input().source() instanceof Source.Cell && little != 0) {
                    turns++;
                    String where = "firm " + seed + ", " + change.input() + " at " + change.turnsAt();
                    assertThat(planned(seed, change, -little)).as(where).isEqualTo(planned);
                    assertThat(planned(seed, change, little)).as(where).isNotEqualTo(planned);
                }
            }
        }
        assertThat(turns).isGreaterThan(30);
    }

    @Test
    void a_ten_thousandth_below_the_price_to_walk_away_from_the_case_is_sound_and_above_it_is_not() {
        int prices = 0;
        for (long seed = 0; seed < Counts.of(FIRMS); seed++) {
            UncertaintyResult uncertainty = new QuickEvaluator(TestRules.permissive())
                    .evaluate(SeededFirms.firm(seed), List.of())
                    .uncertainty();
            for (CaseUncertainty of : uncertainty.cases()) {
                if (of.prices().walkAway().isPresent()) {
                    prices++;
                    double highest = of.prices().walkAway().getAsDouble();
                    Given price = of.of().quote().price().amount();
                    assertThat(isSound(anew(seed, price, highest * (1 - TEN_THOUSANDTH)), of.of()))
                            .as("firm %d, %s", seed, price)
                            .isTrue();
                    assertThat(isSound(anew(seed, price, highest * (1 + TEN_THOUSANDTH)), of.of()))
                            .as("firm %d, %s", seed, price)
                            .isFalse();
                    assertThat(of.prices().target().orElse(0)).isLessThanOrEqualTo(highest);
                }
            }
        }
        assertThat(prices).isGreaterThan(20);
    }

    private static boolean isSound(PointEvaluation firm, CaseCalculation sought) {
        Place place = PlanAnew.of(List.of(sought)).iterator().next();
        return Stream.concat(firm.cases().stream(), firm.hybrids().stream())
                .filter(each -> PlanAnew.of(List.of(each.lines())).contains(place))
                .anyMatch(each -> each.verdict() == CaseVerdict.SOUND);
    }

    private static Set<Place> planned(long seed, AdviceChange change, double further) {
        return PlanAnew.of(anew(seed, change.input(), change.turnsAt() + further)
                .plan()
                .lines()
                .chosen());
    }

    /** Away from today; nothing where today's figure is too near. */
    private static double little(AdviceChange change) {
        double away = change.turnsAt() - change.input().value();
        double little = Math.copySign(TEN_THOUSANDTH * Math.abs(change.turnsAt()), away);
        return Math.abs(little) > Math.abs(away) / 2 ? 0 : little;
    }

    private void putBack(long seed, Evaluation evaluation, WorkUncertainty work, AdviceChange change) {
        double little = little(change);
        if (little == 0) {
            return;
        }
        String where = "firm " + seed + ", " + work.work().name() + ", " + change.input() + " at " + change.turnsAt()
                + " because " + change.because();
        Optional<Way> planned = evaluation.plan().lines().chosen().stream()
                .filter(each -> each.quote().work().equals(work.work()))
                .findFirst()
                .map(SeededAdviceTest::way);
        var before = at(seed, evaluation, work, change, change.turnsAt() - little);
        var beyond = at(seed, evaluation, work, change, change.turnsAt() + little);
        Way turned = change.of().map(SeededAdviceTest::way).orElseThrow();
        var fails = planned.isPresent() ? beyond : before;
        Optional<Cause> named = change.because() == Cause.RIVAL ? Optional.empty() : Optional.of(change.because());
        if (!before.best().equals(planned)
                || beyond.best().equals(planned)
                || !fails.against(turned).equals(named)) {
            wrong.add(where + ": " + planned + ", before " + before.best() + ", beyond " + beyond.best() + ", against "
                    + fails.against(turned));
        }
        causes.merge(change.because(), 1, Integer::sum);
    }

    private static PlainAdvice at(
            long seed, Evaluation evaluation, WorkUncertainty work, AdviceChange change, double value) {
        return new PlainAdvice(
                anew(seed, change.input(), value),
                work.work().name(),
                evaluation.plan().lines().chosen());
    }

    /** The firm read and worked out anew with another amount in the cell. */
    private static PointEvaluation anew(long seed, Given input, double value) {
        String label = input.label();
        int comma = label.indexOf(", ");
        FirmBuilder firm = SeededFirms.builder(seed)
                .with(
                        ((Source.Cell) input.source()).sheet(),
                        label.substring(comma + 2),
                        label.substring(0, comma),
                        value);
        return new QuickEvaluator(TestRules.permissive()).atPointValues(firm.build());
    }

    private static Way way(CaseCalculation of) {
        return new Way(of.quote().provider().name(), of.option() instanceof Option.Hybrid);
    }
}
