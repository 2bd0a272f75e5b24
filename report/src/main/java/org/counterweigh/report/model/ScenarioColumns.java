package org.counterweigh.report.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;
import org.counterweigh.evaluation.Evaluation;
import org.counterweigh.evaluation.ScenarioResult;
import org.counterweigh.excel.writer.CellContent;
import org.counterweigh.excel.writer.CellContent.Amount;
import org.counterweigh.excel.writer.CellContent.Words;
import org.counterweigh.factors.ValueAndCash;
import org.counterweigh.figures.Given;
import org.counterweigh.firm.FirmData;
import org.counterweigh.firm.Quote;
import org.counterweigh.report.model.ScenarioColumn.Worth;
import org.counterweigh.report.narrative.ScenarioSentences;
import org.counterweigh.sensitivity.Swing;

/** The scenarios of an evaluation: the base, every varying figure at its worse and at its better end, and those of the workbook. */
record ScenarioColumns(Evaluation evaluation, Settings settings, org.counterweigh.report.narrative.Words words) {

    static final String BASE = "Base";
    static final String LOW = "Low case";
    static final String HIGH = "High case";

    List<ScenarioColumn> of(List<Swing> swings) {
        List<ScenarioColumn> all = new ArrayList<>();
        all.add(new ScenarioColumn(
                BASE, Map.of(), Worth.of(worth(), evaluation.value()), OptionalDouble.empty(), "The inputs as typed"));
        if (!swings.isEmpty()) {
            all.add(extreme(LOW, swings, Swing::adverse, "at whichever of P5 and P95 lowers the plan's NPV"));
            all.add(extreme(HIGH, swings, Swing::favourable, "at whichever of P5 and P95 raises the plan's NPV"));
        }
        evaluation.scenarios().forEach(scenario -> all.add(named(scenario)));
        return all;
    }

    private ValueAndCash worth() {
        return evaluation.plan().lines().worth();
    }

    private ScenarioColumn extreme(String name, List<Swing> swings, ToDoubleFunction<Swing> end, String remark) {
        Map<Given, Double> figures = new LinkedHashMap<>();
        swings.forEach(swing -> figures.put(swing.input(), end.applyAsDouble(swing)));
        return new ScenarioColumn(
                name,
                ScenarioColumn.amounts(figures),
                Worth.of(worth(), evaluation.value().with(figures)),
                OptionalDouble.empty(),
                "Each of " + swings.size() + " varying inputs " + remark);
    }

    private ScenarioColumn named(ScenarioResult scenario) {
        Map<Object, CellContent.Value> inputs = ScenarioColumn.amounts(scenario.figures());
        settings(scenario, inputs);
        return new ScenarioColumn(
                scenario.scenario().name(),
                inputs,
                scenario.kept()
                        .map(Worth::of)
                        .orElseGet(() -> Worth.of(worth(), evaluation.value().with(scenario.figures()))),
                OptionalDouble.of(scenario.worth().netPresentValue()),
                String.join("; ", new ScenarioSentences(evaluation, words).changes(scenario)));
    }

    /** What the plan is judged by there, as far as it says otherwise. */
    private void settings(ScenarioResult scenario, Map<Object, CellContent.Value> inputs) {
        FirmData then = scenario.scenario().data();
        var other =
                Settings.of(then.firm().horizon().years(), then.firm().horizon().cashFlows());
        amount(settings.horizon(), other.horizon(), inputs);
        amount(settings.timing(), other.timing(), inputs);
        settings.limits()
                .forEach((limit, setting) -> limit.of(then.firm().policy()).ifPresent(given -> {
                    if (setting.amount().isEmpty() || setting.amount().get().value() != given.value()) {
                        inputs.put(setting, new Amount(given.value()));
                    }
                }));
        then.work().forEach(work -> {
            var setting = settings.keptInHouse().get(work.name());
            if (setting != null) {
                word(setting, work.facts().keepInHouse() ? Settings.YES : Settings.NO, inputs);
            }
        });
        scenario.law()
                .forEach(law -> settings.permitted().forEach((quote, permission) -> {
                    String verdict = ModelWording.of(law.verdict());
                    if (isOf(quote, law) && !permission.now().word().equals(verdict)) {
                        inputs.put(permission.input(), new Words(verdict));
                    }
                }));
    }

    private static boolean isOf(Quote quote, ScenarioResult.Permission law) {
        return quote.work().name().equals(law.work()) && quote.provider().name().equals(law.provider());
    }

    private static void amount(Setting now, Setting then, Map<Object, CellContent.Value> inputs) {
        double amount = then.amount().orElseThrow().value();
        if (now.amount().orElseThrow().value() != amount) {
            inputs.put(now, new Amount(amount));
        }
    }

    private static void word(Setting now, String then, Map<Object, CellContent.Value> inputs) {
        if (!now.word().equals(then)) {
            inputs.put(now, new Words(then));
        }
    }
}
