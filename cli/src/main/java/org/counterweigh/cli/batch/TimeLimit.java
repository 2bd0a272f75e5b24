package org.counterweigh.cli.batch;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** How long work on one workbook may take; what takes longer is given up, and comes to nothing when it ends after all. */
final class TimeLimit {

    private final Duration limit;
    private final Map<Integer, Long> startedAt = new TreeMap<>();
    private final Set<Integer> givenUp = new HashSet<>();

    TimeLimit(Duration limit) {
        this.limit = limit;
    }

    Duration limit() {
        return limit;
    }

    /** Work begins, or goes on after it has waited for others. */
    synchronized void runs(int turn) {
        if (!givenUp.contains(turn)) {
            startedAt.put(turn, System.nanoTime());
        }
    }

    /** Work waits for others, which is not its fault. */
    synchronized void waits(int turn) {
        startedAt.remove(turn);
    }

    /** Work is at its end, and from here on is not given up; false where it was already. */
    synchronized boolean ends(int turn) {
        startedAt.remove(turn);
        return !givenUp.contains(turn);
    }

    /** Gives up what has taken too long by now, and says what that is. */
    synchronized List<Integer> giveUp() {
        long now = System.nanoTime();
        List<Integer> over = startedAt.entrySet().stream()
                .filter(one -> now - one.getValue() > limit.toNanos())
                .map(Map.Entry::getKey)
                .toList();
        over.forEach(startedAt::remove);
        givenUp.addAll(over);
        return over;
    }
}
