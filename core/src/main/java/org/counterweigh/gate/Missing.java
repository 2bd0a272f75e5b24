package org.counterweigh.gate;

import java.util.List;

/** Something that keeps a case from being open. */
public sealed interface Missing {

    /**
     * A field of the workbook is empty.
     *
     * @param row name of the provider or the work whose field it is
     * @param decides the rules that turn on it
     */
    record Unknown(RuleField field, String row, List<Rule> decides) implements Missing {}

    /** A rule bars the case until these are evidenced. */
    record Unmet(Rule rule, List<Obligation> obligations) implements Missing {}

    /** A rule leaves the case to named counsel. */
    record Counsel(Rule rule) implements Missing {}

    /** No rule speaks of the case, which is no permission. */
    record NoRule() implements Missing {}
}
