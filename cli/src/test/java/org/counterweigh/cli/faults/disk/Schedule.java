package org.counterweigh.cli.faults.disk;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Counts the operations on a disk, and says which of them go wrong. */
final class Schedule {

    /** An operation; the part of it that can be done before it goes wrong is its own business. */
    interface Operation<T> {
        T run() throws IOException;
    }

    private final List<String> operations = new ArrayList<>();
    private Fault fault = Fault.CRASH;
    private int at = Integer.MAX_VALUE;
    private boolean isForGood;
    private boolean takesLittle;
    private Runnable watcher = () -> {};

    /** @param forGood whether every operation from there on goes wrong too */
    synchronized void fail(Fault kind, int operation, boolean forGood) {
        operations.clear();
        fault = kind;
        at = operation;
        isForGood = forGood;
    }

    /** From now on, a write takes a quarter of what it is given. */
    synchronized void takeLittle() {
        takesLittle = true;
    }

    synchronized boolean takesLittle() {
        return takesLittle;
    }

    synchronized void watch(Runnable told) {
        watcher = told;
    }

    /** What was asked of the disk, in turn, up to now. */
    synchronized List<String> operations() {
        return List.copyOf(operations);
    }

    synchronized boolean hasFailed() {
        return operations.size() >= at;
    }

    <T> T run(String what, Operation<T> whole) throws IOException {
        return run(what, whole, () -> what);
    }

    /** @param half what of the operation has happened where it goes wrong in the middle */
    synchronized <T> T run(String what, Operation<T> whole, Operation<?> half) throws IOException {
        watcher.run();
        operations.add(what);
        if (operations.size() == at) {
            half.run();
            throw fault.at(what);
        }
        if (isForGood && operations.size() > at) {
            throw fault.at(what);
        }
        return whole.run();
    }
}
