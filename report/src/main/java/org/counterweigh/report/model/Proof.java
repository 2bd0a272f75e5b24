package org.counterweigh.report.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.counterweigh.evaluation.CaseResult;
import org.counterweigh.factors.Bridge;
import org.counterweigh.factors.PlanLines;
import org.counterweigh.factors.Tally;
import org.counterweigh.factors.ValueAndCash;
import org.counterweigh.figures.Figure;
import org.counterweigh.figures.Line;
import org.counterweigh.figures.Unit;
import org.counterweigh.firm.FactorName;

/**
 * Money added up in more than one way, which must come to the same.
 *
 * @param sums lines that only an identity needs
 */
record Proof(List<Line> sums, List<Model.Identity> identities) {

    static Proof of(CaseResult result) {
        var lines = result.lines();
        return of(ModelWording.of(result), lines.bridge(), lines.tally(), lines.worth());
    }

    static Proof of(PlanLines plan) {
        var proof = of("Plan", plan.bridge(), plan.tally(), plan.worth());
        List<PlanLines.Part> parts = Stream.concat(plan.works().values().stream(), plan.providers().values().stream())
                .toList();
        if (!parts.isEmpty()) {
            proof.equal(
                    "Plan: kinds of work and providers' own cost = value",
                    sum("Kinds of work and providers' own cost", parts.stream().map(PlanLines.Part::value)),
                    plan.worth().value());
            proof.equal(
                    "Plan: kinds of work and providers' own cost = net present value",
                    sum(
                            "Present values of work and providers' own cost",
                            parts.stream().map(PlanLines.Part::netPresentValue)),
                    plan.worth().netPresentValue());
        }
        return proof;
    }

    private static Proof of(String what, Bridge bridge, Tally tally, ValueAndCash worth) {
        var proof = new Proof(new ArrayList<>(), new ArrayList<>());
        proof.identities.add(new Model.Identity(
                what + ": in-house avoidable - total cost of ownership = net benefit",
                bridge.difference(),
                bridge.netBenefit()));
        proof.equal(
                what + ": four kinds of money = net benefit",
                sum("Sum of the four kinds of money", tally.kinds().values().stream()),
                bridge.netBenefit());
        proof.equal(
                what + ": eight factors and client income = net present value",
                sum(
                        "Sum of the eight present values and client income",
                        Stream.concat(
                                Arrays.stream(FactorName.values()).map(bridge::presentValue),
                                Stream.of(worth.presentValueOfIncome()))),
                worth.netPresentValue());
        return proof;
    }

    private static Line sum(String label, Stream<Line> terms) {
        return Line.line(label, Figure.sum(terms.toList(), Unit.MONEY));
    }

    private void equal(String label, Line sum, Line to) {
        sums.add(sum);
        identities.add(new Model.Identity(label, sum, to));
    }
}
