package org.counterweigh.simulation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.counterweigh.figures.Figure;
import org.counterweigh.figures.Given;
import org.counterweigh.simulation.Steps.Operand;
import org.counterweigh.simulation.Steps.Operand.Drawn;
import org.counterweigh.simulation.Steps.Operand.Fixed;
import org.counterweigh.simulation.Steps.Operand.Result;
import org.counterweigh.simulation.Steps.Step;

/**
 * How one line answers to each of many given figures, one at a time and all others as they are.
 *
 * <p>The line is read once for all of them; for each, only the steps that change with it are taken again.
 */
public final class Responses {

    private final Operand wanted;
    private final List<Step> steps;
    /** What each step comes to with every figure as it is. */
    private final double[] amounts;
    /** The later steps that use what a step leaves, by step. */
    private final List<List<Integer>> users = new ArrayList<>();

    private final Map<Given, List<Integer>> usersOfGiven = new HashMap<>();

    /**
     * Makes a line of one amount ready, such as a net present value.
     *
     * @param candidates the figures that may be asked about
     */
    public Responses(int horizon, Figure line, List<Given> candidates) {
        if (line.yearly()) {
            throw new IllegalArgumentException(line + " has an amount for each year");
        }
        Set<Given> asked = new HashSet<>(candidates);
        var compiled = CompiledLines.of(horizon, List.of(line), asked::contains);
        wanted = compiled.wanted().get(0)[0];
        steps = compiled.steps();
        amounts = new double[steps.size()];
        for (int i = 0; i < amounts.length; i++) {
            Step step = steps.get(i);
            users.add(new ArrayList<>());
            amounts[i] = step.operation().apply(amount(step.left()), amount(step.right()));
            uses(step.left(), i);
            uses(step.right(), i);
        }
    }

    private void uses(Operand operand, int step) {
        if (operand instanceof Result result) {
            users.get(result.step()).add(step);
        } else if (operand instanceof Drawn drawn) {
            usersOfGiven
                    .computeIfAbsent(drawn.given(), given -> new ArrayList<>())
                    .add(step);
        }
    }

    private double amount(Operand operand) {
        if (operand instanceof Fixed fixed) {
            return fixed.amount();
        }
        return operand instanceof Drawn drawn ? drawn.given().value() : amounts[((Result) operand).step()];
    }

    /** Of one of the candidates. */
    public Response to(Given given) {
        BitSet changing = changing(given);
        var taken = new Steps();
        var now = new Operand[amounts.length];
        for (int i = changing.nextSetBit(0); i >= 0; i = changing.nextSetBit(i + 1)) {
            Step step = steps.get(i);
            now[i] = taken.take(step.operation(), now(step.left(), now, given), now(step.right(), now, given));
        }
        return new Response(
                new CompiledLines(List.<Operand[]>of(new Operand[] {now(wanted, now, given)}), taken.inOrder()));
    }

    private BitSet changing(Given given) {
        var changing = new BitSet(amounts.length);
        usersOfGiven.getOrDefault(given, List.of()).forEach(changing::set);
        for (int i = changing.nextSetBit(0); i >= 0; i = changing.nextSetBit(i + 1)) {
            users.get(i).forEach(changing::set);
        }
        return changing;
    }

    private Operand now(Operand operand, Operand[] now, Given given) {
        if (operand instanceof Drawn drawn && drawn.given().equals(given)) {
            return operand;
        }
        return operand instanceof Result result && now[result.step()] != null
                ? now[result.step()]
                : new Fixed(amount(operand));
    }
}
