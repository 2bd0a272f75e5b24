package org.counterweigh.optimisation.solver;

import java.util.Arrays;
import org.counterweigh.optimisation.solver.Branch.Use;
import org.counterweigh.optimisation.solver.Portfolio.Way;

/**
 * What a plan bears once for a provider, if any of some ways is chosen.
 *
 * @param amounts by place of the {@link Multipliers}
 * @param brings by work and way, whether the way brings it
 * @param promises of each work, what its best way at the provider is worth: costs that may come are spread by it
 */
@SuppressWarnings("ArrayRecordComponent") // read in the innermost loop, never compared
record OnceBorne(int provider, double[] amounts, boolean[][] brings, double[] promises) {

    private static final double LITTLE = 1e-3;

    /** First what any way at a provider brings, then each of its obligations. */
    static OnceBorne[] of(Portfolio portfolio, Multipliers rows, int provider) {
        Portfolio.Provider terms = portfolio.providers().get(provider);
        double[] any = new double[rows.worth + 1];
        any[Multipliers.CASH] = portfolio.present(terms.once());
        any[rows.worth] = any[Multipliers.CASH];
        for (int role = 0; role < portfolio.roles(); role++) {
            any[Multipliers.TIME + role] = portfolio.present(terms.own().money()[role]);
            any[rows.worth] += any[Multipliers.TIME + role];
        }
        for (int year = 0; year < portfolio.years(); year++) {
            any[rows.committed + year] = -portfolio.discount()[year] * terms.commitment()[year];
        }
        double[] promises = promises(portfolio, provider);
        OnceBorne[] all = new OnceBorne[1 + terms.obligations().size()];
        all[0] = new OnceBorne(provider, any, brings(portfolio, provider, -1), promises);
        for (int obligation = 0; obligation < terms.obligations().size(); obligation++) {
            double[] amounts = new double[rows.worth + 1];
            amounts[Multipliers.CASH] = -portfolio.present(terms.obligations().get(obligation));
            amounts[rows.worth] = amounts[Multipliers.CASH];
            all[1 + obligation] = new OnceBorne(provider, amounts, brings(portfolio, provider, obligation), promises);
        }
        return all;
    }

    private static boolean[][] brings(Portfolio portfolio, int provider, int obligation) {
        return portfolio.works().stream()
                .map(ways -> {
                    boolean[] each = new boolean[ways.size()];
                    for (int way = 0; way < each.length; way++) {
                        Way one = ways.get(way);
                        each[way] = one.provider() == provider
                                && (obligation < 0 || one.obligations().contains(obligation));
                    }
                    return each;
                })
                .toArray(boolean[][]::new);
    }

    private static double[] promises(Portfolio portfolio, int provider) {
        return portfolio.works().stream()
                .mapToDouble(ways -> ways.stream()
                        .filter(way -> way.provider() == provider)
                        .mapToDouble(way -> portfolio.present(way.value()))
                        .reduce(LITTLE, Math::max))
                .toArray();
    }

    /** The part of each work, adding up to one over those that may bring it; nothing where none may. */
    double[] parts(Branch branch) {
        double[] parts = new double[promises.length];
        double sum = 0;
        for (int w = 0; w < parts.length; w++) {
            int work = w;
            if (Arrays.stream(branch.ways[w]).anyMatch(way -> brings[work][way])) {
                parts[w] = promises[w];
                sum += promises[w];
            }
        }
        for (int work = 0; work < parts.length && sum > 0; work++) {
            parts[work] /= sum;
        }
        return sum > 0 ? parts : new double[0];
    }

    /** Whether no plan of the branch avoids it: all that one work may do brings it, or all that a used provider may. */
    boolean isCertain(Branch branch, Portfolio portfolio) {
        boolean all = branch.providers[provider] == Use.USED;
        for (int w = 0; w < brings.length; w++) {
            int work = w;
            if (Arrays.stream(branch.ways[w]).allMatch(way -> brings[work][way])) {
                return true;
            }
            all &= Arrays.stream(branch.ways[w])
                    .allMatch(
                            way -> brings[work][way] || portfolio.way(work, way).provider() != provider);
        }
        return all;
    }
}
