package org.counterweigh.report.narrative;

import java.util.ArrayList;
import java.util.List;
import org.counterweigh.evaluation.CaseResult;
import org.counterweigh.evaluation.Evaluation;
import org.counterweigh.firm.FactorName;
import org.counterweigh.report.document.Table;
import org.counterweigh.report.document.Table.Row;

/** The money of one case factor by factor, with score, grade and reason; a law firm's with its client income. */
record FactorTable(CaseResult result, Evaluation evaluation, Words words) {

    Table table() {
        List<Row> rows = new ArrayList<>();
        for (FactorName factor : FactorName.values()) {
            rows.add(row(factor));
        }
        var worth = result.worth();
        var scores = new ScoreSentences(words);
        double benefit = evaluation.value().once(result.lines().bridge().presentValue());
        rows.add(total(words.say("net-benefit"), worth.netBenefit(), benefit, scores.score(evaluation.score(result))));
        if (Math.round(worth.presentValueOfIncome()) != 0) {
            rows.add(beside(words.say("client-income"), worth.clientIncome(), worth.presentValueOfIncome()));
            rows.add(total(words.say("by-year.value"), worth.value(), worth.netPresentValue(), ""));
        }
        return new Table(
                words.say("factor-table.caption work provider", result.work().name(), words.placed(result)),
                words.columns(
                        "factor 2.2, side 0.6, steady-year 1 #, npv 1 #, score 0.7 #, grade 0.7 ^, because 4.6",
                        evaluation.value().steadyYear()),
                rows,
                Words.sentences(words.say("factor-table.note"), scores.weighed(evaluation.weighing(result.work()))));
    }

    private Row total(String label, List<Double> yearly, double presentValue, String score) {
        return Row.total(label, "", steady(yearly), words.amount(presentValue), score, "", "");
    }

    private Row beside(String label, List<Double> yearly, double presentValue) {
        return Row.plain(label, "", steady(yearly), words.amount(presentValue), "", "", "");
    }

    private String steady(List<Double> yearly) {
        return words.amount(yearly.get(evaluation.value().steadyYear()));
    }

    private Row row(FactorName name) {
        var factor = result.factor(name);
        var scores = new ScoreSentences(words);
        return Row.plain(
                words.word("factor", name),
                words.say(name.isPro() ? "side.pro" : "side.con"),
                factor.makesNoClaim() ? words.say("no-claim") : steady(factor.money()),
                factor.makesNoClaim() ? Words.NONE : words.amount(factor.netPresentValue()),
                scores.score(factor.score().score()),
                factor.grade().name(),
                scores.of(factor));
    }
}
