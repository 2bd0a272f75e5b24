package org.counterweigh.gate;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.counterweigh.firm.Governance;

/**
 * What the gate says to one case.
 *
 * @param verdict the worst of the rules that gate
 * @param obligations all that the applying rules ask, O1 to O20
 * @param assumptions what was read as No because nobody is asked, and personal data read into a blank
 * @param missing what keeps the case from being open
 */
public record Ruling(
        Verdict verdict,
        List<Match> matches,
        List<Asked> obligations,
        List<Assumption> assumptions,
        List<Missing> missing) {

    /** Nobody from outside does the work, so there is nothing to permit and nothing to ask. */
    static final Ruling OWN_PEOPLE = new Ruling(Verdict.ALLOWED, List.of(), List.of(), List.of(), List.of());

    /**
     * A rule that applies, or may apply.
     *
     * @param verdict what it counts for: REFER while a field is unknown, CONDITIONS once its obligations are evidenced
     * @param unknown the fields that must be known; empty where the rule does apply
     */
    public record Match(Rule rule, Verdict verdict, List<RuleField> unknown) {
        public boolean isByUnknownField() {
            return !unknown.isEmpty();
        }

        /** Whether it bars the work only until its obligations are met, whether they are by now or not. */
        private boolean yields() {
            return rule.gates()
                    && rule.verdict() == Verdict.BLOCKED_UNTIL
                    && !isByUnknownField()
                    && !rule.obligations().isEmpty();
        }
    }

    /**
     * An obligation of the case.
     *
     * @param told the row of sheet {@code Conditions} that counts for it; empty where none speaks of it
     */
    public record Asked(Obligation obligation, Optional<Governance.Condition> told) {

        /** Whether the workbook shows it: Yes, with a date and an owner. */
        public boolean met() {
            return told.filter(Governance.Condition::isEvidenced).isPresent();
        }
    }

    /** What the rules say of charging the work on to clients; empty where none of them speaks. */
    public Optional<Verdict> billing() {
        return worst(matches, Rule.Scope.BILLING);
    }

    /** Whether it is referred for nothing but cells left blank, so that filling them in gives an answer. */
    public boolean isReferredForBlanksOnly() {
        return verdict == Verdict.REFER
                && !missing.isEmpty()
                && missing.stream().allMatch(Missing.Unknown.class::isInstance);
    }

    /** What it says once all that bars the work only until it is met has been met. */
    public Verdict onceMet() {
        return matches.stream()
                .filter(match -> match.rule().gates())
                .map(match -> match.yields() ? Verdict.CONDITIONS : match.verdict())
                .max(Comparator.naturalOrder())
                .orElse(verdict);
    }

    /** Of the obligations those that bar the work until they are met. */
    public List<Asked> barring() {
        return obligations.stream()
                .filter(asked -> matches.stream()
                        .anyMatch(match -> match.yields()
                                && match.rule()
                                        .obligations()
                                        .contains(asked.obligation().code())))
                .toList();
    }

    static Optional<Verdict> worst(List<Match> matches, Rule.Scope scope) {
        return matches.stream()
                .filter(match -> match.rule().scope() == scope)
                .map(Match::verdict)
                .max(Comparator.naturalOrder());
    }
}
