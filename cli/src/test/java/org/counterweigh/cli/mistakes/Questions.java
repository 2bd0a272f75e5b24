package org.counterweigh.cli.mistakes;

import java.util.regex.Pattern;
import org.counterweigh.findings.Finding;

/** What a question is about. */
final class Questions {

    /** Questions about a result, which a board would ask of honest figures too. */
    private static final Pattern OF_A_RESULT = Pattern.compile(
            "saves \\d+% of the avoidable cost|Cash is counted for|pays only because|comparison of rates"
                    + " alone|^Managing ");

    private Questions() {}

    /** Whether it says that a figure, or how figures stand to each other, is seldom so. */
    static boolean isOfAFigure(Finding finding) {
        return !OF_A_RESULT.matcher(finding.problem()).find();
    }
}
