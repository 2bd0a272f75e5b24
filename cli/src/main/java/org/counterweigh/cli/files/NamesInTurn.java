package org.counterweigh.cli.files;

import java.util.HashSet;
import java.util.Set;

/** Hands out folder names in the order of the files, however the threads that ask for them run. */
public final class NamesInTurn {

    private final Set<String> taken = new HashSet<>();
    private int next;

    /** @param reserved names that are no firm's to have */
    public NamesInTurn(Set<String> reserved) {
        reserved.forEach(name -> taken.add(SafeName.folded(name)));
    }

    /** The wished name, or the same with -2, -3 when an earlier file has it; waits until all earlier files have asked. */
    public synchronized String claim(int turn, String wished) throws InterruptedException {
        while (next < turn) {
            wait();
        }
        next++;
        notifyAll();
        String name = wished;
        for (int again = 2; !taken.add(SafeName.folded(name)); again++) {
            name = wished + "-" + again;
        }
        return name;
    }
}
