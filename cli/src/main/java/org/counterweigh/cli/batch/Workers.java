package org.counterweigh.cli.batch;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.counterweigh.cli.console.Stopping;
import org.counterweigh.cli.portfolio.FileReport;

/** Takes workbooks to their folders, several at a time, until all are done or the run is to stop. */
final class Workers {

    private static final long LOOK_AGAIN_MILLIS = 50;

    private final ThreadPoolExecutor workers;
    private final TimeLimit limit;
    private final Stopping stopping;
    private final BatchProgress progress;
    private final Map<Integer, FileReport> givenUp = new HashMap<>();

    Workers(int jobs, TimeLimit limit, Stopping stopping, BatchProgress progress) {
        this.workers = (ThreadPoolExecutor) Executors.newFixedThreadPool(jobs);
        this.limit = limit;
        this.stopping = stopping;
        this.progress = progress;
    }

    /** What is done with one workbook. */
    interface Work {
        FileReport deliver(Path workbook, int turn) throws InterruptedException;

        /** What is said of a workbook that has taken too long; what comes of it later is not wanted. */
        FileReport giveUp(Path workbook, int turn);
    }

    /** What came of the workbooks that could be done, in their order; the others are missing where the run was stopped. */
    List<FileReport> run(List<Path> workbooks, Work work) {
        try {
            List<Future<Optional<FileReport>>> asked = new ArrayList<>();
            for (Path workbook : workbooks) {
                int turn = asked.size();
                asked.add(workers.submit(() -> one(workbook, turn, work)));
            }
            List<FileReport> reports = new ArrayList<>();
            for (int turn = 0; turn < asked.size(); turn++) {
                await(asked.get(turn), turn, workbooks, work).ifPresent(reports::add);
            }
            return reports;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("A workbook ended the batch", e);
        } finally {
            drop();
        }
    }

    private Optional<FileReport> one(Path workbook, int turn, Work work) throws InterruptedException {
        if (stopping.isAsked()) {
            return Optional.empty();
        }
        progress.begins(workbook);
        long start = System.nanoTime();
        limit.runs(turn);
        FileReport report = work.deliver(workbook, turn);
        if (!limit.ends(turn)) {
            return Optional.empty();
        }
        progress.done(report, Duration.ofNanos(System.nanoTime() - start));
        return Optional.of(report);
    }

    /** Empty where the run is stopped and this one does not come to its end in time. */
    private Optional<FileReport> await(Future<Optional<FileReport>> one, int turn, List<Path> workbooks, Work work)
            throws InterruptedException, ExecutionException {
        while (!givenUp.containsKey(turn) && !one.isDone() && !stopping.isOverdue()) {
            try {
                one.get(LOOK_AGAIN_MILLIS, TimeUnit.MILLISECONDS);
            } catch (TimeoutException notYet) {
                giveUp(workbooks, work);
            }
        }
        if (givenUp.containsKey(turn)) {
            return Optional.ofNullable(givenUp.get(turn));
        }
        return one.isDone() ? one.get() : Optional.empty();
    }

    /** Its thread cannot be stopped, only left to itself; another takes its place. */
    private void giveUp(List<Path> workbooks, Work work) {
        for (int turn : limit.giveUp()) {
            FileReport report = work.giveUp(workbooks.get(turn), turn);
            givenUp.put(turn, report);
            progress.done(report, limit.limit());
            workers.setMaximumPoolSize(workers.getMaximumPoolSize() + 1);
            workers.setCorePoolSize(workers.getCorePoolSize() + 1);
        }
    }

    /** An interrupted worker cannot finish a file, and takes away what it has begun to write. */
    private void drop() {
        workers.shutdownNow();
        try {
            workers.awaitTermination(1, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
