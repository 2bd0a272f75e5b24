package org.counterweigh.cli.sending;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import org.counterweigh.cli.console.ProgressBar;
import org.counterweigh.cli.console.Screen;
import org.counterweigh.cli.console.Stopping;
import org.counterweigh.cli.sending.SendResult.Told;

/** Hands messages to the server one after the other, and comes back to those that were put off. */
final class SendRun {

    /** So many in a row that end without a word of the server are not the messages' fault. */
    private static final int LOST_IN_A_ROW = 3;

    private final MailSettings settings;
    private final Pace pace;
    private final RateLimit rate;
    private final Waiting waiting;
    private final SteadyConnection connection;
    private final Screen screen;
    private final Stopping stopping;
    private final PriorityQueue<Turn> turns =
            new PriorityQueue<>(Comparator.comparingLong(Turn::due).thenComparingInt(Turn::order));
    private final List<Told> told = new ArrayList<>();
    private int lostInARow;

    SendRun(SmtpServer server, MailSettings settings, Pace pace, Screen screen, Stopping stopping) {
        this.settings = settings;
        this.pace = pace;
        this.rate = new RateLimit(pace, settings.rate());
        this.waiting = new Waiting(pace, settings.patience(), stopping);
        this.connection = new SteadyConnection(server, waiting, screen::say);
        this.screen = screen;
        this.stopping = stopping;
    }

    SendResult send(List<? extends Delivery> deliveries) throws InterruptedException {
        long now = pace.nanos();
        for (int order = 0; order < deliveries.size(); order++) {
            turns.add(new Turn(deliveries.get(order), order, 0, now, ""));
        }
        var bar = new ProgressBar(screen, deliveries.size());
        Optional<String> stop = Optional.empty();
        try (connection) {
            while (!turns.isEmpty() && isDue(turns.element())) {
                attempt(turns.element(), bar);
            }
        } catch (ServerUnavailable e) {
            stop = Optional.of(e.sentence());
        } finally {
            bar.ends();
        }
        turns.stream()
                .sorted(Comparator.comparingInt(Turn::order))
                .forEach(turn -> told.add(new Told(turn.delivery().message(), Fate.WAITING, turn.words())));
        return new SendResult(List.copyOf(told), stop);
    }

    /** Waits for it, where the patience of this run reaches so far. */
    private boolean isDue(Turn turn) throws InterruptedException {
        Duration early = Duration.ofNanos(Math.max(0, turn.due() - pace.nanos()));
        if (!waiting.reaches(early)) {
            return false;
        }
        waiting.waitFor(early);
        rate.await();
        return !stopping.isAsked();
    }

    /** The turn stays in the queue where no server can be had. */
    private void attempt(Turn turn, ProgressBar bar) throws ServerUnavailable, InterruptedException {
        Delivery delivery = turn.delivery();
        try {
            Outcome outcome = delivery.ends(handOver(delivery));
            turns.remove(turn);
            var now = new Told(delivery.message(), outcome.fate(), outcome.words());
            if (now.fate() == Fate.WAITING) {
                long due = pace.nanos() + waiting.after(turn.tries() + 1).toNanos();
                turns.add(turn.again(due, outcome.words()));
                screen.say(now.line());
            } else {
                done(now, bar);
            }
            stopWhereAllAreLost(outcome);
        } catch (NotSendable e) {
            turns.remove(turn);
            done(new Told(delivery.message(), Fate.HELD, e.reason()), bar);
        }
    }

    private void done(Told now, ProgressBar bar) {
        told.add(now);
        bar.done(now.message().address(), now.line(), now.fate() != Fate.SENT);
    }

    private Outcome handOver(Delivery delivery) throws NotSendable, ServerUnavailable, InterruptedException {
        byte[] bytes = delivery.bytes();
        requireSize(bytes.length, settings.sizeLimit(), "the mail settings allow");
        boolean letters = delivery.to().needsUtf8();
        SmtpConnection first = connection.get(letters);
        Outcome outcome = handOver(delivery, bytes, first);
        // A server may close a connection after a number of messages; on a fresh one it has no such reason.
        return first.isUsedAgain() && outcome.isClosed()
                ? handOver(delivery, bytes, connection.renewed(letters))
                : outcome;
    }

    private Outcome handOver(Delivery delivery, byte[] bytes, SmtpConnection server) throws NotSendable {
        requireSize(bytes.length, server.sizeLimit().orElse(Long.MAX_VALUE), "the mail server takes");
        if (delivery.to().needsUtf8() && !server.carriesUtf8()) {
            throw new NotSendable(
                    "the mail server cannot carry the letters before the @ of this address; ask for a plain one");
        }
        rate.leaves();
        delivery.begins();
        return server.send(bytes, delivery.to(), delivery::bodyBegins);
    }

    private static void requireSize(long bytes, long most, String who) throws NotSendable {
        if (bytes > most) {
            throw new NotSendable("it has " + Megabytes.text(bytes) + ", and " + who + " " + Megabytes.text(most)
                    + "; set Files to PDF in sheet Recipients and run the batch again");
        }
    }

    private void stopWhereAllAreLost(Outcome outcome) throws ServerUnavailable {
        lostInARow = outcome.isLost() ? lostInARow + 1 : 0;
        if (lostInARow == LOST_IN_A_ROW) {
            throw new ServerUnavailable(
                    ConnectFailure.server(settings) + " has broken off " + LOST_IN_A_ROW
                            + " messages one after the other, so no more are sent. Ask its administrator.",
                    true);
        }
    }
}
