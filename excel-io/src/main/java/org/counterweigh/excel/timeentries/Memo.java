package org.counterweigh.excel.timeentries;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.counterweigh.excel.scanner.ScannedCell;

/**
 * What a text means, worked out once for each shared text of the workbook.
 *
 * <p>A quarter of a million texts are asked for in no order, so the time goes into fetching from memory: the first few
 * meanings take a byte a text, which stays near the processor, and only what is beyond them takes more.
 */
final class Memo {

    /** Texts that are not shared are remembered too, up to so many and so long. */
    private static final int MOST = 4_096;

    private static final int LONGEST = 100;

    private static final int UNSEEN = 0;
    private static final int BEYOND = 255;

    private final ToIntFunction<String> meaning;
    private final Map<String, Integer> inline = new HashMap<>();

    /** By shared text the number of its meaning, from 1; {@link #BEYOND} where {@link #wide} has it. */
    private byte[] known = new byte[1_024];

    private final int[] meanings = new int[BEYOND];
    private final Map<Integer, Integer> numbers = new HashMap<>();
    private int[] wide = new int[0];

    /** @param meaning a number from 0 */
    Memo(ToIntFunction<String> meaning) {
        this.meaning = meaning;
    }

    /** @param index which of the workbook's shared texts the cell holds, as the cell tells at some cost */
    int of(int index, ScannedCell cell) {
        if (index < 0) {
            return inline(cell.text());
        }
        if (index >= known.length) {
            known = Arrays.copyOf(known, Math.max(index + 1, known.length * 2));
        }
        int number = known[index] & 0xFF;
        if (number == BEYOND) {
            return wide[index];
        }
        return number == UNSEEN ? learnt(index, meaning.applyAsInt(cell.text())) : meanings[number];
    }

    private int learnt(int index, int found) {
        Integer number = numbers.get(found);
        if (number == null && numbers.size() < BEYOND - 1) {
            number = numbers.size() + 1;
            numbers.put(found, number);
            meanings[number] = found;
        }
        if (number != null) {
            known[index] = number.byteValue();
            return found;
        }
        if (index >= wide.length) {
            wide = Arrays.copyOf(wide, known.length);
        }
        known[index] = (byte) BEYOND;
        wide[index] = found;
        return found;
    }

    private int inline(String text) {
        Integer before = inline.get(text);
        if (before != null) {
            return before;
        }
        int found = meaning.applyAsInt(text);
        if (inline.size() < MOST && text.length() <= LONGEST) {
            inline.put(text, found);
        }
        return found;
    }
}
