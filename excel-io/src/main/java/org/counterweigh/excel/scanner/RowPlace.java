package org.counterweigh.excel.scanner;

import java.util.BitSet;
import org.counterweigh.excel.zip.Refusal;

/** Where a scan stands; rows and cells may leave out their reference, and must not share one. */
final class RowPlace {

    private static final int LAST_ROW = 1_048_575;
    private static final int LAST_COLUMN = 16_383;

    /** Makes a capital letter of any. */
    private static final int UPPER = 0xDF;

    /** Columns that one number has room for. */
    private static final int NEAR = 64;

    private int heading;
    private boolean hidden;
    private boolean empty;
    private final BitSet rows = new BitSet();
    private int row = -1;
    private int column = -1;
    private int next;
    private boolean inRow;
    private boolean outside;

    /** The columns taken in this row: the first ones as bits of a number, the rest, which are rare, in a set. */
    private long near;

    private final BitSet far = new BitSet();

    /** The row's number as the file writes it in references, so that it is compared in one go. */
    private long digits;

    private int length;
    private long mask;

    /** The heading of a row was read; {@code number} is counted from 0, and may be none that a sheet has. */
    void heading(int number, boolean isHidden, boolean isEmpty) {
        heading = number;
        hidden = isHidden;
        empty = isEmpty;
    }

    /** Begins the row whose heading was read, which has to be one that may stand here. */
    void beginRow() throws Refusal {
        if (heading < 0 || heading > LAST_ROW) {
            throw Refusal.damaged("a sheet has a row beyond Excel's last one, 1,048,576");
        }
        if (inRow) {
            throw Refusal.damaged("a row of a sheet stands in another row");
        }
        if (rows.get(heading)) {
            throw Refusal.damaged("row " + (heading + 1) + " of a sheet stands there twice");
        }
        rows.set(heading);
        row = heading;
        column = -1;
        inRow = !empty;
        near = 0;
        far.clear();
        String written = Integer.toString(row + 1);
        digits = Swar.word(written);
        length = written.length();
        mask = -1L >>> (64 - 8 * length);
    }

    void endRow() {
        inRow = false;
    }

    boolean isInRow() {
        return inRow;
    }

    void leave() {
        outside = true;
    }

    boolean isOutside() {
        return outside;
    }

    /** A cell without reference stands beside the one before. */
    void nextCell() throws Refusal {
        if (!inRow) {
            throw Refusal.damaged("a cell of a sheet stands in no row");
        }
        next = column + 1;
    }

    /** Reads a reference of capital letters and this row's digits, in double quotes; -1 for any other. */
    int usualReference(byte[] bytes, int from) {
        int at = from;
        int letters = 0;
        for (int letter = bytes[at] - 'A'; letter >= 0 && letter < 26 && at < from + 3; letter = bytes[at] - 'A') {
            letters = letters * 26 + letter + 1;
            at++;
        }
        if (at == from || (Swar.eight(bytes, at) & mask) != digits || bytes[at + length] != '"') {
            return -1;
        }
        next = letters - 1;
        return at + length + 1;
    }

    /** Reads a reference such as {@code B7}; tells what follows its quote, or -1 where it is written in no usual way. */
    int reference(byte[] bytes, int from, byte quote) throws Refusal {
        int at = from;
        int letters = 0;
        for (int letter = bytes[at] & UPPER;
                letter >= 'A' && letter <= 'Z' && at - from < 4;
                letter = bytes[at] & UPPER) {
            letters = letters * 26 + letter - 'A' + 1;
            at++;
        }
        if (at == from) {
            return -1;
        }
        next = letters - 1;
        return (Swar.eight(bytes, at) & mask) == digits && bytes[at + length] == quote
                ? at + length + 1
                : otherRow(bytes, at, quote);
    }

    /** The digits are not those of the row as usually written: with zeros in front, cut off by the end of the block, or of another row. */
    private int otherRow(byte[] bytes, int from, byte quote) throws Refusal {
        int at = from;
        while (bytes[at] >= '0' && bytes[at] <= '9') {
            at++;
        }
        if (at == from || bytes[at] != quote) {
            return -1;
        }
        if (Digits.whole(bytes, from, at) != row + 1) {
            throw Refusal.damaged("a cell that stands in row " + (row + 1) + " of a sheet says it is in another");
        }
        return at + 1;
    }

    void takeColumn() throws Refusal {
        if (next > LAST_COLUMN) {
            throw Refusal.damaged("a sheet has a column beyond Excel's last one, XFD");
        }
        column = next;
        boolean taken = column < NEAR ? (near >>> column & 1) != 0 : far.get(column);
        if (taken) {
            throw Refusal.damaged("a cell in row " + (row + 1) + " of a sheet stands there twice");
        }
        if (column < NEAR) {
            near |= 1L << column;
        } else {
            far.set(column);
        }
    }

    int row() {
        return row;
    }

    boolean isHidden() {
        return hidden;
    }

    int column() {
        return column;
    }
}
