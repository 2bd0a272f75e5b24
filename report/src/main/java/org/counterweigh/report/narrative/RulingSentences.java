package org.counterweigh.report.narrative;

import java.util.List;
import java.util.stream.Collectors;
import org.counterweigh.gate.Assumption;
import org.counterweigh.gate.Missing;
import org.counterweigh.gate.Rule;
import org.counterweigh.gate.RuleField;
import org.counterweigh.gate.Ruling;

/** What a ruling takes for granted and what it is missing, a sentence each. */
final class RulingSentences {

    private RulingSentences() {}

    static List<String> missing(Ruling ruling) {
        return ruling.missing().stream().map(RulingSentences::of).toList();
    }

    static List<String> assumptions(Ruling ruling) {
        return ruling.assumptions().stream().map(RulingSentences::of).toList();
    }

    static String of(Missing missing) {
        if (missing instanceof Missing.Unknown unknown) {
            return "Not known: " + name(unknown.field())
                    + unknown.row().map(row -> " of " + row).orElse("") + ". It decides " + ids(unknown.decides())
                    + ".";
        }
        if (missing instanceof Missing.Unmet unmet) {
            return unmet.rule().id() + " bars it until the Conditions sheet shows Yes with date and owner for "
                    + unmet.obligations().stream()
                            .map(each -> each.code() + " (" + each.text() + ")")
                            .collect(Collectors.joining(", "))
                    + ".";
        }
        return missing instanceof Missing.Counsel counsel
                ? counsel.rule().id() + " refers it to named counsel: "
                        + counsel.rule().meaning() + "."
                : "No rule speaks of this case: refer it to named counsel.";
    }

    static String of(Assumption assumption) {
        if (assumption instanceof Assumption.ReadAsNo read) {
            return "Not asked by the workbook, read as No: " + name(read.flag().field()) + " (" + ids(read.turning())
                    + ").";
        }
        if (assumption instanceof Assumption.NotApplied regulators) {
            return "Home regulator is " + regulators.home() + ", so opinions of "
                    + String.join(", ", regulators.below()) + " are not applied.";
        }
        return "No rules of " + ((Assumption.RulesFromAbove) assumption).home()
                + " itself are held; those of the regulator above it are applied.";
    }

    private static String name(RuleField field) {
        return switch (field.sheet()) {
            case FIRM -> "Firm, " + field.heading();
            case PROVIDERS -> "Providers, " + field.heading();
            case WORK -> "Work, " + field.heading();
            case NOT_ASKED -> field.heading();
        };
    }

    private static String ids(List<Rule> rules) {
        return rules.stream().map(Rule::id).collect(Collectors.joining(", "));
    }
}
