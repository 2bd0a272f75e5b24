package org.counterweigh.cli.run;

import java.util.List;
import java.util.Optional;
import org.counterweigh.evaluation.DataReview;
import org.counterweigh.evaluation.Evaluation;
import org.counterweigh.findings.Finding;
import org.counterweigh.report.SourceFile;
import org.counterweigh.report.narrative.EvaluationFindings;
import org.counterweigh.report.narrative.Words;

/** What came of one workbook. */
public sealed interface WorkbookResult {

    SourceFile source();

    /** The firm, where its name can be read. */
    Optional<String> firm();

    List<Finding> findings();

    /**
     * The workbook could be evaluated.
     *
     * @param content SHA-256 of the workbook and of the bills that are read with it
     * @param brand the one the workbook names
     */
    record Evaluated(SourceFile source, String content, Evaluation evaluation, BrandedOutput brand)
            implements WorkbookResult {
        @Override
        public Optional<String> firm() {
            return Optional.of(evaluation.data().firm().name());
        }

        @Override
        public List<Finding> findings() {
            return WorkbookResult.findings(evaluation.review(), words());
        }

        /** What its reports speak with. */
        public Words words() {
            return Words.of(evaluation.data().firm(), brand.wording());
        }
    }

    /**
     * The workbook could be evaluated, and was only looked through for what its owner should mend or fill in.
     *
     * @param brand the one the workbook names
     */
    record Reviewed(SourceFile source, DataReview review, BrandedOutput brand) implements WorkbookResult {
        @Override
        public Optional<String> firm() {
            return Optional.of(review.data().firm().name());
        }

        @Override
        public List<Finding> findings() {
            return WorkbookResult.findings(review, words());
        }

        /** What is told of it is told with these. */
        public Words words() {
            return Words.of(review.data().firm(), brand.wording());
        }
    }

    private static List<Finding> findings(DataReview review, Words words) {
        return new EvaluationFindings(words).of(review);
    }

    /** A finding stops it. */
    record Stopped(SourceFile source, Optional<String> firm, List<Finding> findings) implements WorkbookResult {
        public Stopped {
            findings = List.copyOf(findings);
        }
    }

    /** The file is no workbook that can be read; the sentence tells its owner why. */
    record Unreadable(SourceFile source, String sentence) implements WorkbookResult {
        @Override
        public Optional<String> firm() {
            return Optional.empty();
        }

        @Override
        public List<Finding> findings() {
            return List.of();
        }
    }
}
