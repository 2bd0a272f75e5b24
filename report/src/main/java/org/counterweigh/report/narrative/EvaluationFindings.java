package org.counterweigh.report.narrative;

import static org.counterweigh.findings.Finding.unlikely;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.counterweigh.evaluation.CaseResult;
import org.counterweigh.evaluation.Evaluation;
import org.counterweigh.evaluation.PlausibilityFlag;
import org.counterweigh.evaluation.PlausibilityFlag.HardlyManaged;
import org.counterweigh.evaluation.PlausibilityFlag.HighCommitment;
import org.counterweigh.evaluation.PlausibilityFlag.OverheadOnly;
import org.counterweigh.evaluation.PlausibilityFlag.SeldomSaving;
import org.counterweigh.evaluation.PlausibilityFlag.TooFewPeople;
import org.counterweigh.figures.Source;
import org.counterweigh.findings.Finding;

/** What the owner of the workbook should know once it is evaluated. */
public final class EvaluationFindings {

    private EvaluationFindings() {}

    /** The findings of reading and those on results that are seldom true, gravest first. */
    public static List<Finding> of(Evaluation evaluation) {
        return Stream.concat(
                        evaluation.noticed().stream(),
                        evaluation.flags().stream().map(EvaluationFindings::of))
                .sorted(Finding.GRAVEST_FIRST)
                .toList();
    }

    private static Finding of(PlausibilityFlag flag) {
        Source source = flag.at().source();
        return unlikely(
                source instanceof Source.Default missing ? missing.sheet() : source.text(), problem(flag), fix(flag));
    }

    private static String problem(PlausibilityFlag flag) {
        if (flag instanceof SeldomSaving saving) {
            return pair(saving.of())
                    + String.format(
                            Locale.ROOT,
                            " saves %.0f %% of the avoidable cost; buyers rarely keep more than 40 %%.",
                            100 * saving.share());
        }
        if (flag instanceof OverheadOnly overhead) {
            return pair(overhead.of()) + " pays only because overhead is taken to fall.";
        }
        if (flag instanceof TooFewPeople people) {
            return String.format(
                    Locale.ROOT,
                    "The work listed takes %.2f FTE of %s, but only %.2f are on the payroll.",
                    people.people(),
                    people.role().name(),
                    people.role().headcount().value());
        }
        if (flag instanceof HardlyManaged managed) {
            return String.format(
                    Locale.ROOT,
                    "Managing %s is planned at %.1f %% of its fees; 3 %% to 10 %% is usual.",
                    managed.provider().name(),
                    100 * managed.share());
        }
        var commitment = (HighCommitment) flag;
        return String.format(
                Locale.ROOT,
                "The minimum commitment to %s is %.1f times the fees of all the work it quotes for.",
                commitment.provider().name(),
                commitment.times());
    }

    private static String pair(CaseResult result) {
        return result.work().name() + " with " + result.provider().name();
    }

    private static String fix(PlausibilityFlag flag) {
        if (flag instanceof SeldomSaving) {
            return "Check hours per unit, price and the cost of managing the provider.";
        }
        if (flag instanceof OverheadOnly) {
            return "Check Avoidable overhead on the sheet Roles: which lease or licence really ends?";
        }
        if (flag instanceof TooFewPeople) {
            return "Check units, hours per unit, and hours per year of the role.";
        }
        return flag instanceof HardlyManaged
                ? "Plan Governance hours on the sheet Providers."
                : "Type it in the firm's own currency, for a year.";
    }
}
