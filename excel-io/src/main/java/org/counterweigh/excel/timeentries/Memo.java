package org.counterweigh.excel.timeentries;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.counterweigh.excel.scanner.ScannedCell;

/** What a text means, worked out once for each shared text of the workbook. */
final class Memo {

    /** Texts that are not shared are remembered too, up to so many and so long. */
    private static final int MOST = 4_096;

    private static final int LONGEST = 100;

    private final ToIntFunction<String> meaning;
    private final Map<String, Integer> inline = new HashMap<>();

    /** By shared text its meaning and one; 0 where it has not come up yet. */
    private int[] known = new int[1_024];

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
        if (known[index] == 0) {
            known[index] = meaning.applyAsInt(cell.text()) + 1;
        }
        return known[index] - 1;
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
