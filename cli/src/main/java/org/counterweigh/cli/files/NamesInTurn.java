package org.counterweigh.cli.files;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Hands out folder names in the order of the files, however the threads that ask for them run. */
public final class NamesInTurn {

    private final Set<String> taken = new HashSet<>();
    private final Set<Integer> asked = new HashSet<>();
    private final Map<Integer, String> claimed = new HashMap<>();
    private int next;

    /** @param reserved names that are no longer to be had */
    public NamesInTurn(Collection<String> reserved) {
        reserved.forEach(name -> taken.add(SafeName.folded(name)));
    }

    /**
     * The wished name, or the same with -2, -3 when an earlier file has it; waits until all earlier files have asked. Who
     * asks again gets the same.
     */
    public synchronized String claim(int turn, String wished) throws InterruptedException {
        while (next < turn) {
            wait();
        }
        if (!claimed.containsKey(turn)) {
            claimed.put(turn, free(wished));
            hasAsked(turn);
        }
        return claimed.getOrDefault(turn, wished);
    }

    /** Goes without a name, so that nobody waits for this turn. */
    public synchronized void forgo(int turn) {
        hasAsked(turn);
    }

    private String free(String wished) {
        String name = wished;
        for (int again = 2; !taken.add(SafeName.folded(name)); again++) {
            name = wished + "-" + again;
        }
        return name;
    }

    private void hasAsked(int turn) {
        asked.add(turn);
        while (asked.contains(next)) {
            next++;
        }
        notifyAll();
    }
}
