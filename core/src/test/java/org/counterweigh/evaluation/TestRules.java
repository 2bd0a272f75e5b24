package org.counterweigh.evaluation;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.counterweigh.figures.Verification;
import org.counterweigh.gate.Condition;
import org.counterweigh.gate.GateCase;
import org.counterweigh.gate.GateRules;
import org.counterweigh.gate.Obligation;
import org.counterweigh.gate.Places;
import org.counterweigh.gate.Rule;
import org.counterweigh.gate.Verdict;

/** A few rules that give every verdict, so that evaluations can be tested without the files of the gate. */
public final class TestRules {

    private TestRules() {}

    public static GateRules all() {
        return rules(List.of(
                rule("L-01", "data>=D0", Verdict.CONDITIONS, "O1", "O2"),
                rule("L-02", "data>=D2", Verdict.CONDITIONS, "O5"),
                rule("L-06", "adverse", Verdict.BLOCKED_UNTIL, "O4"),
                rule("L-12", "ai", Verdict.CONDITIONS, "O19"),
                rule("L-07", "feeshare and not adm", Verdict.BLOCKED)));
    }

    /** Nothing is barred and nothing is asked. */
    public static GateRules permissive() {
        return rules(List.of(rule("L-00", "data>=D0", Verdict.ALLOWED)));
    }

    public static GateRules rules(List<Rule> rules) {
        List<Obligation> obligations = new ArrayList<>();
        for (int i = 1; i <= 20; i++) {
            obligations.add(new Obligation("O" + i, "Duty " + i, "Obligation " + i, "hours"));
        }
        return new GateRules(
                rules,
                List.of(),
                obligations,
                new Places(GateCase.regulators("US", "EW"), Set.of("DE"), Map.of("EU", Set.of("DE")), Set.of()));
    }

    public static Rule rule(String id, String condition, Verdict verdict, String... obligations) {
        return new Rule(
                id,
                Rule.Scope.GATE,
                Condition.parse(condition, "test").value().orElseThrow(),
                verdict,
                List.of(obligations),
                "Rule " + id,
                new Rule.Authority("test", Optional.empty(), Verification.VERIFIED, YearMonth.of(2026, 11)));
    }
}
