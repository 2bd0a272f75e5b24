package org.counterweigh.uncertainty;

import org.counterweigh.mcda.Acceptability;
import org.counterweigh.mcda.RankShares;
import org.counterweigh.sampling.BaseCapacity;
import org.counterweigh.sampling.BatchCheck;
import org.counterweigh.sensitivity.InputImportance;
import org.counterweigh.sensitivity.PairOfChanges;

import java.util.List;
import java.util.Optional;
import org.counterweigh.breakeven.BreakEven;
import org.counterweigh.factors.CaseCalculation;
import org.counterweigh.firm.WorkType;

/**
 * One kind of work over all futures.
 *
 * @param about the case the answer rests on: the one chosen, else the best; empty when nobody is staffed or quotes
 * @param netPresentValue of that case
 * @param expectedRegret what the recommended option falls short of the best option of each future, on average
 * @param valueOfKnowingAll what it would be worth to know every figure before deciding
 * @param worthFindingOut most valuable first
 * @param moneyRanks by net present value over the futures, staying in house among the options
 * @param byScore how the options rank by score; empty where there is only one
 * @param breakEvens of the case the answer rests on, nearest first, five at most
 */
public record WorkUncertainty(
        WorkType work,
        Optional<CaseCalculation> about,
        Optional<Percentiles> netPresentValue,
        Optional<PaybackPercentiles> payback,
        double expectedRegret,
        double valueOfKnowingAll,
        List<InputImportance> worthFindingOut,
        Optional<RankShares> moneyRanks,
        Optional<Acceptability> byScore,
        List<BreakEven> breakEvens,
        Optional<PairOfChanges> pair,
        Optional<BatchCheck> check,
        Optional<BaseCapacity> baseCapacity) {

    public WorkUncertainty {
        worthFindingOut = List.copyOf(worthFindingOut);
        breakEvens = List.copyOf(breakEvens);
    }
}
