package org.counterweigh.excel.scanner;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The cell a scan stands on, as the bytes of the file. */
final class CellBytes implements ScannedCell {

    private static final int NOT_NUMBERED = -1;
    private static final long AMPERSAND = Swar.repeat((byte) '&');

    // The types as the file calls them; where it uses a word, a number that is no letter.
    private static final byte NUMBER = 'n';
    private static final byte SHARED = 's';
    private static final byte TEXT = 1;
    private static final byte INLINE = 2;
    private static final byte UNKNOWN = 0;

    /** An odd number without a pattern, so that a product by it differs in most of its bits. */
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private final Lookups lookups;
    private byte[] bytes = new byte[0];
    private int row;
    private int column;
    private int style;
    private byte written = NUMBER;
    private int valueFrom;
    private int valueTo;
    private int formulaFrom;
    private int formulaTo;
    private boolean inline;

    CellBytes(Lookups lookups) {
        this.lookups = lookups;
    }

    void reset(byte[] window) {
        bytes = window;
        style = 0;
        written = NUMBER;
        valueFrom = -1;
        valueTo = -1;
        formulaFrom = -1;
        formulaTo = -1;
        inline = false;
    }

    void at(int atRow, int atColumn) {
        row = atRow;
        column = atColumn;
    }

    void style(int from, int to) {
        style = Digits.whole(bytes, from, to);
    }

    void type(int from, int to) {
        if (to - from == 1) {
            written = bytes[from];
        } else {
            String name = new String(bytes, from, to - from, StandardCharsets.ISO_8859_1);
            written = name.equals("str") ? TEXT : name.equals("inlineStr") ? INLINE : UNKNOWN;
        }
    }

    void usual(byte[] window, int styled, byte typed, int from, int to) {
        reset(window);
        style = styled;
        written = typed;
        valueFrom = from;
        valueTo = to;
    }

    void usualInline(byte[] window, int styled, int from, int to) {
        usual(window, styled, INLINE, from, to);
        inline = true;
    }

    void value(int from, int to) {
        valueFrom = from;
        valueTo = to;
        inline = false;
    }

    void formula(int from, int to) {
        formulaFrom = from;
        formulaTo = to;
    }

    void inline(int from, int to) {
        value(from, to);
        inline = true;
    }

    /** Whether its type says that its text stands in the cell itself. */
    boolean isInline() {
        return written == INLINE;
    }

    boolean holdsSomething() {
        return valueTo > valueFrom || formulaFrom >= 0;
    }

    @Override
    public int row() {
        return row;
    }

    @Override
    public int column() {
        return column;
    }

    @Override
    public Type type() {
        if (inline) {
            return Type.TEXT;
        }
        return switch (written) {
            case NUMBER -> lookups.formats().has(style) ? Type.NUMBER : Type.DAMAGED;
            case SHARED -> hasValue() && textIndex() < 0 ? Type.DAMAGED : Type.TEXT;
            case TEXT, INLINE -> Type.TEXT;
            case 'b' -> Type.TRUTH;
            case 'e' -> Type.FAULT;
            case 'd' -> Type.DATE;
            default -> Type.DAMAGED;
        };
    }

    @Override
    public CellStyle style() {
        return lookups.formats().of(Math.max(style, 0));
    }

    @Override
    public boolean hasValue() {
        return valueTo > valueFrom || (valueFrom >= 0 && written == TEXT);
    }

    @Override
    public boolean isFormula() {
        return formulaFrom >= 0;
    }

    @Override
    public String formula() {
        return formulaTo > formulaFrom ? decoded(formulaFrom, formulaTo) : "";
    }

    @Override
    public double number() {
        double number = Digits.number(bytes, valueFrom, valueTo);
        if (Double.isNaN(number) && valueTo > valueFrom && Swar.find(bytes, valueFrom, valueTo, AMPERSAND) >= 0) {
            byte[] plain = decoded(valueFrom, valueTo).getBytes(StandardCharsets.UTF_8);
            return Digits.number(plain, 0, plain.length);
        }
        return number;
    }

    @Override
    public long epochDay() {
        return lookups.dates().epochDay(number());
    }

    @Override
    public int textIndex() {
        if (written != SHARED || inline) {
            return NOT_NUMBERED;
        }
        int index = Digits.whole(bytes, valueFrom, valueTo);
        if (index < 0 && hasValue()) {
            // Spaces around it and escapes for its digits are rare, but lawful.
            byte[] plain = decoded(valueFrom, valueTo).strip().getBytes(StandardCharsets.UTF_8);
            index = Digits.whole(plain, 0, plain.length);
        }
        return index < texts().count() ? index : NOT_NUMBERED;
    }

    @Override
    public long fingerprint() {
        long mixed = written;
        for (int at = valueFrom; at < valueTo; at += Long.BYTES) {
            int beyond = Math.max(0, at + Long.BYTES - valueTo);
            mixed = (mixed ^ Swar.eight(bytes, at) << (Byte.SIZE * beyond)) * SPREAD;
            mixed ^= mixed >>> Integer.SIZE;
        }
        return mixed;
    }

    @Override
    public String text() {
        if (valueTo <= valueFrom) {
            return "";
        }
        int index = textIndex();
        try {
            if (inline) {
                return CellText.ofRuns(bytes, valueFrom, valueTo);
            }
            return index == NOT_NUMBERED ? decoded(valueFrom, valueTo) : texts().text(index);
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    private SharedTexts texts() {
        try {
            return lookups.texts();
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    private String decoded(int from, int to) {
        try {
            return CellText.of(bytes, from, to);
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }
}
