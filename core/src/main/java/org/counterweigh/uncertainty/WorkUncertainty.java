package org.counterweigh.uncertainty;

import java.util.List;
import java.util.Optional;
import org.counterweigh.breakeven.AdviceChange;
import org.counterweigh.factors.CaseCalculation;
import org.counterweigh.firm.WorkType;
import org.counterweigh.mcda.Acceptability;
import org.counterweigh.mcda.RankShares;
import org.counterweigh.sampling.BaseCapacity;
import org.counterweigh.sampling.BatchCheck;
import org.counterweigh.sensitivity.InputImportance;
import org.counterweigh.sensitivity.StressTest;

/**
 * One kind of work over all simulations.
 *
 * @param about the case the answer rests on: the one chosen, else the best; empty when nobody is staffed or quotes
 * @param netPresentValue of that case
 * @param payback of its cash
 * @param deciding what the answer rests on; empty where it rests on no figure
 * @param expectedRegret what the plan's choice falls short of the best option of each simulation, on average
 * @param perfectInformation what it would be worth to know every figure before deciding
 * @param importance most valuable first
 * @param moneyRanks by net present value over the simulations, staying in house among the options
 * @param scoreRanks how the options rank by score; empty where there is only one
 * @param breakEvens where the plan would do otherwise with it, nearest first
 * @param batchCheck of work that moves by the plan
 */
public record WorkUncertainty(
        WorkType work,
        Optional<CaseCalculation> about,
        Optional<Percentiles> netPresentValue,
        Optional<PaybackPercentiles> payback,
        Optional<DecidingStatistic> deciding,
        double expectedRegret,
        double perfectInformation,
        List<InputImportance> importance,
        Optional<RankShares> moneyRanks,
        Optional<Acceptability> scoreRanks,
        List<AdviceChange> breakEvens,
        Optional<StressTest> stressTest,
        Optional<BatchCheck> batchCheck,
        Optional<BaseCapacity> baseCapacity) {}
