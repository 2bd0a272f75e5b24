package org.counterweigh.report.html;

import java.util.Locale;
import org.counterweigh.templates.Brand.Palette;
import org.counterweigh.templates.Contrast;

/**
 * A brand's colours on a light or a dark page: those of text are moved away from the ground until they are readable on it
 * and on its panels.
 *
 * @param panel behind what belongs together
 * @param fill of a bar that takes something away; its border is orange
 * @param gain behind a cell that gains as much as any, or of a light area
 * @param loss the same of what costs
 */
public record Shades(
        int ground,
        int panel,
        int ink,
        int muted,
        int accent,
        int orange,
        int fill,
        int outline,
        int border,
        int gain,
        int loss) {

    private static final int WHITE = 0xFFFFFF;
    private static final int BLACK = 0;
    private static final double TEXT = 4.6;
    private static final double LINE = 3.1;
    private static final int STEPS = 64;

    /** From a cell that gains or loses a little to one that does so most. */
    private static final int TINTS = 4;

    private static final double STRONGEST_TINT = 0.4;

    /** On white. */
    public static Shades light(Palette brand) {
        int panel = brand.zebra();
        return new Shades(
                WHITE,
                panel,
                brand.ink(),
                apart(brand.muted(), panel, BLACK, TEXT),
                apart(brand.accent(), panel, BLACK, TEXT),
                apart(brand.orange(), panel, BLACK, TEXT),
                brand.paleOrange(),
                apart(brand.outline(), panel, BLACK, LINE),
                mixed(brand.outline(), WHITE, 0.55),
                brand.pale(),
                brand.paleOrange());
    }

    /** The ground is the brand's ink, only darker. */
    public static Shades dark(Palette brand) {
        int ground = mixed(brand.ink(), BLACK, 0.5);
        int panel = mixed(ground, WHITE, 0.07);
        int ink = mixed(brand.zebra(), WHITE, 0.3);
        int accent = apart(brand.accent(), panel, WHITE, TEXT + 1);
        int orange = apart(brand.orange(), panel, WHITE, TEXT + 1);
        return new Shades(
                ground,
                panel,
                ink,
                apart(brand.muted(), panel, WHITE, TEXT + 1),
                accent,
                orange,
                ground,
                apart(brand.outline(), panel, WHITE, LINE),
                mixed(ground, WHITE, 0.2),
                apart(mixed(ground, accent, STRONGEST_TINT), ink, BLACK, TEXT),
                apart(mixed(ground, orange, STRONGEST_TINT), ink, BLACK, TEXT));
    }

    /** As the variables of a style sheet. */
    public String css() {
        return colours() + tints("gain", gain) + tints("loss", loss);
    }

    private String colours() {
        return "--ground:" + css(ground) + ";--panel:" + css(panel) + ";--ink:" + css(ink) + ";--muted:" + css(muted)
                + ";--accent:" + css(accent) + ";--orange:" + css(orange) + ";--fill:" + css(fill) + ";--outline:"
                + css(outline) + ";--border:" + css(border);
    }

    private String tints(String name, int strongest) {
        StringBuilder tints = new StringBuilder();
        for (int tint = 1; tint <= TINTS; tint++) {
            int colour = mixed(ground, strongest, (double) tint / TINTS);
            tints.append(";--")
                    .append(name)
                    .append('-')
                    .append(tint)
                    .append(':')
                    .append(css(colour));
        }
        return tints.toString();
    }

    /** The colour itself, or as much nearer to the extreme as the contrast with the ground asks for. */
    private static int apart(int colour, int ground, int extreme, double contrast) {
        int moved = colour;
        for (int step = 1; Contrast.between(moved, ground) < contrast && step <= STEPS; step++) {
            moved = mixed(colour, extreme, (double) step / STEPS);
        }
        return moved;
    }

    private static int mixed(int colour, int other, double share) {
        int mixed = 0;
        for (int shift = 0; shift <= 16; shift += 8) {
            double channel = (colour >> shift & 0xFF) * (1 - share) + (other >> shift & 0xFF) * share;
            mixed |= (int) Math.round(channel) << shift;
        }
        return mixed;
    }

    private static String css(int colour) {
        return String.format(Locale.ROOT, "#%06x", colour);
    }
}
