package org.counterweigh.cli.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.counterweigh.cli.console.Stopping;
import org.counterweigh.cli.files.NamesInTurn;
import org.counterweigh.cli.portfolio.FileReport;
import org.counterweigh.cli.portfolio.FileReport.Status;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class WorkersTest {

    private static final Duration SHORT = Duration.ofMillis(300);

    private final CountDownLatch end = new CountDownLatch(1);

    @AfterEach
    void let_go_of_what_hangs() {
        end.countDown();
    }

    @Test
    @Timeout(20)
    void a_workbook_that_never_ends_is_given_up_and_no_other_waits_for_it() {
        List<FileReport> reports = run(1, "a", "hangs", "c", "d");

        assertThat(reports).extracting(FileReport::file).containsExactly("a", "hangs", "c", "d");
        assertThat(reports)
                .extracting(FileReport::status)
                .containsExactly(Status.DONE, Status.FAULT, Status.DONE, Status.DONE);
    }

    @Test
    @Timeout(20)
    void two_that_hang_hold_up_neither_each_other_nor_the_rest() {
        assertThat(run(2, "hangs 1", "hangs 2", "c"))
                .extracting(FileReport::status)
                .containsExactly(Status.FAULT, Status.FAULT, Status.DONE);
    }

    private List<FileReport> run(int jobs, String... names) {
        List<Path> workbooks = new ArrayList<>();
        for (String name : names) {
            workbooks.add(Path.of(name));
        }
        var limit = new TimeLimit(SHORT);
        return new Workers(jobs, limit, new Stopping(), new Silent()).run(workbooks, new Naming(limit));
    }

    /** Takes a name for each in its turn, as a delivery does; some never come to it. */
    private final class Naming implements Workers.Work {

        private final NamesInTurn names = new NamesInTurn(List.of());
        private final TimeLimit limit;

        private Naming(TimeLimit limit) {
            this.limit = limit;
        }

        @Override
        public FileReport deliver(Path workbook, int turn) throws InterruptedException {
            if (workbook.toString().startsWith("hangs")) {
                end.await();
            }
            limit.waits(turn);
            String folder = names.claim(turn, workbook.toString());
            limit.runs(turn);
            return report(folder, Status.DONE);
        }

        @Override
        public FileReport giveUp(Path workbook, int turn) {
            names.forgo(turn);
            return report(workbook.toString(), Status.FAULT);
        }

        private static FileReport report(String name, Status status) {
            return new FileReport(name, status, "", name, List.of(), "", List.of(), Optional.empty());
        }
    }

    private static final class Silent implements BatchProgress {
        @Override
        public void starts(BatchSettings settings, int workbooks) {}

        @Override
        public void begins(Path workbook) {}

        @Override
        public void done(FileReport report, Duration took) {}

        @Override
        public void says(String sentence) {}

        @Override
        public void ends() {}
    }
}
