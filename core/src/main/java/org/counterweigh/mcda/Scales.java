package org.counterweigh.mcda;

import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import org.counterweigh.firm.FactorName;

/** The fixed scales on which the factors are scored. */
public final class Scales {

    static final Anchors SAVING = Anchors.of(0, 0, 0.10, 40, 0.25, 75, Weights.BEST_SAVING, 100);
    static final Anchors PRODUCTIVITY = Anchors.of(0.7, 0, 1.0, 50, 1.3, 100);
    static final Anchors BENCH = Anchors.of(0, 50, 1, 100);
    static final Anchors VARIATION = Anchors.of(0.1, 20, 0.3, 60, 0.6, 100);
    static final Anchors LOSS_UPLIFT = Anchors.of(0, 100, 0.05, 50, 0.25, 0);
    static final Anchors POOR_QUALITY_UPLIFT = Anchors.of(0, 100, 0.10, 60, 0.30, 0);
    static final Anchors QUERIES = Anchors.of(0.02, 100, 0.1, 50, 0.3, 0);
    static final Anchors OVERLAP = Anchors.of(0, 50, 4, 100);

    static final double SKILL_MISSING = 30;
    static final double UNMEASURED = 60;
    static final double TIED_DOWN = 30;
    static final double PERMITTED = 100;
    static final double ROUTINE_CONDITIONS = 70;
    static final double CONSENT_OR_TRANSFER = 40;

    private static final double FULL_OVERLAP = 8;

    private Scales() {}

    /**
     * What staying in house scores, which is what each scale gives for no change.
     *
     * <p>Nothing saved scores 0 and the team's own speed 50. The team adds no bench to its own, which scores as a bench
     * that equals it, 50. A team of one size follows no season, which scores as flat months do, 20. Nothing is lost, done
     * worse or asked that is not today, and no permission is needed: 100 each.
     */
    public static Map<FactorName, Double> inHouse() {
        Map<FactorName, Double> scores = new EnumMap<>(FactorName.class);
        scores.put(FactorName.COST_SAVINGS, SAVING.score(0));
        scores.put(FactorName.EFFICIENCY, PRODUCTIVITY.score(1));
        scores.put(FactorName.TALENT_POOL, BENCH.score(0));
        scores.put(FactorName.FLEXIBILITY, VARIATION.score(0));
        scores.put(FactorName.CONFIDENTIALITY, LOSS_UPLIFT.score(0));
        scores.put(FactorName.QUALITY_CONTROL, POOR_QUALITY_UPLIFT.score(0));
        scores.put(FactorName.CULTURE_AND_LANGUAGE, Math.min(QUERIES.score(0), OVERLAP.score(FULL_OVERLAP)));
        scores.put(FactorName.LEGAL_AND_ETHICAL, PERMITTED);
        return scores;
    }

    /**
     * CRC-32 of every anchor and fixed score: weights given on others may no longer mean what they meant. Eight letters a
     * to p, one for each four bits, since a spreadsheet would take some hexadecimal numbers for amounts.
     */
    public static String stamp() {
        var all = List.of(
                SAVING,
                PRODUCTIVITY,
                BENCH,
                VARIATION,
                LOSS_UPLIFT,
                POOR_QUALITY_UPLIFT,
                QUERIES,
                OVERLAP,
                List.of(SKILL_MISSING, UNMEASURED, TIED_DOWN, PERMITTED, ROUTINE_CONDITIONS, CONSENT_OR_TRANSFER));
        var digest = new CRC32();
        digest.update(all.toString().getBytes(StandardCharsets.UTF_8));
        var letters = new StringBuilder();
        for (int bits = 28; bits >= 0; bits -= 4) {
            letters.append((char) ('a' + ((digest.getValue() >> bits) & 15)));
        }
        return letters.toString();
    }
}
