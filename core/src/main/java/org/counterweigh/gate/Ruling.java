package org.counterweigh.gate;

import java.util.List;

/**
 * What the gate says to one case.
 *
 * @param verdict the worst of the rules that gate
 * @param obligations all that the applying rules ask, O1 to O20
 * @param assumptions what was read as No because nobody is asked
 * @param missing what keeps the case from being open
 */
public record Ruling(
        Verdict verdict,
        List<Match> matches,
        List<Asked> obligations,
        List<Assumption> assumptions,
        List<Missing> missing) {

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
    }

    /** An obligation of the case, and whether the workbook shows that it is met. */
    public record Asked(Obligation obligation, boolean met) {}
}
