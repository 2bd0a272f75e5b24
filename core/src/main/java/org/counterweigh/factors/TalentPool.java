package org.counterweigh.factors;

import static org.counterweigh.figures.Line.line;

import java.util.List;

/** The premium paid to cover vacancies and growth while posts stand open; nothing where there are none. */
final class TalentPool implements Factor {

    @Override
    public List<MoneyLine> avoided(Case c) {
        return List.of(MoneyLine.cash(line(
                "Vacancy premium avoided", c.shareMoved().times(c.workload().vacancyPremium()))));
    }
}
