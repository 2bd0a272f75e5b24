package org.counterweigh.cli.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.counterweigh.cli.console.Stopping;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** When a round is made. What a round finds in the inbox is written down. */
class WatchTest {

    private static final Duration SETTLE = Duration.ofMillis(600);
    private static final Duration POLL = Duration.ofSeconds(2);

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @SuppressWarnings("NullAway.Init")
    private Path inbox;

    @SuppressWarnings("NullAway.Init")
    private Path out;

    private final Stopping stopping = new Stopping();
    private final List<Integer> rounds = new CopyOnWriteArrayList<>();
    private final List<String> said = new CopyOnWriteArrayList<>();
    private volatile boolean succeeds = true;

    @SuppressWarnings("NullAway.Init")
    private Thread watching;

    @BeforeEach
    void an_inbox_is_watched() throws IOException {
        inbox = Files.createDirectory(folder.resolve("inbox"));
        out = Files.createDirectory(folder.resolve("out"));
        var watch = new Watch(inbox, out, new Pace(SETTLE, POLL), stopping, new Noted());
        watching = new Thread(() -> {
            try {
                watch.untilStopped();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        watching.start();
        await(() -> rounds.equals(List.of(0)));
    }

    @AfterEach
    void it_stops_when_it_is_asked_to() throws InterruptedException {
        stopping.ask();
        watching.join(TimeUnit.SECONDS.toMillis(5));
        assertThat(watching.isAlive()).isFalse();
    }

    @Test
    void a_workbook_is_taken_once_when_it_has_stopped_growing() throws IOException, InterruptedException {
        for (int i = 0; i < 5; i++) {
            write("a.xlsx", "x".repeat(100 * i));
            TimeUnit.MILLISECONDS.sleep(200);
        }
        assertThat(rounds).hasSize(1);

        await(() -> rounds.size() == 2);
        TimeUnit.MILLISECONDS.sleep(2 * POLL.toMillis());

        assertThat(rounds).containsExactly(0, 1);
    }

    @Test
    void of_two_thousand_files_at_once_none_is_missed_though_the_system_tells_of_fewer() throws IOException {
        for (int i = 0; i < 2000; i++) {
            write(i + ".xlsx", "x");
        }

        await(() -> rounds.contains(2000));

        assertThat(rounds).hasSizeLessThanOrEqualTo(3).last().isEqualTo(2000);
    }

    @Test
    void an_inbox_that_is_deleted_and_made_again_is_watched_again() throws IOException {
        Files.delete(inbox);
        await(() -> said.equals(List.of(inbox + " is gone. Waiting until it is back.")));

        Files.createDirectory(inbox);
        write("a.xlsx", "x");

        await(() -> rounds.contains(1));
        assertThat(said).last().isEqualTo(inbox + " is back.");
    }

    @Test
    void a_round_is_made_again_when_the_reports_have_vanished() throws IOException {
        Files.delete(out);

        await(() -> rounds.size() == 2);
    }

    @Test
    void a_round_that_could_not_be_made_is_made_again_though_nothing_changes() throws IOException {
        succeeds = false;
        write("a.xlsx", "x");
        await(() -> rounds.size() >= 3);

        succeeds = true;

        assertThat(rounds).startsWith(0, 1, 1);
    }

    @Test
    void a_file_that_excel_keeps_beside_an_open_workbook_is_no_change() throws IOException, InterruptedException {
        write("~$a.xlsx", "x");

        TimeUnit.MILLISECONDS.sleep(SETTLE.plus(POLL).plusSeconds(1).toMillis());

        assertThat(rounds).containsExactly(0);
    }

    @Test
    void files_that_keep_coming_do_not_put_off_a_round_for_ever() throws IOException, InterruptedException {
        for (int i = 0; i < 30 && rounds.size() == 1; i++) {
            write(i + ".xlsx", "x");
            TimeUnit.MILLISECONDS.sleep(SETTLE.toMillis() / 2);
        }

        assertThat(rounds).hasSizeGreaterThan(1);
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(inbox.resolve(name), text);
    }

    private static void await(BooleanSupplier condition) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("in time").isLessThan(end);
            try {
                TimeUnit.MILLISECONDS.sleep(20);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private final class Noted implements Round {

        @Override
        public boolean make() {
            try (Stream<Path> files = Files.list(inbox)) {
                Files.createDirectories(out);
                rounds.add((int) files.count());
                return succeeds;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public void says(String sentence) {
            said.add(sentence);
        }
    }
}
