package org.counterweigh.cli.explain;

import java.util.List;
import org.counterweigh.cli.exitcode.ExitCode;
import org.counterweigh.cli.exitcode.UserError;
import org.counterweigh.evaluation.AppraisalResult;
import org.counterweigh.evaluation.CaseResult;
import org.counterweigh.evaluation.ChapterSubject;
import org.counterweigh.evaluation.Evaluation;
import org.counterweigh.factors.Bridge;

/**
 * Whose payback or rate of return is asked for: the plan, or one case.
 *
 * @param name as the chapters of the outline call it
 */
record Subject(String name, AppraisalResult worth, Bridge bridge) {

    static Subject in(Evaluation evaluation, Scope scope) {
        if (scope.isWide()) {
            return new Subject(
                    Lines.title(ChapterSubject.WHOLE_PLAN),
                    evaluation.plan().worth(),
                    evaluation.plan().lines().bridge());
        }
        List<CaseResult> cases = evaluation.cases().stream()
                .filter(result -> matches(scope.work(), result.work().name())
                        && matches(scope.provider(), result.provider().name()))
                .toList();
        if (cases.size() != 1) {
            throw new UserError(
                    ExitCode.USAGE,
                    cases.isEmpty()
                            ? "No offer fits --work and --provider."
                            : "Several offers fit: name one kind of work with --work and one provider with"
                                    + " --provider.");
        }
        CaseResult result = cases.get(0);
        return new Subject(
                Lines.title(ChapterSubject.of(ChapterSubject.Kind.CASE, result.lines())),
                result.worth(),
                result.lines().bridge());
    }

    private static boolean matches(String asked, String name) {
        return asked.isEmpty() || asked.equalsIgnoreCase(name);
    }
}
