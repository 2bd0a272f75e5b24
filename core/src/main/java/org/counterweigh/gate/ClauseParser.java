package org.counterweigh.gate;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.counterweigh.firm.WorkType.DataClass;

/** Reads one question of a condition from its text. */
final class ClauseParser {

    private static final Set<String> REGIMES = Set.of("EU", "UK", "US-HIPAA", "US-7216", "US-BULK");

    private static final List<Form> FORMS = List.of(
            new Form("not (.+)", m -> parse(m.group(1)).map(Clause::negated)),
            new Form("home listed", m -> Optional.of(Clause.listed())),
            new Form(
                    "home~(\\S+)",
                    m -> Optional.of(m.group(1)).filter(Attribute.HOME::takes).map(Clause::under)),
            new Form("data>=(D[0-5])", m -> Optional.of(Clause.atLeast(DataClass.valueOf(m.group(1))))),
            new Form("pd empty", m -> Optional.of(Clause.noRegime())),
            new Form(
                    "(\\S+) in pd",
                    m -> Optional.of(m.group(1)).filter(REGIMES::contains).map(Clause::regime)),
            new Form("vloc of-concern", m -> Optional.of(Clause.ofConcern())),
            new Form("vloc adequate-for (EU|UK)", m -> Optional.of(Clause.adequateFor(m.group(1)))),
            new Form("(\\w+) in \\{([^}]+)\\}", m -> is(m.group(1), m.group(2).split(","))),
            new Form("(\\w+)!=(\\S+)", m -> is(m.group(1), m.group(2)).map(Clause::negated)),
            new Form("(\\w+)=(\\S+)", m -> is(m.group(1), m.group(2))),
            new Form("(\\w+)", m -> Flag.named(m.group(1)).map(Clause::holds)));

    private ClauseParser() {}

    /** The question, or nothing where the text is none. */
    static Optional<Clause> parse(String text) {
        return FORMS.stream()
                .map(form -> form.parse(text.strip()))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<Clause> is(String word, String... codes) {
        Set<String> wanted = Arrays.stream(codes).map(String::strip).collect(Collectors.toSet());
        return Attribute.named(word)
                .filter(attribute -> wanted.stream().allMatch(attribute::takes))
                .map(attribute -> Clause.is(attribute, wanted));
    }

    /** One way to write a question. */
    private record Form(Pattern pattern, Function<MatchResult, Optional<Clause>> reading) {
        Form(String pattern, Function<MatchResult, Optional<Clause>> reading) {
            this(Pattern.compile(pattern), reading);
        }

        Optional<Clause> parse(String text) {
            Matcher matcher = pattern.matcher(text);
            return matcher.matches() ? reading.apply(matcher) : Optional.empty();
        }
    }
}
