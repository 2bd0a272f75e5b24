package org.counterweigh.cli.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.counterweigh.cli.exitcode.UserError;
import org.counterweigh.cli.faults.disk.Aftermath;
import org.counterweigh.cli.faults.disk.Fault;
import org.counterweigh.cli.faults.disk.FaultyDisk;
import org.counterweigh.cli.files.OutputFolder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The journal is stopped at every operation on the disk: what it took stays, and no more than one line beside it. */
class JournalCrashTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-31T08:00:00Z"), ZoneOffset.UTC);

    private static final Entry EARLIER = new Entry.Withdrawn("Acme & S\u00f6hne.xlsx");

    private static final List<Entry> ENTRIES = List.of(
            new Entry.Mailed("m-1", MailState.SENDING, ""),
            new Entry.Mailed("m-1", MailState.BODY, ""),
            new Entry.Mailed("m-1", MailState.SENT, "250 queued"));

    @ParameterizedTest
    @EnumSource
    void what_was_taken_before_a_crash_is_there_after_it(Aftermath aftermath) {
        int operation = 0;
        boolean hasCrashed;
        do {
            try (FaultyDisk disk = FaultyDisk.empty()) {
                operation++;
                disk.fail(Fault.CRASH, operation);
                List<Entry> taken = appended(disk, ENTRIES);
                hasCrashed = disk.hasFailed();
                assertKept(disk, taken, aftermath);
            }
        } while (hasCrashed);
        assertThat(operation).isGreaterThan(2 * ENTRIES.size());
    }

    private static void assertKept(FaultyDisk disk, List<Entry> taken, Aftermath aftermath) {
        try (FaultyDisk left = disk.after(aftermath);
                OutputFolder out = OutputFolder.hold(left.path("out"));
                Journal journal = Journal.open(out, CLOCK)) {
            List<Entry> kept = entries(journal);
            assertThat(kept)
                    .as("after %s", disk.operations())
                    .isIn(taken, ENTRIES.subList(0, Math.min(taken.size() + 1, ENTRIES.size())));

            journal.append(EARLIER);

            assertThat(entries(journal)).hasSize(kept.size() + 1);
            assertThat(Journal.of(out.root())).isEqualTo(journal.lines());
        }
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "CRASH")
    void a_disk_that_refuses_once_loses_no_earlier_line_and_damages_none_after_it(Fault fault) {
        int operation = 0;
        boolean hasRefused;
        do {
            try (FaultyDisk disk = FaultyDisk.empty()) {
                appended(disk, List.of(EARLIER));
                operation++;
                disk.fail(fault, operation);
                List<Entry> taken = appended(disk, ENTRIES);
                hasRefused = disk.hasFailed();

                disk.mend();
                assertThat(Journal.of(disk.path("out")))
                        .extracting(Line::entry)
                        .contains(EARLIER)
                        .containsAll(taken)
                        .hasSizeBetween(1 + taken.size(), 2 + taken.size());
            }
        } while (hasRefused);
        assertThat(operation).isGreaterThan(2 * ENTRIES.size());
    }

    /** Takes one entry after the other; one that is refused is told, and the next is tried. */
    private static List<Entry> appended(FaultyDisk disk, List<Entry> entries) {
        List<Entry> taken = new ArrayList<>();
        try (OutputFolder out = OutputFolder.hold(disk.path("out"));
                Journal journal = Journal.open(out, CLOCK)) {
            for (Entry entry : entries) {
                try {
                    journal.append(entry);
                    taken.add(entry);
                } catch (UserError told) {
                    assertThat(told.exit().code()).isEqualTo(5);
                }
            }
        } catch (UserError told) {
            assertThat(told.exit().code()).isEqualTo(5);
        }
        return taken;
    }

    private static List<Entry> entries(Journal journal) {
        return journal.lines().stream().map(Line::entry).toList();
    }
}
