package org.counterweigh.report.narrative;

import java.util.List;
import java.util.Locale;
import org.counterweigh.gate.Assumption;
import org.counterweigh.gate.Missing;
import org.counterweigh.gate.Obligation;
import org.counterweigh.gate.Regulator;
import org.counterweigh.gate.Rule;
import org.counterweigh.gate.RuleField;

/** What a ruling is missing and takes for granted; words before the codes of rules, obligations and regulators. */
record RulingSentences(Words words) {

    /** As many as are named where there is little room. */
    private static final int MOST = 2;

    String of(Missing missing) {
        if (missing instanceof Missing.Unknown unknown) {
            String rules = named(unknown.decides());
            return words.say("missing.field-of field row rules", name(unknown.field()), unknown.row(), rules);
        }
        if (missing instanceof Missing.Unmet unmet) {
            String duties = named(unmet.obligations(), Integer.MAX_VALUE);
            return words.say("missing.unmet rule duties", named(unmet.rule()), duties);
        }
        return missing instanceof Missing.Counsel counsel
                ? words.say("missing.counsel rule", named(counsel.rule()))
                : words.say("missing.no-rule");
    }

    String of(Assumption assumption) {
        if (assumption instanceof Assumption.ReadAsNo read) {
            return words.say("assumed.no field rules", name(read.flag().field()), named(read.turning()));
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
            List<String> below = regulators.below().stream().map(this::named).toList();
            return words.say(
                    "assumed.not-applied home below", named(regulators.home()), words.joined("list.comma", below));
        }
        return of((Assumption.NoRulesOf) assumption);
    }

    private String of(Assumption.NoRulesOf none) {
        String country = new Locale("", none.country()).getDisplayCountry(Locale.ENGLISH);
        String home = words.say("named name code", country, none.home());
        return none.above()
                .map(above -> words.say("assumed.rules-from-above home above", home, named(above)))
                .orElseGet(() -> words.say("assumed.no-rules-of home", home));
    }

    private String named(Regulator regulator) {
        return words.say("named name code", regulator.name(), regulator.code());
    }

    /** What it says, with its number for looking it up. */
    String named(Rule rule) {
        return words.say("named name code", rule.meaning(), rule.id());
    }

    private String named(List<Rule> rules) {
        return words.some("list.semicolon", rules.stream().map(this::named).toList(), MOST);
    }

    /** The first of them by their names. */
    String named(List<Obligation> duties, int most) {
        List<String> named = duties.stream()
                .map(duty -> words.say("named name code", duty.name(), duty.code()))
                .toList();
        return words.some("list.comma", named, most);
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

    /** With no more than the first of them. */
    String inShort(List<Missing> missing) {
        return words.some("list.semicolon", missing.stream().map(this::inShort).toList(), MOST);
    }

    private String inShort(Missing missing) {
        if (missing instanceof Missing.Unknown unknown) {
            return words.say(
                    "missing-inside.field-of heading row", unknown.field().heading(), unknown.row());
        }
        if (missing instanceof Missing.Unmet unmet) {
            return words.say("missing-inside.unmet duties", named(unmet.obligations(), MOST));
        }
        return missing instanceof Missing.Counsel counsel
                ? words.say("missing-inside.counsel rule", named(counsel.rule()))
                : words.say("missing-inside.no-rule");
    }
}
