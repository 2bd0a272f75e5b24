package org.counterweigh.gate;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.counterweigh.firm.WorkType.DataClass;

/**
 * One question of a condition, such as {@code not ai}, {@code home~US}, {@code work in {W15,W16}}.
 *
 * @param field where the workbook answers it
 * @param regulators home regulators that it names
 */
record Clause(RuleField field, Set<String> regulators, Function<Facts, TruthValue> asks) {

    private static final RuleField PERSONAL_DATA = new RuleField(RuleField.Sheet.WORK, "Personal data");

    /** The commonest come first; no text has two of these forms. */
    private static final List<Form> FORMS = List.of(
            new Form("(\\w+)", m -> Flag.named(m.group(1)).map(Clause::holds)),
            new Form("not (.+)", m -> parse(m.group(1)).map(Clause::negated)),
            new Form("home~(\\S+)", m -> under(m.group(1))),
            new Form("data>=(D[0-5])", m -> atLeast(DataClass.valueOf(m.group(1)))),
            new Form("pd empty", m -> personalData(data -> !data.held())),
            new Form(
                    "(EU|UK|US-HIPAA|US-7216|US-BULK) in pd",
                    m -> personalData(data -> data.regimes().contains(m.group(1)))),
            new Form(
                    "vloc of-concern",
                    m -> asked(Attribute.PLACE, (facts, place) -> facts.places().isOfConcern(place))),
            new Form(
                    "vloc adequate-for (EU|UK)",
                    m -> asked(Attribute.PLACE, (facts, place) -> facts.places().isAdequate(m.group(1), place))),
            new Form("(\\w+) in \\{([^}]+)\\}", m -> is(m.group(1), m.group(2).split(","))),
            new Form("(\\w+)!=(\\S+)", m -> is(m.group(1), m.group(2)).map(Clause::negated)),
            new Form("(\\w+)=(\\S+)", m -> is(m.group(1), m.group(2))));

    private record Form(Pattern pattern, Function<MatchResult, Optional<Clause>> reading) {
        Form(String pattern, Function<MatchResult, Optional<Clause>> reading) {
            this(Pattern.compile(pattern), reading);
        }

        Optional<Clause> parse(String text) {
            Matcher matcher = pattern.matcher(text);
            return matcher.matches() ? reading.apply(matcher) : Optional.empty();
        }
    }

    static Optional<Clause> parse(String text) {
        String question = text.strip();
        return FORMS.stream().flatMap(form -> form.parse(question).stream()).findFirst();
    }

    TruthValue answer(Facts facts) {
        return asks.apply(facts);
    }

    private Clause negated() {
        return new Clause(field, regulators, facts -> answer(facts).negated());
    }

    private static Clause holds(Flag flag) {
        return new Clause(flag.field(), Set.of(), facts -> facts.flag(flag));
    }

    private static Optional<Clause> is(String word, String... codes) {
        Set<String> wanted = Arrays.stream(codes).map(String::strip).collect(Collectors.toSet());
        return Attribute.named(word)
                .filter(attribute -> wanted.stream().allMatch(attribute::takes))
                .map(attribute -> of(
                        attribute,
                        attribute == Attribute.HOME ? wanted : Set.of(),
                        facts -> facts.value(attribute).map(value -> isOneOf(attribute, value, wanted))));
    }

    private static TruthValue isOneOf(Attribute attribute, String value, Set<String> codes) {
        if (codes.stream().anyMatch(code -> lies(attribute, value, code))) {
            return TruthValue.YES;
        }
        // A provider somewhere in the US may or may not be in US-DC.
        boolean mayBe = attribute == Attribute.PLACE && codes.stream().anyMatch(code -> lies(attribute, code, value));
        return mayBe ? TruthValue.UNKNOWN : TruthValue.NO;
    }

    private static boolean lies(Attribute attribute, String value, String code) {
        return value.equals(code) || (attribute == Attribute.PLACE && value.startsWith(code + "-"));
    }

    private static Optional<Clause> under(String regulator) {
        return Optional.of(regulator)
                .filter(Attribute.HOME::takes)
                .map(code -> of(
                        Attribute.HOME,
                        Set.of(code),
                        facts -> facts.value(Attribute.HOME)
                                .map(home -> TruthValue.of(facts.places().isIn(code, home)))));
    }

    private static Optional<Clause> atLeast(DataClass least) {
        return asked(Attribute.DATA, (facts, data) -> DataClass.valueOf(data).compareTo(least) >= 0);
    }

    private static Optional<Clause> personalData(Predicate<PersonalData> asks) {
        return Optional.of(
                new Clause(PERSONAL_DATA, Set.of(), facts -> TruthValue.of(asks.test(facts.personalData()))));
    }

    private static Optional<Clause> asked(Attribute attribute, BiPredicate<Facts, String> asks) {
        return Optional.of(of(
                attribute,
                Set.of(),
                facts -> facts.value(attribute).map(value -> TruthValue.of(asks.test(facts, value)))));
    }

    /** Not known where the workbook is silent on the attribute. */
    private static Clause of(Attribute attribute, Set<String> regulators, Function<Facts, Optional<TruthValue>> asks) {
        return new Clause(
                attribute.field(), regulators, facts -> asks.apply(facts).orElse(TruthValue.UNKNOWN));
    }
}
