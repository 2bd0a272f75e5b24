package org.counterweigh.report.model;

import java.util.List;
import java.util.Optional;
import org.counterweigh.firm.Quote;
import org.counterweigh.gate.Ruling;
import org.counterweigh.gate.Verdict;

/**
 * What the law says of a case: a word among the inputs, and what it comes to with the conditions as they stand.
 *
 * @param input the verdict; where conditions bar the work, the one that holds once they are met
 * @param withConditions where conditions bar the work until they are met
 * @param barring whether they do so at the evaluation
 */
record Permission(Setting input, Optional<Setting> withConditions, List<Ruling.Asked> barring) {

    private static final String SOURCE = "Rules of law at the evaluation; no formula applies them";

    static Permission of(Quote quote, Ruling ruling, List<String> verdicts) {
        String of = quote.work().name() + " with " + quote.provider().name();
        List<Ruling.Asked> barring = ruling.barring();
        if (barring.isEmpty()) {
            return new Permission(
                    Setting.word("Permitted? " + of, ModelWording.of(ruling.verdict()), verdicts, SOURCE),
                    Optional.empty(),
                    barring);
        }
        return new Permission(
                Setting.word(
                        "Permitted once conditions are met? " + of,
                        ModelWording.of(ruling.onceMet()),
                        verdicts,
                        SOURCE + ". Conditions: sheet " + LegalSheet.SHEET),
                Optional.of(Setting.word(of, ModelWording.of(ruling.verdict()), verdicts, SOURCE)),
                barring);
    }

    /** What counts. */
    Setting now() {
        return withConditions.orElse(input);
    }

    /** The verdict while a condition is open. */
    static String barred() {
        return ModelWording.of(Verdict.BLOCKED_UNTIL);
    }

    /** The verdict that no condition changes. */
    static String never() {
        return ModelWording.of(Verdict.BLOCKED);
    }
}
