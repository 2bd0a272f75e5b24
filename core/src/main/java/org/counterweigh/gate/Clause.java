package org.counterweigh.gate;

import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.counterweigh.firm.WorkType.DataClass;

/**
 * One question of a condition.
 *
 * @param field where the workbook answers it
 * @param regulators home regulators that it names
 */
record Clause(RuleField field, Set<String> regulators, Function<Facts, TruthValue> asks) {

    private static final RuleField PERSONAL_DATA = new RuleField(RuleField.Sheet.WORK, "Personal data");

    TruthValue answer(Facts facts) {
        return asks.apply(facts);
    }

    /** {@code not ai}. */
    Clause negated() {
        return new Clause(field, regulators, facts -> answer(facts).negated());
    }

    /** {@code ai}. */
    static Clause holds(Flag flag) {
        return new Clause(flag.field(), Set.of(), facts -> facts.flag(flag));
    }

    /** {@code work in {W15,W16}}, {@code bill=FEE}. */
    static Clause is(Attribute attribute, Set<String> codes) {
        Set<String> regulators = attribute == Attribute.HOME ? codes : Set.of();
        return of(attribute, regulators, (facts, value) -> {
            if (codes.stream().anyMatch(code -> lies(attribute, value, code))) {
                return TruthValue.YES;
            }
            // A provider somewhere in the US may or may not be in US-DC.
            boolean mayBe =
                    attribute == Attribute.PLACE && codes.stream().anyMatch(code -> lies(attribute, code, value));
            return mayBe ? TruthValue.UNKNOWN : TruthValue.NO;
        });
    }

    private static boolean lies(Attribute attribute, String value, String code) {
        return value.equals(code) || (attribute == Attribute.PLACE && value.startsWith(code + "-"));
    }

    /** {@code home~US}: the regulator or one that stands under it. */
    static Clause under(String regulator) {
        return of(
                Attribute.HOME,
                Set.of(regulator),
                (facts, home) -> TruthValue.of(home.equals(regulator) || home.startsWith(regulator + "-")));
    }

    /** {@code home listed}: there are rules for it. */
    static Clause listed() {
        return of(
                Attribute.HOME,
                Set.of(),
                (facts, home) -> TruthValue.of(facts.places().lists(home)));
    }

    /** {@code data>=D2}. */
    static Clause atLeast(DataClass least) {
        return of(
                Attribute.DATA,
                Set.of(),
                (facts, data) -> TruthValue.of(DataClass.valueOf(data).compareTo(least) >= 0));
    }

    /** {@code UK in pd}. */
    static Clause regime(String regime) {
        return new Clause(
                PERSONAL_DATA, Set.of(), facts -> TruthValue.of(facts.regimes().contains(regime)));
    }

    /** {@code pd empty}. */
    static Clause noRegime() {
        return new Clause(
                PERSONAL_DATA, Set.of(), facts -> TruthValue.of(facts.regimes().isEmpty()));
    }

    /** {@code vloc adequate-for UK}. */
    static Clause adequateFor(String regime) {
        return of(
                Attribute.PLACE,
                Set.of(),
                (facts, place) -> TruthValue.of(facts.places().isAdequate(regime, place)));
    }

    /** {@code vloc of-concern}. */
    static Clause ofConcern() {
        return of(
                Attribute.PLACE,
                Set.of(),
                (facts, place) -> TruthValue.of(facts.places().isOfConcern(place)));
    }

    /** Asks an attribute; not known where the workbook is silent on it. */
    private static Clause of(Attribute attribute, Set<String> regulators, BiFunction<Facts, String, TruthValue> asks) {
        return new Clause(
                attribute.field(),
                regulators,
                facts -> facts.value(attribute)
                        .map(value -> asks.apply(facts, value))
                        .orElse(TruthValue.UNKNOWN));
    }
}
