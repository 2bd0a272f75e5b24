package org.counterweigh.excel.scanner;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.counterweigh.excel.xml.Escapes;
import org.counterweigh.excel.zip.Refusal;
import org.jspecify.annotations.Nullable;

/** The text of a cell or of one shared text off its bytes: runs joined, entities and escapes undone, readings for Japanese left out. */
final class CellText {

    /** Excel's own limit. */
    private static final int LONGEST = 32_767;

    private static final byte[] TEXT = "<t".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] READING = "<rPh".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] READING_END = "</rPh".getBytes(StandardCharsets.US_ASCII);

    private CellText() {}

    /** The text between the tags {@code <t>} that stand there. */
    static String ofRuns(byte[] bytes, int from, int to) throws IOException {
        @Nullable StringBuilder joined = null;
        String first = "";
        boolean any = false;
        for (int at = Swar.find(bytes, from, to, Swar.OPEN); at >= 0; at = Swar.find(bytes, at + 1, to, Swar.OPEN)) {
            if (starts(bytes, at, to, READING)) {
                at = past(bytes, at, to, READING_END);
            } else if (starts(bytes, at, to, TEXT)) {
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
    private static boolean starts(byte[] bytes, int at, int to, byte[] tag) {
        int end = at + tag.length;
        return end < to
                && Arrays.equals(bytes, at, end, tag, 0, tag.length)
                && (bytes[end] == '>' || bytes[end] == '/' || bytes[end] <= ' ');
    }

    private static int past(byte[] bytes, int from, int to, byte[] tag) throws Refusal {
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
        // What stands for wrong bytes may stand in the file itself.
        if (text.indexOf('\uFFFD') >= 0 && !isWritten(text, bytes, from, to)) {
            throw Refusal.damaged("a text of it is no UTF-8");
        }
        if (text.indexOf('\r') >= 0) {
            text = text.replace("\r\n", "\n").replace('\r', '\n');
        }
        String plain = text.indexOf('&') < 0 ? text : Escapes.entitiesUndone(text);
        return checked(plain.indexOf("_x") < 0 ? plain : Escapes.ofExcelUndone(plain));
    }

    private static boolean isWritten(String text, byte[] bytes, int from, int to) {
        byte[] written = text.getBytes(StandardCharsets.UTF_8);
        return Arrays.equals(written, 0, written.length, bytes, from, to);
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
