package org.counterweigh.report;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.counterweigh.evaluation.Evaluation;
import org.counterweigh.evaluation.QuickEvaluator;
import org.counterweigh.evaluation.TestRules;
import org.counterweigh.firm.ExampleFirm;
import org.counterweigh.firm.FirmData;
import org.counterweigh.firm.SeededFirms;
import org.counterweigh.gate.GateRules;

/** Evaluations of the firms of tests, each worked out once for all classes that see what is written of it. */
public enum Evaluations {
    /** By a few rules that give every verdict. */
    RULED(TestRules.all()),
    /** With nothing barred and nothing asked. */
    PERMITTED(TestRules.permissive());

    private final Map<Long, Evaluation> seeded = new ConcurrentHashMap<>();
    private final QuickEvaluator evaluator;

    Evaluations(GateRules rules) {
        this.evaluator = new QuickEvaluator(rules);
    }

    public Evaluation example() {
        return of(-1, ExampleFirm.data());
    }

    public Evaluation seeded(long seed) {
        return of(seed, SeededFirms.firm(seed));
    }

    private Evaluation of(long seed, FirmData data) {
        return seeded.computeIfAbsent(seed, first -> evaluator.evaluate(data, List.of()));
    }
}
