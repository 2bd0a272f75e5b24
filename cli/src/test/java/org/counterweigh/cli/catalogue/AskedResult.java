package org.counterweigh.cli.catalogue;

import java.util.List;
import java.util.Optional;
import org.counterweigh.cli.Workbooks;
import org.counterweigh.cli.run.WorkbookResult;
import org.counterweigh.evaluation.DataReview;
import org.counterweigh.evaluation.PlausibilityFlag;
import org.counterweigh.evaluation.PlausibilityFlag.FractionOfPost;
import org.counterweigh.evaluation.PlausibilityFlag.HardlyManaged;
import org.counterweigh.evaluation.PlausibilityFlag.HighCommitment;
import org.counterweigh.evaluation.PlausibilityFlag.OverheadOnly;
import org.counterweigh.evaluation.PlausibilityFlag.RatesAlone;
import org.counterweigh.evaluation.PlausibilityFlag.SeldomSaving;
import org.counterweigh.evaluation.PlausibilityFlag.TooFewPeople;
import org.counterweigh.findings.Finding;
import org.counterweigh.report.narrative.EvaluationFindings;

/** A result that is seldom true: why somebody is asked about it, and what makes it of the worked example. */
enum AskedResult {
    SAVING(
            SeldomSaving.class,
            "flag.saving",
            "A case",
            "A larger saving often rests on hours, a price or a task that one side of the comparison leaves out.",
            "Provider A | Document review | 30",
            "Provider A | Document review | 20"),
    OVERHEAD(
            OverheadOnly.class,
            "flag.overhead",
            "A case",
            "Offices and systems seldom shrink with the work; without that part the case loses.",
            "Avoidable pay | Redundancy cost\nParalegal | 1 | 60000 | 28% | 1600 | 80% | 100%",
            "Avoidable pay | Redundancy cost | Overhead per FTE | Avoidable overhead\n"
                    + "Paralegal | 1 | 30000 | 28% | 1600 | 80% | 100% | 0% | 40000 | 100%"),
    RATES(
            RatesAlone.class,
            "flag.rates",
            "A case",
            "A new provider takes longer at first, and somebody has to check its work; both cost more than the rate"
                    + " shows.",
            "| 30 | 0.025",
            "| 50 | 0.02"),
    POST(
            FractionOfPost.class,
            "flag.post",
            "A role",
            "Nobody's pay falls because an hour is free; only a post that ends or shrinks saves cash.",
            "",
            ""),
    PEOPLE(
            TooFewPeople.class,
            "flag.people",
            "A role",
            "Hours that nobody can have worked would be saved too, so that every case looks better than it is.",
            "Document review | W01 | 10000",
            "Document review | W01 | 100000"),
    MANAGED(
            HardlyManaged.class,
            "flag.managed",
            "A provider",
            "Somebody has to instruct the provider, answer its questions and look at its work.",
            "",
            ""),
    COMMITMENT(
            HighCommitment.class,
            "flag.commitment",
            "A provider",
            "It is owed whatever is used, and an amount in the provider's own currency looks like this.",
            "Transfer cost\n"
                    + "Provider A | US | Yes | Yes | Yes | Yes | Yes | Yes | No | No | 0% | 0 | 0 | 0 | 0 | 0 | 0 | 0",
            "Transfer cost | Minimum commitment\n"
                    + "Provider A | US | Yes | Yes | Yes | Yes | Yes | Yes | No | No | 0% | 0 | 0 | 0 | 0 | 0 | 0 | 0 |"
                    + " 50000");

    final Class<? extends PlausibilityFlag> flag;
    final String key;
    final String about;
    final String why;
    private final String usual;
    private final String odd;

    AskedResult(
            Class<? extends PlausibilityFlag> flag, String key, String about, String why, String usual, String odd) {
        this.flag = flag;
        this.key = key;
        this.about = about;
        this.why = why;
        this.usual = usual;
        this.odd = odd;
    }

    String workbook() {
        return Workbooks.text("Example Legal").replace(usual, odd);
    }

    /** What is asked, in the words of the report. */
    Optional<Finding> asked(WorkbookResult.Reviewed reviewed) {
        DataReview review = reviewed.review();
        var alone = new DataReview(
                review.data(),
                List.of(),
                review.flags().stream().filter(flag::isInstance).toList(),
                review.cases(),
                review.plan(),
                review.blanks(),
                List.of());
        return new EvaluationFindings(reviewed.words()).of(alone).stream().findFirst();
    }
}
