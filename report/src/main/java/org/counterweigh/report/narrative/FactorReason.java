package org.counterweigh.report.narrative;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.counterweigh.evaluation.CaseResult;
import org.counterweigh.evaluation.Evaluation;
import org.counterweigh.factors.MoneyLine;
import org.counterweigh.figures.Line;
import org.counterweigh.firm.FactorName;

/** The line of money that a factor's amount mostly comes from: it always has the sign of that amount. */
record FactorReason(Evaluation evaluation, Words words) {

    /** Empty where the factor comes to nothing. */
    Optional<String> of(List<CaseResult> cases, FactorName factor, double presentValue) {
        if (Math.round(presentValue) == 0) {
            return Optional.empty();
        }
        Map<String, Double> lines = new LinkedHashMap<>();
        for (CaseResult result : cases) {
            var account = result.lines().account(factor);
            account.avoided().forEach(each -> add(lines, each.line(), 1));
            account.fees().ifPresent(fees -> add(lines, fees, -1));
            account.incurred().forEach(each -> add(lines, each.line(), -1));
            result.lines().charges(factor).stream().map(MoneyLine::line).forEach(line -> add(lines, line, -1));
        }
        return lines.entrySet().stream()
                .filter(line -> line.getValue() * presentValue > 0)
                .max(Comparator.comparingDouble(line -> Math.abs(line.getValue())))
                .map(line -> words.say("factors.mainly line amount", line.getKey(), words.signed(line.getValue(), 0)));
    }

    private void add(Map<String, Double> lines, Line line, int sign) {
        lines.merge(line.label(), sign * evaluation.presentValue(line), Double::sum);
    }
}
