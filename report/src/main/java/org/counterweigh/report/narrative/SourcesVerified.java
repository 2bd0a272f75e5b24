package org.counterweigh.report.narrative;

import java.util.List;
import java.util.Optional;
import org.counterweigh.evaluation.Evaluation;
import org.counterweigh.figures.Citation;
import org.counterweigh.figures.Given;
import org.counterweigh.figures.Verification;
import org.counterweigh.gate.Ruling;

/** How far the sources of defaults and rules were verified, counted once for the whole report. */
record SourcesVerified(Evaluation evaluation, Words words) {

    String sentence() {
        return Words.sentences(ofDefaults(), ofRules());
    }

    /** A blank that counts as nil claims nothing, so it has no source to verify. */
    private String ofDefaults() {
        List<Given> defaults =
                evaluation.outline().givens().stream().filter(Given::isDefault).toList();
        List<Verification> claims = defaults.stream()
                .filter(given -> given.value() != 0)
                .map(given -> given.source().citation())
                .flatMap(Optional::stream)
                .map(Citation::verification)
                .toList();
        int nil = defaults.size() - claims.size();
        return Words.sentences(
                claims.isEmpty()
                        ? ""
                        : words.say(
                                "sources.defaults claims verified secondary unverified",
                                claims.size(),
                                count(claims, Verification.VERIFIED),
                                count(claims, Verification.SECONDARY),
                                count(claims, Verification.NOT_VERIFIED)),
                nil == 0 ? "" : words.say("sources.nil nil", nil));
    }

    /** Of the rules that apply; empty where none does. */
    String ofRules() {
        List<Verification> rules = evaluation.cases().stream()
                .flatMap(result -> result.ruling().matches().stream())
                .map(Ruling.Match::rule)
                .distinct()
                .map(rule -> rule.authority().verification())
                .toList();
        return rules.isEmpty()
                ? ""
                : words.say(
                        "sources.rules total verified secondary unverified",
                        rules.size(),
                        count(rules, Verification.VERIFIED),
                        count(rules, Verification.SECONDARY),
                        count(rules, Verification.NOT_VERIFIED));
    }

    private static long count(List<Verification> all, Verification one) {
        return all.stream().filter(one::equals).count();
    }
}
