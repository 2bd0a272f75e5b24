package org.counterweigh.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.inject.Guice;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.counterweigh.Counts;
import org.counterweigh.cli.batch.Batch;
import org.counterweigh.cli.batch.BatchProgress;
import org.counterweigh.cli.batch.BatchSettings;
import org.counterweigh.cli.batch.Mailing;
import org.counterweigh.cli.batch.Shard;
import org.counterweigh.cli.console.Screen;
import org.counterweigh.cli.console.Stopping;
import org.counterweigh.cli.console.Terminal;
import org.counterweigh.cli.exitcode.UserError;
import org.counterweigh.cli.faults.disk.Aftermath;
import org.counterweigh.cli.faults.disk.Fault;
import org.counterweigh.cli.faults.disk.FaultyDisk;
import org.counterweigh.cli.journal.Journal;
import org.counterweigh.cli.journal.MailHistory;
import org.counterweigh.cli.journal.MailState;
import org.counterweigh.cli.portfolio.FileReport;
import org.counterweigh.cli.run.Format;
import org.counterweigh.excel.workbook.Passwords;
import org.counterweigh.firm.SimulationSettings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A batch is stopped in front of every operation on the disk: what is left is whole, and the same batch again comes to
 * where an undisturbed one comes: each report and each draft is there once, and the messages that wait are the same.
 *
 * <p>On the second day one workbook has changed and names one recipient more, one has errors, one has none any longer,
 * and one is of another firm.
 */
@Tag("judges")
class BatchCrashTest {

    /** All states of the disk are looked at; the next run is tried on all under {@code -Plong}, else on one of so many. */
    private static final int ONE_OF = Counts.inFull() ? 1 : 29;

    private static final List<Fault> REFUSALS =
            List.of(Fault.NO_SPACE, Fault.INPUT_OUTPUT, Fault.READ_ONLY, Fault.TOO_MANY_OPEN, Fault.ACCESS_DENIED);

    private static final Set<String> OF_ALL_FIRMS = Set.of("out/index.html", "out/summary.xlsx", "out/findings.xlsx");

    private static final PrintStream NOWHERE = new PrintStream(OutputStream.nullOutputStream());

    private final Batch batch = Guice.createInjector(
                    new CliModule(new Screen(NOWHERE, NOWHERE, Terminal.NONE), new Stopping()))
            .getInstance(Batch.class);

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path inbox;

    private final FaultyDisk disk = FaultyDisk.empty();

    private SortedMap<String, String> before = new TreeMap<>();

    private SortedMap<String, String> after = new TreeMap<>();

    private List<String> waiting = List.of();

    @BeforeEach
    void two_days() {
        Workbooks.sentTo(inbox.resolve("a.xlsx"), "Northgate", "Ada Lee | ada@beech.example | Excel");
        Workbooks.good(inbox.resolve("b.xlsx"), "Westbrook");
        Workbooks.bad(inbox.resolve("c.xlsx"), "Oldfield");
        Workbooks.good(inbox.resolve("d.xlsx"), "Eastham");
        run(disk, 1);
        disk.settle();
        before = reports(disk);

        Workbooks.cheaper(
                inbox.resolve("a.xlsx"),
                "Northgate",
                "Ada Lee | ada@beech.example | Excel",
                "Bo Ek | bo@beech.example | Excel");
        Workbooks.bad(inbox.resolve("b.xlsx"), "Westbrook");
        Workbooks.good(inbox.resolve("c.xlsx"), "Oldfield");
        Workbooks.sentTo(inbox.resolve("d.xlsx"), "Southam", "Cy Day | cy@beech.example | Excel");
        try (FaultyDisk undisturbed = disk.after(Aftermath.PROCESS_KILLED)) {
            run(undisturbed, 1);
            after = reports(undisturbed);
            waiting = waiting(undisturbed);
        }
        assertThat(waiting).hasSize(3);
        assertThat(after).isNotEqualTo(before).containsKey("out/Southam/result.json");
    }

    @Test
    void whatever_a_crash_leaves_is_whole_and_the_next_run_completes_it() {
        Map<String, SortedMap<String, String>> crashes = new LinkedHashMap<>();
        Map<String, FaultyDisk> tried = new LinkedHashMap<>();
        Set<Map<String, String>> seen = new HashSet<>();
        disk.watch(() -> {
            for (Aftermath aftermath : Aftermath.values()) {
                FaultyDisk crashed = disk.after(aftermath);
                String where =
                        aftermath + " before operation " + (disk.operations().size() + 1);
                boolean isNew = seen.add(fingerprint(crashed));
                if (isNew) {
                    crashes.put(where, reports(crashed));
                }
                if (isNew && crashes.size() % ONE_OF == 0) {
                    tried.put(where, crashed);
                } else {
                    crashed.close();
                }
            }
        });
        run(disk, 2);

        crashes.forEach(this::assertWhole);
        assertThat(tried).hasSizeGreaterThan(10);
        var turn = new AtomicInteger();
        tried.forEach((where, crashed) -> {
            // Every eighth is crashed a second time, in the middle of the run that mends it.
            if (turn.getAndIncrement() % 8 == 0) {
                crashed.fail(Fault.CRASH, 40);
                run(crashed, 1);
                crashed.mend();
                assertWhole(where + ", twice", reports(crashed));
            }
            assertHeals(where, crashed);
            crashed.close();
        });
    }

    @Test
    void a_disk_that_refuses_once_leaves_whole_files_and_the_next_run_completes_them() {
        boolean hasRefused = true;
        for (int operation = 1; hasRefused; operation += ONE_OF) {
            Fault fault = REFUSALS.get(operation % REFUSALS.size());
            String where = fault + " at operation " + operation;
            try (FaultyDisk refusing = disk.after(Aftermath.PROCESS_KILLED)) {
                refusing.fail(fault, operation);
                run(refusing, 1);
                hasRefused = refusing.hasFailed();
                refusing.mend();
                assertWhole(where, reports(refusing));
                assertHeals(where, refusing);
            }
        }
    }

    private void assertWhole(String where, SortedMap<String, String> left) {
        SortedMap<String, String> reports = new TreeMap<>(left);
        reports.keySet().removeAll(OF_ALL_FIRMS);
        assertThat(reports)
                .as(where)
                .allSatisfy((name, digest) ->
                        assertThat(digest).as(name).isIn(before.get(plain(name)), after.get(plain(name))));
    }

    private void assertHeals(String where, FaultyDisk crashed) {
        run(crashed, 1);
        SortedMap<String, String> reports = reports(crashed);
        reports.keySet().removeIf(name -> !plain(name).equals(name));
        assertThat(reports).as(where).isEqualTo(after);
        assertThat(waiting(crashed)).as(where).containsExactlyInAnyOrderElementsOf(waiting);
    }

    /** The messages that would be sent now. */
    private static List<String> waiting(FaultyDisk disk) {
        return MailHistory.of(Journal.of(disk.path("out"))).in(MailState.QUEUED).stream()
                .map(progress ->
                        progress.message().address() + " " + progress.message().id())
                .toList();
    }

    /** The name of a report that was kept under another one, since it could not be read and might be somebody's. */
    private static String plain(String name) {
        return name.replaceAll(" \\(edited [-0-9 ]+\\)", "");
    }

    private void run(FaultyDisk where, int jobs) {
        var settings = new BatchSettings(
                inbox,
                where.path("out"),
                Shard.WHOLE,
                jobs,
                Duration.ofHours(1),
                Set.of(Format.XLSX, Format.JSON),
                Mailing.DRAFTS,
                Optional.empty(),
                false,
                false,
                Passwords.NONE,
                Optional.empty(),
                new SimulationSettings(SimulationSettings.FEWEST, 1));
        try {
            batch.run(settings, new Unwatched());
        } catch (UserError told) {
            assertThat(told.exit().code()).isEqualTo(5);
        }
    }

    /** What anybody may open; the rest is for the program alone. */
    private static SortedMap<String, String> reports(FaultyDisk disk) {
        SortedMap<String, String> reports = new TreeMap<>();
        disk.files().forEach((name, bytes) -> {
            if (!name.contains("/.counterweigh")) {
                reports.put(name, bytes.length + " " + Arrays.hashCode(bytes));
            }
        });
        return reports;
    }

    /** One disk is like another where they differ in the passing names of parts alone. */
    private static Map<String, String> fingerprint(FaultyDisk disk) {
        Map<String, String> fingerprint = new TreeMap<>();
        disk.files()
                .forEach((name, bytes) -> fingerprint.merge(
                        name.replaceAll("counterweigh-.*part", "part"),
                        Integer.toString(Arrays.hashCode(bytes)),
                        (one, other) -> one + " " + other));
        return fingerprint;
    }

    private static final class Unwatched implements BatchProgress {

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
