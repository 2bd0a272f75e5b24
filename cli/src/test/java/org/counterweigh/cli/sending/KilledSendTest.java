package org.counterweigh.cli.sending;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.counterweigh.Counts;
import org.counterweigh.cli.Program;
import org.counterweigh.cli.journal.Journal;
import org.counterweigh.cli.journal.MailHistory;
import org.counterweigh.cli.journal.MailState;
import org.counterweigh.cli.journal.MessageProgress;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program, killed again and again while it sends; the server's own count is the truth. */
@Tag("judges")
class KilledSendTest {

    private static final int MESSAGES = Counts.of(10_000);
    private static final int KILLS = Counts.of(50);

    private final ScriptedServer server = ScriptedServer.plain();
    private final Random random = new Random(7);

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    @DisplayName("A12 no message is lost, none arrives twice, and none is called sent that is not")
    void killed_again_and_again() throws InterruptedException {
        Outbox outbox = new Outbox(folder, Clock.systemUTC())
                .queue(IntStream.range(0, MESSAGES)
                        .mapToObj(number -> "p" + number + "@beech.example")
                        .toArray(String[]::new));
        for (int kill = 1; kill <= KILLS; kill++) {
            killAfter(MESSAGES * kill / (KILLS + 1));
            everyStateIsRight();
        }
        settleWhatIsUncertain();

        assertThat(send().waitFor()).isZero();

        assertThat(server.recipients()).hasSize(MESSAGES).doesNotHaveDuplicates();
        assertThat(history().in(MailState.SENT)).hasSize(MESSAGES);
        assertThat(outbox.state("p0@beech.example")).isEqualTo(MailState.SENT);
        server.close();
    }

    private void killAfter(int stored) throws InterruptedException {
        Process process = send();
        while (process.isAlive() && server.stored().size() < stored) {
            Thread.sleep(1);
        }
        Thread.sleep(random.nextInt(20));
        process.destroyForcibly().waitFor();
        server.awaitQuiet();
    }

    private void everyStateIsRight() {
        List<String> arrived = server.recipients();
        Set<String> once = new HashSet<>(arrived);
        assertThat(arrived).hasSize(once.size());
        for (MessageProgress progress : history().all()) {
            boolean there = once.contains(progress.message().address());
            switch (progress.state()) {
                case SENT -> assertThat(there).as(progress.toString()).isTrue();
                case QUEUED -> assertThat(there).as(progress.toString()).isFalse();
                default -> assertThat(progress.state()).isEqualTo(MailState.UNCERTAIN);
            }
        }
        assertThat(history().in(MailState.UNCERTAIN)).hasSizeLessThanOrEqualTo(KILLS);
    }

    /** As a person would, who asks the recipients. */
    private void settleWhatIsUncertain() {
        for (MessageProgress progress : history().in(MailState.UNCERTAIN)) {
            boolean there = server.recipients().contains(progress.message().address());
            (there ? Resolution.SENT : Resolution.UNSENT)
                    .settle(folder, progress.message().id(), Clock.systemUTC());
        }
    }

    private MailHistory history() {
        return MailHistory.of(Journal.of(folder));
    }

    private Process send() {
        var program = new Program(folder);
        Sent.with(Sent.settings(server.port()), "RATE", "1000000").forEach(program::where);
        return program.start("send", folder);
    }
}
