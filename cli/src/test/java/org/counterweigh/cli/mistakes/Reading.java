package org.counterweigh.cli.mistakes;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.counterweigh.evaluation.CaseResult;
import org.counterweigh.evaluation.DataReview;
import org.counterweigh.findings.Finding;
import org.counterweigh.findings.Severity;

/**
 * What the desk made of a workbook.
 *
 * @param asked what stops it or is asked; what only stands in for a blank is left out
 * @param worth of the plan, or of the best case where all work stays; empty where it was stopped
 */
record Reading(List<Finding> asked, Optional<Worth> worth) {

    /**
     * @param plan net present value
     * @param best net present value of the best case that may go, or of the best of all
     */
    record Worth(double plan, boolean moves, double best) {

        /** How far another is from this one, as a share of this one. */
        double movedBy(Worth other) {
            double today = moves ? plan : best;
            double then = moves || other.moves ? other.plan : other.best;
            return today == then ? 0 : Math.abs((then - today) / today);
        }
    }

    static Reading stopped(List<Finding> findings) {
        return new Reading(asked(findings), Optional.empty());
    }

    static Reading of(List<Finding> findings, DataReview review) {
        return new Reading(asked(findings), Optional.of(worth(review)));
    }

    private static List<Finding> asked(List<Finding> findings) {
        return findings.stream()
                .filter(finding -> finding.severity() != Severity.DEFAULTED)
                .toList();
    }

    private static Worth worth(DataReview review) {
        return new Worth(
                review.plan().worth().netPresentValue(),
                !review.plan().movesNothing(),
                Stream.of(review.cases().stream().filter(CaseResult::isOpen).toList(), review.cases())
                        .filter(cases -> !cases.isEmpty())
                        .findFirst()
                        .flatMap(cases -> cases.stream().max(Comparator.comparingDouble(CaseResult::netPresentValue)))
                        .map(CaseResult::netPresentValue)
                        .orElse(0.0));
    }

    /** What is asked here and not of the other, whatever the figures in the sentences. */
    List<Finding> beyond(Reading other) {
        List<String> known = other.asked.stream().map(Reading::sense).toList();
        return asked.stream().filter(finding -> !known.contains(sense(finding))).toList();
    }

    private static String sense(Finding finding) {
        return finding.place() + " " + finding.severity() + finding.problem().replaceAll("[\\d.,%-]+", "#");
    }
}
