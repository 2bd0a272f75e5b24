package org.counterweigh.cli.sending;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.counterweigh.cli.console.Screen;
import org.counterweigh.cli.console.Stopping;
import org.counterweigh.cli.exitcode.ExitCode;
import org.counterweigh.cli.exitcode.UserError;
import org.counterweigh.cli.files.OutputFolder;
import org.counterweigh.cli.journal.Journal;
import org.counterweigh.cli.journal.MailHistory;
import org.counterweigh.cli.journal.MessageProgress;
import org.counterweigh.firm.MailAddress;

/** Sends the drafts of an output folder, shows them, and settles what only a person can know. */
public final class Sending {

    private final Screen screen;
    private final Environment environment;
    private final Clock clock;
    private final Pace pace;
    private final Stopping stopping;
    private final TimeLimits limits;

    /** For the mail servers of the world, in its own time. */
    public Sending(Screen screen, Environment environment, Clock clock, Stopping stopping) {
        this(screen, environment, clock, Pace.ofComputer(stopping), stopping, TimeLimits.USUAL);
    }

    Sending(Screen screen, Environment environment, Clock clock, Pace pace, Stopping stopping, TimeLimits limits) {
        this.screen = screen;
        this.environment = environment;
        this.clock = clock;
        this.pace = pace;
        this.stopping = stopping;
        this.limits = limits;
    }

    /** Refuses what could not be sent for want of settings, before anything else is done. */
    public void requireSettings(SendOrder order) {
        SettingsReader.read(order.settings(), environment);
    }

    /** Sends what waits, and prints what has become of it. */
    public ExitCode send(Path folder, SendOrder order) {
        return send(folder, order, screen.out()::println);
    }

    /** Sends what waits, and tells somebody what has become of it. */
    public ExitCode send(Path folder, SendOrder order, Consumer<String> told) {
        MailFolder.require(folder);
        MailSettings settings = SettingsReader.read(order.settings(), environment);
        Optional<MailAddress> own = order.toMe().map(typed -> own(typed, settings.allow()));
        var server = new SmtpServer(settings, limits);
        try (var held = OutputFolder.hold(folder);
                var journal = Journal.open(held, clock)) {
            MailHistory history = MailFolder.history(folder, journal.lines());
            boolean corrections = order.corrections() || own.isPresent();
            Selection selection = Selection.of(history, settings.allow(), settings.max(), corrections);
            var source = new Source(clock.instant(), new DraftFolder(held.root()), new MessageBytes(settings), journal);
            List<Delivery> deliveries = selection.chosen().stream()
                    .map(progress -> source.delivery(progress, own))
                    .toList();
            SendResult result = run(server, settings, deliveries);
            var report = new SendReport(folder, own, result, selection, history);
            report.lines().forEach(told);
            return report.exit();
        }
    }

    private SendResult run(SmtpServer server, MailSettings settings, List<Delivery> deliveries) {
        try {
            return new SendRun(server, settings, pace, screen, stopping).send(deliveries);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Nobody interrupts a run of sending", e);
        }
    }

    private static MailAddress own(String typed, AllowList allow) {
        MailAddress own = MailAddress.of(typed)
                .orElseThrow(() -> new UserError(ExitCode.USAGE, "--to-me takes one address, not " + typed + "."));
        if (!allow.allows(own)) {
            throw new UserError(ExitCode.USAGE, "--to-me " + typed + " is outside allow in the mail settings.");
        }
        return own;
    }

    /** What deliveries are made of. */
    private record Source(Instant now, DraftFolder drafts, MessageBytes format, Journal journal) {

        Delivery delivery(MessageProgress progress, Optional<MailAddress> own) {
            return own.<Delivery>map(to -> new TrialDelivery(progress.message(), to, now, drafts, format, journal))
                    .orElseGet(() -> new RealDelivery(progress, now, drafts, format, journal));
        }
    }
}
