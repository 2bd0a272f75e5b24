package org.counterweigh.report.narrative;

import java.util.List;
import org.counterweigh.gate.Assumption;
import org.counterweigh.gate.Missing;
import org.counterweigh.gate.Rule;
import org.counterweigh.gate.RuleField;

/** What a ruling is missing, and what it takes for granted. */
record RulingSentences(Words words) {

    /** As many of what is missing as are named where there is little room. */
    private static final int MOST_MISSING = 2;

    String of(Missing missing) {
        if (missing instanceof Missing.Unknown unknown) {
            String rules = ids(unknown.decides());
            return unknown.row()
                    .map(row -> words.say("missing.field-of field row rules", name(unknown.field()), row, rules))
                    .orElseGet(() -> words.say("missing.field field rules", name(unknown.field()), rules));
        }
        if (missing instanceof Missing.Unmet unmet) {
            List<String> obligations = unmet.obligations().stream()
                    .map(each -> words.say("missing.obligation code text", each.code(), each.text()))
                    .toList();
            return words.say(
                    "missing.unmet rule obligations", unmet.rule().id(), words.joined("list.comma", obligations));
        }
        return missing instanceof Missing.Counsel counsel
                ? words.say(
                        "missing.counsel rule meaning",
                        counsel.rule().id(),
                        counsel.rule().meaning())
                : words.say("missing.no-rule");
    }

    String of(Assumption assumption) {
        if (assumption instanceof Assumption.ReadAsNo read) {
            return words.say("assumed.no field rules", name(read.flag().field()), ids(read.turning()));
        }
        if (assumption instanceof Assumption.ReadAsPersonalData read) {
            return read.regimes().isEmpty()
                    ? words.say("assumed.personal-data work", read.work())
                    : words.say(
                            "assumed.personal-data-under work regimes",
                            read.work(),
                            words.joined("list.comma", List.copyOf(read.regimes())));
        }
        if (assumption instanceof Assumption.NotApplied regulators) {
            String below = words.joined("list.comma", List.copyOf(regulators.below()));
            return words.say("assumed.not-applied home below", regulators.home(), below);
        }
        return words.say("assumed.rules-from-above home", ((Assumption.RulesFromAbove) assumption).home());
    }

    private String name(RuleField field) {
        return words.say(
                switch (field.sheet()) {
                    case FIRM -> "field.firm heading";
                    case PROVIDERS -> "field.providers heading";
                    case WORK -> "field.work heading";
                    case NOT_ASKED -> "field.not-asked heading";
                },
                field.heading());
    }

    private String ids(List<Rule> rules) {
        return words.joined("list.comma", rules.stream().map(Rule::id).toList());
    }

    /** The first of it, in phrases. */
    String inShort(List<Missing> missing) {
        String first = words.joined(
                "list.semicolon",
                missing.stream().limit(MOST_MISSING).map(this::inShort).toList());
        int more = missing.size() - MOST_MISSING;
        return more > 0 ? words.say("missing-inside.more first count", first, more) : first;
    }

    private String inShort(Missing missing) {
        if (missing instanceof Missing.Unknown unknown) {
            return unknown.row()
                    .map(row -> words.say(
                            "missing-inside.field-of heading row",
                            unknown.field().heading(),
                            row))
                    .orElseGet(() -> words.say(
                            "missing-inside.field heading", unknown.field().heading()));
        }
        if (missing instanceof Missing.Unmet unmet) {
            return words.say(
                    "missing-inside.unmet codes",
                    words.listed(unmet.obligations().stream()
                            .map(each -> each.code())
                            .toList()));
        }
        return missing instanceof Missing.Counsel counsel
                ? words.say("missing-inside.counsel rule", counsel.rule().id())
                : words.say("missing-inside.no-rule");
    }
}
