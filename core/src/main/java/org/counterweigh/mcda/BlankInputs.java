package org.counterweigh.mcda;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.counterweigh.factors.CaseCalculation;
import org.counterweigh.factors.Exposure;
import org.counterweigh.firm.BlankInput;
import org.counterweigh.firm.FactorName;
import org.counterweigh.gate.Ruling;

/**
 * Which of the inputs that a score is measured by are blank: those its row in the table of anchors names.
 *
 * <p>What today costs, its hours and the price are never blank. Figures that only shape them, such as on-cost, may be
 * defaults, which the grade beside the score tells.
 */
record BlankInputs(CaseCalculation lines, Ruling ruling) {

    List<BlankInput> of(FactorName factor) {
        return switch (factor) {
            case COST_SAVINGS -> List.of();
            case EFFICIENCY, QUALITY_CONTROL -> lines.unclaimed(factor);
            case TALENT_POOL -> talentPool();
            case FLEXIBILITY -> flexibility();
            case CONFIDENTIALITY -> confidentiality();
            case CULTURE_AND_LANGUAGE -> cultureAndLanguage();
            case LEGAL_AND_ETHICAL ->
                BlankInput.among(Map.of(BlankInput.LEGAL_ANSWERS, ruling.isReferredForBlanksOnly()));
        };
    }

    private List<BlankInput> talentPool() {
        var work = lines.quote().work();
        var bench = lines.quote().provider().bench();
        return BlankInput.among(Map.of(
                BlankInput.PROVIDER_LANGUAGES,
                !work.facts().languages().isEmpty() && bench.languages().isEmpty(),
                BlankInput.SURGE_CAPACITY,
                bench.staffInTenDays().isEmpty(),
                // Flat months would stand in, whose busiest is never the busier
                BlankInput.MONTHLY_DEMAND,
                work.demand().isEmpty()));
    }

    private List<BlankInput> flexibility() {
        var terms = lines.quote().provider().terms();
        return BlankInput.among(Map.of(
                BlankInput.MONTHLY_DEMAND, lines.quote().work().demand().isEmpty(),
                BlankInput.MINIMUM_COMMITMENT, terms.minimumCommitment().isDefault()));
    }

    /** The firm's own loss counts only as far as some of it is said to go with the work. */
    private List<BlankInput> confidentiality() {
        var exposure = lines.inputs().exposure();
        boolean ownLossGoes =
                exposure.movedShare().filter(share -> share.value() != 0).isPresent();
        List<BlankInput> blank = new ArrayList<>(lines.unclaimed(FactorName.CONFIDENTIALITY));
        blank.addAll(BlankInput.among(
                Map.of(BlankInput.IN_HOUSE_LOSS, ownLossGoes && !Exposure.isGiven(exposure.inHouseLoss()))));
        return blank;
    }

    private List<BlankInput> cultureAndLanguage() {
        var quote = lines.quote();
        return BlankInput.among(Map.of(
                BlankInput.QUERY_RATE, quote.friction().queryRate().isDefault(),
                BlankInput.OFFICE_HOURS, quote.provider().overlap().isDefault()));
    }
}
