package org.counterweigh.gate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.counterweigh.findings.Checked;
import org.counterweigh.findings.Finding;

/** When a rule applies: questions joined by {@code and}, and such groups joined by {@code or}. */
public final class Condition {

    private static final Pattern OR = Pattern.compile("\\s+or\\s+");
    private static final Pattern AND = Pattern.compile("\\s+and\\s+");

    private final List<List<Clause>> alternatives;

    private Condition(List<List<Clause>> alternatives) {
        this.alternatives = alternatives;
    }

    /** Reads {@code home~US and data>=D2 and not adm}; what cannot be read is a finding at the place. */
    public static Checked<Condition> parse(String text, String place) {
        List<Finding> findings = new ArrayList<>();
        List<List<Clause>> alternatives = Arrays.stream(OR.split(text.strip(), -1))
                .map(group -> group(group, place, findings))
                .toList();
        return new Checked<>(
                findings.isEmpty() ? Optional.of(new Condition(alternatives)) : Optional.empty(), findings);
    }

    public TruthValue answer(Facts facts) {
        return alternatives.stream().map(group -> answer(group, facts)).reduce(TruthValue.NO, TruthValue::or);
    }

    /** What would have to be known for an answer; empty where the answer is known. */
    public List<RuleField> unknown(Facts facts) {
        if (answer(facts) != TruthValue.UNKNOWN) {
            return List.of();
        }
        return alternatives.stream()
                .filter(group -> answer(group, facts) == TruthValue.UNKNOWN)
                .flatMap(List::stream)
                .filter(clause -> clause.answer(facts) == TruthValue.UNKNOWN)
                .map(Clause::field)
                .distinct()
                .toList();
    }

    /** Home regulators that it names; one that nobody lists would never be met. */
    public Set<String> regulators() {
        return alternatives.stream()
                .flatMap(List::stream)
                .flatMap(clause -> clause.regulators().stream())
                .collect(Collectors.toSet());
    }

    private static TruthValue answer(List<Clause> group, Facts facts) {
        return group.stream().map(clause -> clause.answer(facts)).reduce(TruthValue.YES, TruthValue::and);
    }

    private static List<Clause> group(String text, String place, List<Finding> findings) {
        List<Clause> clauses = new ArrayList<>();
        for (String part : AND.split(text, -1)) {
            Clause.parse(part)
                    .ifPresentOrElse(
                            clauses::add,
                            () -> findings.add(Finding.stops(
                                    place,
                                    "The condition asks \"" + part.strip() + "\", which is no question known here",
                                    "Join questions such as home~US, work in {W15,W16}, data>=D2, bill!=FIXED, UK in"
                                            + " pd, vloc adequate-for UK, not adm by and / or")));
        }
        return clauses;
    }
}
