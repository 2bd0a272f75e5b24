package org.counterweigh.excel.scan;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The cell a scan stands on, as the bytes of the file. */
final class CellBytes implements ScannedCell {

    private static final int NOT_NUMBERED = -1;

    private final Lookups lookups;
    private byte[] bytes = new byte[0];
    private int row;
    private int column;
    private int style;
    private Written written = Written.NUMBER;
    private int valueFrom;
    private int valueTo;
    private int formulaFrom;
    private int formulaTo;
    private boolean inline;

    /** What the file calls the type of a cell. */
    private enum Written {
        NUMBER(Type.NUMBER),
        SHARED(Type.TEXT),
        TEXT(Type.TEXT),
        INLINE(Type.TEXT),
        TRUTH(Type.TRUTH),
        FAULT(Type.FAULT),
        DATE(Type.DATE),
        UNKNOWN(Type.DAMAGED);

        private final Type type;

        Written(Type type) {
            this.type = type;
        }
    }

    CellBytes(Lookups lookups) {
        this.lookups = lookups;
    }

    void reset(byte[] window) {
        bytes = window;
        style = 0;
        written = Written.NUMBER;
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
        byte first = bytes[from];
        int length = to - from;
        if (length == 1) {
            written = switch (first) {
                case 's' -> Written.SHARED;
                case 'n' -> Written.NUMBER;
                case 'b' -> Written.TRUTH;
                case 'e' -> Written.FAULT;
                case 'd' -> Written.DATE;
                default -> Written.UNKNOWN;
            };
        } else {
            String name = new String(bytes, from, length, StandardCharsets.ISO_8859_1);
            written = name.equals("str") ? Written.TEXT : name.equals("inlineStr") ? Written.INLINE : Written.UNKNOWN;
        }
    }

    void value(int from, int to) {
        valueFrom = from;
        valueTo = to;
    }

    void formula(int from, int to) {
        formulaFrom = from;
        formulaTo = to;
    }

    void inline(int from, int to) {
        valueFrom = from;
        valueTo = to;
        inline = true;
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
        boolean damaged = switch (written) {
            case SHARED -> hasValue() && textIndex() < 0;
            case NUMBER -> !lookups.formats().has(style);
            default -> false;
        };
        return damaged ? Type.DAMAGED : written.type;
    }

    @Override
    public Format format() {
        return lookups.formats().of(Math.max(style, 0));
    }

    @Override
    public boolean hasValue() {
        return valueTo > valueFrom || (valueFrom >= 0 && written == Written.TEXT);
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
        return Digits.number(bytes, valueFrom, valueTo);
    }

    @Override
    public long epochDay() {
        return lookups.dates().epochDay(number());
    }

    @Override
    public int textIndex() {
        if (written != Written.SHARED || inline) {
            return NOT_NUMBERED;
        }
        int index = Digits.whole(bytes, valueFrom, valueTo);
        return index < texts().count() ? index : NOT_NUMBERED;
    }

    @Override
    public String text() {
        if (valueTo <= valueFrom) {
            return "";
        }
        if (inline) {
            return runs();
        }
        int index = textIndex();
        if (index == NOT_NUMBERED) {
            return decoded(valueFrom, valueTo);
        }
        try {
            return texts().text(index);
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

    private String runs() {
        try {
            return CellText.ofRuns(bytes, valueFrom, valueTo);
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
