package org.counterweigh.report.pdf;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * The colour profile that says the report's colours are sRGB, made here to the byte.
 *
 * <p>The profile that comes with Java differs from one version to the next, and so would every report.
 */
final class SrgbProfile {

    private static final int TAGS = 9;
    private static final int CURVE_POINTS = 1024;
    private static final int DESCRIPTION = 128 + 4 + 12 * TAGS;
    private static final int DESCRIPTION_SIZE = 108;
    private static final int RIGHTS = DESCRIPTION + DESCRIPTION_SIZE;
    private static final int RIGHTS_SIZE = 24;
    private static final int WHITE = RIGHTS + RIGHTS_SIZE;
    private static final int XYZ_SIZE = 20;
    private static final int CURVE = WHITE + 4 * XYZ_SIZE;
    private static final int CURVE_SIZE = 12 + 2 * CURVE_POINTS;
    private static final int SIZE = CURVE + CURVE_SIZE;

    private final ByteBuffer out = ByteBuffer.allocate(SIZE);

    private SrgbProfile() {}

    static byte[] bytes() {
        SrgbProfile profile = new SrgbProfile();
        profile.header();
        profile.tagTable();
        profile.description();
        profile.rights();
        profile.xyz(0.9642, 1, 0.8249);
        profile.xyz(0.43607, 0.22249, 0.01392);
        profile.xyz(0.38515, 0.71687, 0.09708);
        profile.xyz(0.14307, 0.06061, 0.71410);
        profile.curve();
        return profile.out.array();
    }

    private void header() {
        out.putInt(SIZE).putInt(0).putInt(0x02400000);
        sign("mntr");
        sign("RGB ");
        sign("XYZ ");
        out.putShort((short) 2026).putShort((short) 1).putShort((short) 1);
        out.putShort((short) 0).putShort((short) 0).putShort((short) 0);
        sign("acsp");
        out.position(68);
        out.putInt(fixed(0.9642)).putInt(fixed(1)).putInt(fixed(0.8249));
        out.position(128);
    }

    private void tagTable() {
        out.putInt(TAGS);
        tag("desc", DESCRIPTION, DESCRIPTION_SIZE);
        tag("cprt", RIGHTS, RIGHTS_SIZE);
        tag("wtpt", WHITE, XYZ_SIZE);
        tag("rXYZ", WHITE + XYZ_SIZE, XYZ_SIZE);
        tag("gXYZ", WHITE + 2 * XYZ_SIZE, XYZ_SIZE);
        tag("bXYZ", WHITE + 3 * XYZ_SIZE, XYZ_SIZE);
        tag("rTRC", CURVE, CURVE_SIZE);
        tag("gTRC", CURVE, CURVE_SIZE);
        tag("bTRC", CURVE, CURVE_SIZE);
    }

    private void description() {
        String name = "sRGB IEC61966-2.1";
        sign("desc");
        out.putInt(0).putInt(name.length() + 1);
        sign(name);
        out.position(RIGHTS);
    }

    private void rights() {
        sign("text");
        out.putInt(0);
        sign("No rights kept");
        out.position(WHITE);
    }

    private void xyz(double x, double y, double z) {
        sign("XYZ ");
        out.putInt(0).putInt(fixed(x)).putInt(fixed(y)).putInt(fixed(z));
    }

    private void curve() {
        sign("curv");
        out.putInt(0).putInt(CURVE_POINTS);
        for (int i = 0; i < CURVE_POINTS; i++) {
            double shown = i / (CURVE_POINTS - 1.0);
            double light = shown <= 0.04045 ? shown / 12.92 : StrictMath.pow((shown + 0.055) / 1.055, 2.4);
            out.putShort((short) Math.round(light * 65535));
        }
    }

    private void tag(String name, int offset, int size) {
        sign(name);
        out.putInt(offset).putInt(size);
    }

    private void sign(String text) {
        out.put(text.getBytes(StandardCharsets.US_ASCII));
    }

    private static int fixed(double value) {
        return (int) Math.round(value * 65536);
    }
}
