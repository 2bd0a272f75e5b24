package org.counterweigh.excel.entries;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.counterweigh.excel.scan.ScannedCell;

/** What a text means, worked out once for each shared text of the workbook. */
final class Memo {

    /** Texts that are not shared are remembered too, up to so many and so long. */
    private static final int MOST = 4_096;

    private static final int LONGEST = 100;

    private final ToIntFunction<String> meaning;
    private final Map<String, Integer> inline = new HashMap<>();

    /** By shared text, the meaning and one; 0 where it was not yet asked for, or is too large to be kept so small. */
    private char[] known = new char[1_024];

    /** @param meaning a number from 0 */
    Memo(ToIntFunction<String> meaning) {
        this.meaning = meaning;
    }

    int of(ScannedCell cell) {
        return of(cell.textIndex(), cell);
    }

    /** @param index which of the workbook's shared texts the cell holds, as the cell tells at some cost */
    int of(int index, ScannedCell cell) {
        if (index < 0) {
            return inline(cell.text());
        }
        if (index >= known.length) {
            known = Arrays.copyOf(known, Math.max(index + 1, known.length * 2));
        }
        int before = known[index];
        if (before != 0) {
            return before - 1;
        }
        int found = meaning.applyAsInt(cell.text());
        if (found < Character.MAX_VALUE) {
            known[index] = (char) (found + 1);
        }
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
