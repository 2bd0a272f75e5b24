package org.counterweigh.evaluation;

import java.util.List;
import org.counterweigh.findings.Finding;
import org.counterweigh.firm.FirmData;

/**
 * What the owner of a workbook should look at again before its results are used.
 *
 * @param noticed what reading noticed
 * @param flags results that are possible but seldom true
 * @param cases every case, with what the gate says of it
 * @param plan the best plan, whose money the blanks move
 * @param blanks what nobody has entered and matters most
 * @param effects of figures that were asked about, the largest first
 */
public record DataReview(
        FirmData data,
        List<Finding> noticed,
        List<PlausibilityFlag> flags,
        List<CaseResult> cases,
        PlanResult plan,
        BlankRanking blanks,
        List<CorrectionEffect> effects) {}
