package org.counterweigh.mcda;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.counterweigh.factors.CaseCalculation;
import org.counterweigh.figures.Line;
import org.counterweigh.firm.FactorName;

/** Proves that no line of money stands in the accounts of two factors. */
public final class DoubleCountCheck {

    private DoubleCountCheck() {}

    /** A line that stands in the accounts of two factors or more, in the order of the brief. */
    public record Shared(Line line, List<FactorName> factors) {}

    /** Every line of a case that more than one factor counts as its own; none where the accounts are right. */
    public static List<Shared> shared(CaseCalculation lines) {
        Map<FactorName, List<Line>> accounts = new EnumMap<>(FactorName.class);
        for (FactorName factor : FactorName.values()) {
            List<Line> all = new ArrayList<>(lines.account(factor).lines());
            lines.charges(factor).forEach(charge -> all.add(charge.line()));
            accounts.put(factor, all);
        }
        return shared(accounts);
    }

    /** The same of any accounts; a line twice in one of them is shared by a factor with itself. */
    static List<Shared> shared(Map<FactorName, List<Line>> accounts) {
        // A line is equal to itself alone.
        Map<Line, List<FactorName>> holders = new LinkedHashMap<>();
        accounts.forEach((factor, lines) -> lines.forEach(line ->
                holders.computeIfAbsent(line, first -> new ArrayList<>()).add(factor)));
        return holders.entrySet().stream()
                .map(entry -> new Shared(entry.getKey(), entry.getValue()))
                .filter(shared -> shared.factors().size() > 1)
                .toList();
    }
}
