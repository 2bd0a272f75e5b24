package org.counterweigh.report.model;

import static org.counterweigh.figures.Line.line;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.counterweigh.evaluation.CaseResult;
import org.counterweigh.evaluation.ChapterSubject;
import org.counterweigh.evaluation.ChapterSubject.Kind;
import org.counterweigh.evaluation.Evaluation;
import org.counterweigh.factors.Bridge;
import org.counterweigh.figures.Figure;
import org.counterweigh.figures.Line;
import org.counterweigh.figures.Outline.Chapter;
import org.counterweigh.figures.Unit;
import org.counterweigh.firm.FactorName;

/** What must be equal in a model: for every offer and for the plan, the eight factors and what they add up to. */
final class Proofs {

    private final Map<ChapterSubject, Line> sums = new LinkedHashMap<>();
    private final List<Model.Identity> identities = new ArrayList<>();

    Proofs(Evaluation evaluation) {
        for (CaseResult result : evaluation.cases()) {
            prove(
                    ChapterSubject.of(Kind.CASE, result.lines()),
                    ModelWording.of(result),
                    result.lines().bridge());
        }
        for (CaseResult hybrid : ModelSheets.hybrids(evaluation)) {
            prove(
                    ChapterSubject.of(Kind.HYBRID, hybrid.lines()),
                    ModelWording.ofHybrid(hybrid),
                    hybrid.lines().bridge());
        }
        prove(ChapterSubject.WHOLE_PLAN, "Plan", evaluation.plan().lines().bridge());
    }

    private void prove(ChapterSubject subject, String of, Bridge bridge) {
        List<Line> presentValues = new ArrayList<>();
        for (FactorName factor : FactorName.values()) {
            presentValues.add(bridge.presentValue(factor));
        }
        var sum = line("Sum of the eight present values", Figure.sum(presentValues, Unit.MONEY));
        sums.put(subject, sum);
        identities.add(new Model.Identity(
                of + ": net benefit = in-house avoidable - TCO", bridge.netBenefit(), bridge.difference()));
        identities.add(new Model.Identity(of + ": eight present values = NPV", sum, bridge.netPresentValue()));
    }

    List<Model.Identity> identities() {
        return List.copyOf(identities);
    }

    /** The lines of a chapter with the sum that only its check needs. */
    List<Line> with(Chapter<ChapterSubject> chapter) {
        List<Line> all = new ArrayList<>(chapter.lines());
        var sum = sums.get(chapter.subject());
        if (sum != null) {
            all.add(sum);
        }
        return all;
    }
}
