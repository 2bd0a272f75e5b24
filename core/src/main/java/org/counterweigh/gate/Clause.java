package org.counterweigh.gate;

import java.util.Set;
import org.counterweigh.firm.WorkType.DataClass;

/** One question of a condition. */
sealed interface Clause {

    Field PERSONAL_DATA = new Field(Field.Sheet.WORK, "Personal data");

    Answer answer(Facts facts);

    /** Where the workbook answers it. */
    Field field();

    /** Home regulators that it names. */
    default Set<String> regulators() {
        return Set.of();
    }

    /** {@code ai}. */
    record Holds(Flag flag) implements Clause {
        @Override
        public Answer answer(Facts facts) {
            return facts.flag(flag);
        }

        @Override
        public Field field() {
            return flag.field();
        }
    }

    /** {@code work in {W15,W16}}, {@code bill=FEE}. */
    record Is(Attribute attribute, Set<String> codes) implements Clause {
        public Is {
            codes = Set.copyOf(codes);
        }

        @Override
        public Answer answer(Facts facts) {
            return facts.value(attribute).map(this::answer).orElse(Answer.UNKNOWN);
        }

        @Override
        public Field field() {
            return attribute.field();
        }

        @Override
        public Set<String> regulators() {
            return attribute == Attribute.HOME ? codes : Set.of();
        }

        private Answer answer(String value) {
            if (codes.stream().anyMatch(code -> lies(value, code))) {
                return Answer.YES;
            }
            // A provider somewhere in the US may or may not be in US-DC.
            boolean mayBe = attribute == Attribute.PLACE && codes.stream().anyMatch(code -> lies(code, value));
            return mayBe ? Answer.UNKNOWN : Answer.NO;
        }

        private boolean lies(String value, String code) {
            return value.equals(code) || (attribute == Attribute.PLACE && value.startsWith(code + "-"));
        }
    }

    /** {@code home~US}: the regulator or one that stands under it. */
    record Under(String regulator) implements Clause {
        @Override
        public Answer answer(Facts facts) {
            return facts.value(Attribute.HOME)
                    .map(home -> Answer.of(home.equals(regulator) || home.startsWith(regulator + "-")))
                    .orElse(Answer.UNKNOWN);
        }

        @Override
        public Field field() {
            return Attribute.HOME.field();
        }

        @Override
        public Set<String> regulators() {
            return Set.of(regulator);
        }
    }

    /** {@code home listed}: there are rules for it. */
    record Listed() implements Clause {
        @Override
        public Answer answer(Facts facts) {
            return facts.value(Attribute.HOME)
                    .map(home -> Answer.of(facts.places().lists(home)))
                    .orElse(Answer.UNKNOWN);
        }

        @Override
        public Field field() {
            return Attribute.HOME.field();
        }
    }

    /** {@code data>=D2}. */
    record AtLeast(DataClass least) implements Clause {
        @Override
        public Answer answer(Facts facts) {
            return facts.value(Attribute.DATA)
                    .map(data -> Answer.of(DataClass.valueOf(data).compareTo(least) >= 0))
                    .orElse(Answer.UNKNOWN);
        }

        @Override
        public Field field() {
            return Attribute.DATA.field();
        }
    }

    /** {@code UK in pd}. */
    record Regime(String regime) implements Clause {
        @Override
        public Answer answer(Facts facts) {
            return Answer.of(facts.regimes().contains(regime));
        }

        @Override
        public Field field() {
            return PERSONAL_DATA;
        }
    }

    /** {@code pd empty}. */
    record NoRegime() implements Clause {
        @Override
        public Answer answer(Facts facts) {
            return Answer.of(facts.regimes().isEmpty());
        }

        @Override
        public Field field() {
            return PERSONAL_DATA;
        }
    }

    /** {@code vloc adequate-for UK}. */
    record AdequateFor(String regime) implements Clause {
        @Override
        public Answer answer(Facts facts) {
            return facts.value(Attribute.PLACE)
                    .map(place -> Answer.of(facts.places().isAdequate(regime, place)))
                    .orElse(Answer.UNKNOWN);
        }

        @Override
        public Field field() {
            return Attribute.PLACE.field();
        }
    }

    /** {@code vloc of-concern}. */
    record OfConcern() implements Clause {
        @Override
        public Answer answer(Facts facts) {
            return facts.value(Attribute.PLACE)
                    .map(place -> Answer.of(facts.places().isOfConcern(place)))
                    .orElse(Answer.UNKNOWN);
        }

        @Override
        public Field field() {
            return Attribute.PLACE.field();
        }
    }

    /** {@code not ai}. */
    record Not(Clause clause) implements Clause {
        @Override
        public Answer answer(Facts facts) {
            return clause.answer(facts).negated();
        }

        @Override
        public Field field() {
            return clause.field();
        }

        @Override
        public Set<String> regulators() {
            return clause.regulators();
        }
    }
}
