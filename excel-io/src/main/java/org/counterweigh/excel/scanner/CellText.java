package org.counterweigh.excel.scanner;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.counterweigh.excel.xml.Escapes;
import org.counterweigh.excel.zip.Refusal;
import org.jspecify.annotations.Nullable;

/** The text of a cell or of one shared text off its bytes: runs joined, entities and escapes undone, readings for Japanese left out. */
final class CellText {

    /** Excel's own limit. */
    private static final int LONGEST = 32_767;

    private CellText() {}

    /** The text between the tags {@code <t>} that stand there. */
    static String ofRuns(byte[] bytes, int from, int to) throws IOException {
        @Nullable StringBuilder joined = null;
        String first = "";
        boolean any = false;
        for (int at = Swar.find(bytes, from, to, Swar.OPEN); at >= 0; at = Swar.find(bytes, at + 1, to, Swar.OPEN)) {
            if (starts(bytes, at, to, "<rPh")) {
                at = past(bytes, at, to, "</rPh");
            } else if (starts(bytes, at, to, "<t")) {
                int inside = Swar.find(bytes, at, to, Swar.repeat((byte) '>')) + 1;
                if (inside == 0) {
                    throw broken();
                }
                if (bytes[inside - 2] == '/') {
                    continue;
                }
                int close = Swar.find(bytes, inside, to, Swar.OPEN);
                if (close < 0) {
                    throw broken();
                }
                String run = of(bytes, inside, close);
                if (any) {
                    joined = joined == null ? new StringBuilder(first) : joined;
                    joined.append(run);
                } else {
                    first = run;
                    any = true;
                }
                at = close;
            }
        }
        return checked(joined == null ? first : joined.toString());
    }

    /** Where the tag that begins so is open, its name ending there. */
    private static boolean starts(byte[] bytes, int at, int to, String tag) {
        int end = at + tag.length();
        if (end >= to) {
            return false;
        }
        for (int i = 0; i < tag.length(); i++) {
            if (bytes[at + i] != tag.charAt(i)) {
                return false;
            }
        }
        byte after = bytes[end];
        return after == '>' || after == '/' || after <= ' ';
    }

    private static int past(byte[] bytes, int from, int to, String tag) throws Refusal {
        for (int at = from; at >= 0; at = Swar.find(bytes, at + 1, to, Swar.OPEN)) {
            if (starts(bytes, at, to, tag)) {
                return at;
            }
        }
        throw broken();
    }

    /** Plain text, with its entities and escapes undone. */
    static String of(byte[] bytes, int from, int to) throws IOException {
        String text = new String(bytes, from, to - from, StandardCharsets.UTF_8);
        if (text.indexOf('\uFFFD') >= 0 && !holdsReplacement(bytes, from, to)) {
            throw Refusal.damaged("a text of it is no UTF-8");
        }
        if (text.indexOf('\r') >= 0) {
            text = text.replace("\r\n", "\n").replace('\r', '\n');
        }
        String plain = text.indexOf('&') < 0 ? text : Escapes.entitiesUndone(text);
        return checked(plain.indexOf("_x") < 0 ? plain : Escapes.ofExcelUndone(plain));
    }

    private static boolean holdsReplacement(byte[] bytes, int from, int to) {
        for (int at = from; at + 2 < to; at++) {
            if (bytes[at] == (byte) 0xEF && bytes[at + 1] == (byte) 0xBF && bytes[at + 2] == (byte) 0xBD) {
                return true;
            }
        }
        return false;
    }

    private static String checked(String text) throws Refusal {
        if (text.length() > LONGEST) {
            throw new Refusal("A cell holds a text of " + text.length() + " characters; Excel holds up to " + LONGEST
                    + ". The file is damaged or was tampered with.");
        }
        return text;
    }

    private static Refusal broken() {
        return Refusal.damaged("a text of it does not end");
    }
}
