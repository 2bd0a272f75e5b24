package org.counterweigh.templates;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.counterweigh.findings.Finding;
import org.counterweigh.templates.Brand.Palette;

/** Whether colours can be told apart by weak eyes: the contrast ratio of WCAG 2, from 1 to 21. */
public final class Contrast {

    private static final double TEXT = 4.5;
    private static final double MARK = 3;
    private static final int WHITE = 0xFFFFFF;

    private Contrast() {}

    /** The ratio of two colours, {@code 0xRRGGBB}. */
    public static double between(int one, int other) {
        double lighter = Math.max(luminance(one), luminance(other));
        double darker = Math.min(luminance(one), luminance(other));
        return (lighter + 0.05) / (darker + 0.05);
    }

    /** A finding for every pair that is used together and too alike. */
    static List<Finding> of(Palette palette, String file) {
        List<Finding> findings = new ArrayList<>();
        var check = new Check(file, findings);
        check.pair("ink", palette.ink(), "white", WHITE, TEXT);
        check.pair("muted", palette.muted(), "white", WHITE, TEXT);
        check.pair("accent", palette.accent(), "white", WHITE, TEXT);
        check.pair("orange", palette.orange(), "white", WHITE, TEXT);
        check.pair("pale", palette.pale(), "ink", palette.ink(), TEXT);
        check.pair("pale-orange", palette.paleOrange(), "ink", palette.ink(), TEXT);
        check.pair("zebra", palette.zebra(), "ink", palette.ink(), TEXT);
        check.pair("outline", palette.outline(), "white", WHITE, MARK);
        return findings;
    }

    private static double luminance(int colour) {
        return 0.2126 * linear(colour >> 16 & 0xFF)
                + 0.7152 * linear(colour >> 8 & 0xFF)
                + 0.0722 * linear(colour & 0xFF);
    }

    private static double linear(int channel) {
        double share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    private record Check(String file, List<Finding> findings) {
        void pair(String name, int colour, String groundName, int ground, double least) {
            double ratio = between(colour, ground);
            if (ratio < least) {
                findings.add(Finding.stops(
                        file + "!colour." + name,
                        name + " beside " + groundName + " has a contrast of " + shown(Math.floor(ratio * 10) / 10)
                                + " to 1, too weak to read",
                        "Choose a colour with at least " + shown(least) + " to 1"));
            }
        }

        private static String shown(double ratio) {
            return String.format(Locale.ROOT, "%.1f", ratio);
        }
    }
}
