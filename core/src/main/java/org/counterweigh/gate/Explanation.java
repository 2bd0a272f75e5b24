package org.counterweigh.gate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.counterweigh.firm.Quote;
import org.counterweigh.gate.Ruling.Asked;
import org.counterweigh.gate.Ruling.Match;

/** What a ruling took for granted, and what it is missing. */
record Explanation(GateRules rules, Facts facts, Quote quote) {

    /** What no cell asks and yet a rule turns on for this case, personal data left blank, and opinions not looked up. */
    List<Assumption> assumptions() {
        Facts open = facts.withUnaskedOpen();
        Map<Flag, List<Rule>> unasked = new LinkedHashMap<>();
        rules.all()
                .filter(rule -> rule.condition().answer(facts) != TruthValue.UNKNOWN)
                .forEach(rule -> rule.condition()
                        .unknown(open)
                        .forEach(field -> Flag.unasked(field)
                                .ifPresent(flag -> unasked.computeIfAbsent(flag, key -> new ArrayList<>())
                                        .add(rule))));
        List<Assumption> assumptions = new ArrayList<>();
        unasked.forEach((flag, turning) -> assumptions.add(new Assumption.ReadAsNo(flag, turning)));
        if (facts.personalData().assumed()) {
            assumptions.add(new Assumption.ReadAsPersonalData(
                    quote.work().name(), facts.personalData().regimes()));
        }
        facts.value(Attribute.HOME).ifPresent(home -> ofHome(home, assumptions));
        return assumptions;
    }

    private void ofHome(String home, List<Assumption> assumptions) {
        Places places = rules.places();
        places.regulator(home)
                .ifPresentOrElse(
                        own -> Optional.of(places.below(home))
                                .filter(below -> !below.isEmpty())
                                .ifPresent(below -> assumptions.add(new Assumption.NotApplied(own, below))),
                        () -> assumptions.add(
                                new Assumption.NoRulesOf(home, places.countryOf(home), places.above(home))));
    }

    /** Fields to fill in, evidence to give, counsel to ask. */
    List<Missing> missing(List<Match> matches, List<Asked> asked) {
        List<Match> gating =
                matches.stream().filter(match -> match.rule().gates()).toList();
        Map<RuleField, List<Rule>> unknown = new LinkedHashMap<>();
        gating.forEach(match -> match.unknown()
                .forEach(field ->
                        unknown.computeIfAbsent(field, key -> new ArrayList<>()).add(match.rule())));
        List<Missing> missing = new ArrayList<>();
        unknown.forEach((field, decides) -> missing.add(new Missing.Unknown(field, row(field), decides)));
        gating.stream()
                .filter(match -> !match.isByUnknownField())
                .forEach(match -> standing(match, asked).ifPresent(missing::add));
        if (gating.isEmpty()) {
            missing.add(new Missing.NoRule());
        }
        return missing;
    }

    private static Optional<Missing> standing(Match match, List<Asked> asked) {
        return switch (match.verdict()) {
            case BLOCKED_UNTIL -> Optional.of(new Missing.Unmet(match.rule(), unmet(match.rule(), asked)));
            case REFER -> Optional.of(new Missing.Counsel(match.rule()));
            default -> Optional.empty();
        };
    }

    private static List<Obligation> unmet(Rule rule, List<Asked> asked) {
        return asked.stream()
                .filter(each -> !each.met())
                .map(Asked::obligation)
                .filter(obligation -> rule.obligations().contains(obligation.code()))
                .toList();
    }

    /** What is asked of the firm is always known, so an open field is one of the provider or of the work. */
    private String row(RuleField field) {
        return field.sheet() == RuleField.Sheet.WORK
                ? quote.work().name()
                : quote.provider().name();
    }
}
