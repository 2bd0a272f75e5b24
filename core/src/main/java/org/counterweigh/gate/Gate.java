package org.counterweigh.gate;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.counterweigh.firm.FirmData;
import org.counterweigh.firm.Provider;
import org.counterweigh.firm.Quote;
import org.counterweigh.gate.Ruling.Asked;
import org.counterweigh.gate.Ruling.Match;

/** Permitted, with conditions, or not, and under which rule. */
public record Gate(GateRules rules) {

    public Ruling rule(FirmData data, Quote quote) {
        if (quote.provider().kind() == Provider.Kind.IN_HOUSE_PROGRAMME) {
            return Ruling.OWN_PEOPLE;
        }
        Facts facts = Facts.of(data, quote, rules.places());
        Evidence evidence = Evidence.of(data.governance().conditions(), quote);

        List<Match> matches = matches(facts, evidence);

        // Silence of the rules is no permission.
        Verdict verdict = Ruling.worst(matches, Rule.Scope.GATE).orElse(Verdict.REFER);
        List<Asked> asked = asked(matches, evidence);
        Explanation explanation = new Explanation(rules, facts, quote);
        return new Ruling(verdict, matches, asked, explanation.assumptions(), explanation.missing(matches, asked));
    }

    private List<Match> matches(Facts facts, Evidence evidence) {
        return rules.all()
                .map(rule -> match(rule, facts, evidence))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Match> match(Rule rule, Facts facts, Evidence evidence) {
        return switch (rule.condition().answer(facts)) {
            case NO -> Optional.empty();
            case UNKNOWN ->
                Optional.of(new Match(rule, Verdict.REFER, rule.condition().unknown(facts)));
            case YES -> Optional.of(new Match(rule, verdict(rule, evidence), List.of()));
        };
    }

    private static Verdict verdict(Rule rule, Evidence evidence) {
        boolean lifted = rule.verdict() == Verdict.BLOCKED_UNTIL
                && !rule.obligations().isEmpty()
                && rule.obligations().stream().allMatch(evidence::shows);
        return lifted ? Verdict.CONDITIONS : rule.verdict();
    }

    private List<Asked> asked(List<Match> matches, Evidence evidence) {
        Set<String> codes = matches.stream()
                .filter(match -> !match.isByUnknownField())
                .flatMap(match -> match.rule().obligations().stream())
                .collect(Collectors.toSet());
        Stream<Obligation> due = rules.obligations().stream().filter(obligation -> codes.contains(obligation.code()));
        return due.map(obligation -> new Asked(obligation, evidence.of(obligation.code())))
                .toList();
    }
}
