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
 * where an undisturbed one comes.
 *
 * <p>On the second day one workbook has changed, one has errors, one has none any longer, and one is of another firm.
 */
@Tag("judges")
class BatchCrashTest {

    private static final List<Fault> REFUSALS =
            List.of(Fault.NO_SPACE, Fault.INPUT_OUTPUT, Fault.READ_ONLY, Fault.TOO_MANY_OPEN, Fault.ACCESS_DENIED);

    private static final Set<String> OF_ALL_FIRMS = Set.of("out/index.html", "out/summary.xlsx");

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

    @BeforeEach
    void two_days() {
        Workbooks.good(inbox.resolve("a.xlsx"), "Northgate");
        Workbooks.good(inbox.resolve("b.xlsx"), "Westbrook");
        Workbooks.bad(inbox.resolve("c.xlsx"), "Oldfield");
        Workbooks.good(inbox.resolve("d.xlsx"), "Eastham");
        run(disk, 1);
        disk.settle();
        before = reports(disk);

        Workbooks.dear(inbox.resolve("a.xlsx"), "Northgate");
        Workbooks.bad(inbox.resolve("b.xlsx"), "Westbrook");
        Workbooks.good(inbox.resolve("c.xlsx"), "Oldfield");
        Workbooks.good(inbox.resolve("d.xlsx"), "Southam");
        try (FaultyDisk undisturbed = disk.after(Aftermath.PROCESS_KILLED)) {
            run(undisturbed, 1);
            after = reports(undisturbed);
        }
        assertThat(after).isNotEqualTo(before).containsKey("out/Southam/result.json");
    }

    @Test
    void whatever_a_crash_leaves_is_whole_and_the_next_run_completes_it() {
        Map<String, FaultyDisk> left = new LinkedHashMap<>();
        Set<Map<String, String>> seen = new HashSet<>();
        disk.watch(() -> {
            for (Aftermath aftermath : Aftermath.values()) {
                FaultyDisk crashed = disk.after(aftermath);
                if (seen.add(fingerprint(crashed))) {
                    left.put(
                            aftermath + " before operation "
                                    + (disk.operations().size() + 1),
                            crashed);
                } else {
                    crashed.close();
                }
            }
        });
        run(disk, 2);

        assertThat(left).hasSizeGreaterThan(30);
        var turn = new AtomicInteger();
        left.forEach((where, crashed) -> {
            assertWhole(where, crashed);
            // Every eighth is crashed a second time, in the middle of the run that mends it.
            if (turn.getAndIncrement() % 8 == 0) {
                crashed.fail(Fault.CRASH, 40);
                run(crashed, 1);
                crashed.mend();
                assertWhole(where + ", twice", crashed);
            }
            assertHeals(where, crashed);
            crashed.close();
        });
    }

    @Test
    void a_disk_that_refuses_once_leaves_whole_files_and_the_next_run_completes_them() {
        int step = 10 / Counts.of(10);
        boolean hasRefused = true;
        for (int operation = 1; hasRefused; operation += step) {
            Fault fault = REFUSALS.get(operation / step % REFUSALS.size());
            String where = fault + " at operation " + operation;
            try (FaultyDisk refusing = disk.after(Aftermath.PROCESS_KILLED)) {
                refusing.fail(fault, operation);
                run(refusing, 1);
                hasRefused = refusing.hasFailed();
                refusing.mend();
                assertWhole(where, refusing);
                assertHeals(where, refusing);
            }
        }
    }

    private void assertWhole(String where, FaultyDisk crashed) {
        SortedMap<String, String> reports = reports(crashed);
        reports.keySet().removeAll(OF_ALL_FIRMS);
        assertThat(reports)
                .as(where)
                .allSatisfy((name, digest) ->
                        assertThat(digest).as(name).isIn(before.get(plain(name)), after.get(plain(name))));
        assertThat(Journal.of(crashed.path("out"))).as(where).isNotNull();
    }

    private void assertHeals(String where, FaultyDisk crashed) {
        run(crashed, 1);
        SortedMap<String, String> reports = reports(crashed);
        reports.keySet().removeIf(name -> !plain(name).equals(name));
        assertThat(reports).as(where).isEqualTo(after);
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
                Set.of(Format.JSON),
                Mailing.NONE,
                Optional.empty(),
                false,
                false,
                Passwords.NONE,
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
