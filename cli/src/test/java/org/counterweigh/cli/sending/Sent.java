package org.counterweigh.cli.sending;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.counterweigh.cli.console.Screen;
import org.counterweigh.cli.console.Stopping;
import org.counterweigh.cli.console.Terminal;
import org.counterweigh.cli.exitcode.ExitCode;
import org.counterweigh.cli.exitcode.UserError;

/** What a run of sending came to, with all that it said. */
record Sent(ExitCode exit, String text, List<Duration> waits) {

    /** Short enough for a test, long enough for a machine that is busy. */
    static final TimeLimits QUICK = new TimeLimits(
            Duration.ofSeconds(2),
            Duration.ofMillis(700),
            Duration.ofSeconds(2),
            Duration.ofMillis(700),
            Duration.ofMillis(1500));

    /** Settings for a server in clear on this computer. */
    static Map<String, String> settings(int port) {
        return Map.of(
                "COUNTERWEIGH_MAIL_HOST", "localhost",
                "COUNTERWEIGH_MAIL_PORT", String.valueOf(port),
                "COUNTERWEIGH_MAIL_SECURITY", "none",
                "COUNTERWEIGH_MAIL_RATE", "60000",
                "COUNTERWEIGH_MAIL_FROM", "reports@oak.example",
                "XDG_CONFIG_HOME", "/nowhere");
    }

    static Map<String, String> with(Map<String, String> settings, String... namesAndValues) {
        Map<String, String> all = new HashMap<>(settings);
        for (int index = 0; index < namesAndValues.length; index += 2) {
            all.put("COUNTERWEIGH_MAIL_" + namesAndValues[index], namesAndValues[index + 1]);
        }
        return all;
    }

    static Sent by(Outbox outbox, Map<String, String> settings) {
        return by(outbox.folder(), settings, SendOrder.USUAL, outbox.clock(), new Stopping());
    }

    static Sent by(Outbox outbox, Map<String, String> settings, SendOrder order) {
        return by(outbox.folder(), settings, order, outbox.clock(), new Stopping());
    }

    /** A run that is wished to end at some time. */
    static Sent by(Outbox outbox, Map<String, String> settings, Stopping stopping) {
        return by(outbox.folder(), settings, SendOrder.USUAL, outbox.clock(), stopping);
    }

    private static Sent by(Path folder, Map<String, String> settings, SendOrder order, Clock clock, Stopping stopping) {
        var bytes = new ByteArrayOutputStream();
        var stream = new PrintStream(bytes, true, StandardCharsets.UTF_8);
        var pace = new ClockOfTests();
        var sending = new Sending(
                new Screen(stream, stream, Terminal.NONE), new Environment(settings), clock, pace, stopping, QUICK);
        ExitCode exit;
        try {
            exit = sending.send(folder, order);
        } catch (UserError e) {
            stream.println(e.sentence());
            exit = e.exit();
        }
        return new Sent(exit, bytes.toString(StandardCharsets.UTF_8), pace.waits);
    }

    static SendOrder toMe(String address) {
        return new SendOrder(Optional.empty(), Optional.of(address), false);
    }

    /** Waits take no time; what they would have taken is remembered. */
    private static final class ClockOfTests implements Pace {

        private final List<Duration> waits = new ArrayList<>();
        private long nanos;

        @Override
        public long nanos() {
            return nanos;
        }

        @Override
        public void sleep(Duration time) {
            nanos += time.toNanos();
            if (time.compareTo(Duration.ofSeconds(1)) > 0) {
                waits.add(time);
            }
        }
    }
}
