package org.counterweigh.cli.batch;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.counterweigh.cli.console.Stopping;
import org.counterweigh.cli.portfolio.FileReport;

/** Takes workbooks to their folders, several at a time, until all are done or the run is to stop. */
record Workers(int jobs, Stopping stopping, BatchProgress progress) {

    private static final long LOOK_AGAIN_MILLIS = 50;

    /** What is done with one workbook. */
    interface Work {
        FileReport deliver(Path workbook, int turn) throws InterruptedException;
    }

    /** What came of the workbooks that could be done, in their order; the others are missing where the run was stopped. */
    List<FileReport> run(List<Path> workbooks, Work work) {
        ExecutorService workers = Executors.newFixedThreadPool(jobs);
        try {
            List<Future<Optional<FileReport>>> asked = new ArrayList<>();
            for (Path workbook : workbooks) {
                int turn = asked.size();
                asked.add(workers.submit(() -> one(workbook, turn, work)));
            }
            List<FileReport> reports = new ArrayList<>();
            for (Future<Optional<FileReport>> one : asked) {
                await(one).ifPresent(reports::add);
            }
            return reports;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("A workbook ended the batch", e);
        } finally {
            drop(workers);
        }
    }

    private Optional<FileReport> one(Path workbook, int turn, Work work) throws InterruptedException {
        if (stopping.isAsked()) {
            return Optional.empty();
        }
        progress.begins(workbook);
        long start = System.nanoTime();
        FileReport report = work.deliver(workbook, turn);
        progress.done(report, Duration.ofNanos(System.nanoTime() - start));
        return Optional.of(report);
    }

    /** Empty where the run is stopped and this one does not come to its end in time. */
    private Optional<FileReport> await(Future<Optional<FileReport>> one)
            throws InterruptedException, ExecutionException {
        while (!one.isDone() && !stopping.isOverdue()) {
            try {
                return one.get(LOOK_AGAIN_MILLIS, TimeUnit.MILLISECONDS);
            } catch (TimeoutException notYet) {
                // Whether it is to stop is looked at again.
            }
        }
        return one.isDone() ? one.get() : Optional.empty();
    }

    /** An interrupted worker cannot finish a file, and takes away what it has begun to write. */
    private static void drop(ExecutorService workers) {
        workers.shutdownNow();
        try {
            workers.awaitTermination(1, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
