package org.counterweigh.gate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.counterweigh.firm.Quote;
import org.counterweigh.gate.Ruling.Asked;
import org.counterweigh.gate.Ruling.Match;

/** The sentences of a ruling: what was assumed, and what is missing. */
record Explanation(GateRules rules, Facts facts, Quote quote) {

    /** What no cell of the workbook asks and yet a rule turns on for this case, and opinions that were not looked up. */
    List<String> assumptions() {
        List<String> sentences = new ArrayList<>();
        Facts open = facts.withUnaskedOpen();
        Map<String, List<String>> unasked = new LinkedHashMap<>();
        Stream.concat(rules.rules().stream(), rules.byWork().stream())
                .filter(rule -> rule.condition().answer(facts) != Answer.UNKNOWN)
                .forEach(rule -> rule.condition().unknown(open).stream()
                        .filter(Explanation::isUnasked)
                        .forEach(field -> unasked.computeIfAbsent(field, key -> new ArrayList<>())
                                .add(rule.id())));
        unasked.forEach((field, ids) -> sentences.add(
                "Not asked by the workbook, read as No: " + field + " (" + String.join(", ", ids) + ")."));
        facts.value(Attribute.HOME).ifPresent(home -> sentences.addAll(ofHome(home)));
        return sentences;
    }

    /** Fields to fill in, evidence to give, counsel to ask. */
    List<String> missing(List<Match> matches, List<Asked> asked) {
        List<Match> gating =
                matches.stream().filter(match -> match.rule().gates()).toList();
        List<String> sentences = new ArrayList<>(unknownFields(gating));
        gating.stream()
                .filter(match -> !match.isByUnknownField())
                .forEach(match -> standing(match, asked).ifPresent(sentences::add));
        if (gating.isEmpty()) {
            sentences.add("No rule speaks of this case: refer it to named counsel.");
        }
        return sentences;
    }

    private static Optional<String> standing(Match match, List<Asked> asked) {
        Rule rule = match.rule();
        return switch (match.verdict()) {
            case BLOCKED_UNTIL ->
                Optional.of(rule.id() + " bars it until the Conditions sheet shows Yes with date and owner for "
                        + unmet(rule, asked) + ".");
            case REFER -> Optional.of(rule.id() + " refers it to named counsel: " + rule.meaning() + ".");
            default -> Optional.empty();
        };
    }

    private static boolean isUnasked(String field) {
        return Arrays.stream(Flag.values())
                .anyMatch(flag -> !flag.isAsked() && flag.subject().equals(field));
    }

    private List<String> unknownFields(List<Match> gating) {
        Map<String, List<String>> rulesByField = new LinkedHashMap<>();
        gating.forEach(match -> match.unknown()
                .forEach(field -> rulesByField
                        .computeIfAbsent(field, key -> new ArrayList<>())
                        .add(match.rule().id())));
        return rulesByField.entrySet().stream()
                .map(entry -> "Not known: " + row(entry.getKey()) + ". It decides "
                        + String.join(", ", entry.getValue()) + ".")
                .toList();
    }

    private String row(String field) {
        if (field.startsWith("Providers")) {
            return field + " of " + quote.provider().name();
        }
        return field.startsWith("Work") ? field + " of " + quote.work().name() : field;
    }

    private static String unmet(Rule rule, List<Asked> asked) {
        return asked.stream()
                .filter(each -> !each.met()
                        && rule.obligations().contains(each.obligation().code()))
                .map(each -> each.obligation().code() + " (" + each.obligation().text() + ")")
                .collect(Collectors.joining(", "));
    }

    private List<String> ofHome(String home) {
        List<String> sentences = new ArrayList<>();
        if (rules.places().lists(home) && !rules.places().regulators().containsKey(home)) {
            sentences.add("No rules of " + home + " itself are held; those of the regulator above it are applied.");
        }
        List<String> below = rules.places().below(home);
        if (!below.isEmpty()) {
            sentences.add(
                    "Home regulator is " + home + ", so opinions of " + String.join(", ", below) + " are not applied.");
        }
        return sentences;
    }
}
