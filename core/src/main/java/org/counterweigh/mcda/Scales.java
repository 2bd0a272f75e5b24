package org.counterweigh.mcda;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.CRC32;

/**
 * The fixed scales on which the factors are scored: today is 50 on every one, straight lines between the anchors, flat
 * beyond.
 *
 * <p>Culture, language and law can only fall short of today, so that their scales end at 50.
 */
public final class Scales {

    /** What staying in house scores on every factor. */
    public static final double TODAY = 50;

    static final Anchors SAVING = Anchors.of(-0.30, 0, 0, TODAY, 0.30, 100);
    static final Anchors SPEED = Anchors.of(0.7, 0, 1, TODAY, 1.3, 100);
    static final Anchors READY = Anchors.of(0, 0, 1, TODAY, 3, 100);
    /** Demand above the average month and a year's fees committed, each as a part of its anchor; the one less the other. */
    static final Anchors PEAKS = Anchors.of(0, 0, 0.30, 1);

    static final Anchors COMMITTED = Anchors.of(0, 0, 1, 1);
    static final Anchors ROOM = Anchors.of(-1, 0, 0, TODAY, 1, 100);
    static final Anchors LOSS_RISE = Anchors.of(-0.25, 100, 0, TODAY, 0.25, 0);
    static final Anchors POOR_QUALITY_RISE = Anchors.of(-0.30, 100, 0, TODAY, 0.30, 0);
    /** Queries a unit and hours of overlap, each as a part of the worst; the mean of both. */
    static final Anchors QUERIES = Anchors.of(0, 0, 0.3, 1);

    static final Anchors APART = Anchors.of(0, 1, 8, 0);
    static final Anchors FRICTION = Anchors.of(0, TODAY, 1, 0);

    static final double PERMITTED = TODAY;
    static final double ROUTINE_CONDITIONS = 40;
    static final double CONSENT_OR_TRANSFER = 25;
    static final double NOT_PERMITTED = 0;

    private Scales() {}

    /**
     * CRC-32 of every anchor and fixed score: weights given on others may no longer mean what they meant. Eight letters a
     * to p, one for each four bits, since a spreadsheet would take some hexadecimal numbers for amounts.
     */
    public static String stamp() {
        var all = List.of(
                SAVING,
                SPEED,
                READY,
                PEAKS,
                COMMITTED,
                ROOM,
                LOSS_RISE,
                POOR_QUALITY_RISE,
                QUERIES,
                APART,
                FRICTION,
                List.of(PERMITTED, ROUTINE_CONDITIONS, CONSENT_OR_TRANSFER, NOT_PERMITTED));
        var digest = new CRC32();
        digest.update(all.toString().getBytes(StandardCharsets.UTF_8));
        var letters = new StringBuilder();
        for (int bits = 28; bits >= 0; bits -= 4) {
            letters.append((char) ('a' + ((digest.getValue() >> bits) & 15)));
        }
        return letters.toString();
    }
}
