package org.counterweigh.cli.sending;

import java.time.Duration;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The connection of a run: made when it is needed, and again when the server has closed it. */
final class SteadyConnection implements AutoCloseable {

    private final SmtpServer server;
    private final Waiting waiting;
    private final Consumer<String> say;
    private @Nullable SmtpConnection connection;
    private boolean utf8;

    /** @param say told why there is a wait */
    SteadyConnection(SmtpServer server, Waiting waiting, Consumer<String> say) {
        this.server = server;
        this.waiting = waiting;
        this.say = say;
    }

    /** @param letters whether an address with letters outside ASCII is to be sent to */
    SmtpConnection get(boolean letters) throws ServerUnavailable, InterruptedException {
        @Nullable SmtpConnection open = connection;
        return open != null && utf8 == letters && open.isOpen() ? open : renewed(letters);
    }

    SmtpConnection renewed(boolean letters) throws ServerUnavailable, InterruptedException {
        close();
        for (int tries = 1; ; tries++) {
            try {
                SmtpConnection made = server.connect(letters);
                connection = made;
                utf8 = letters;
                return made;
            } catch (ServerUnavailable e) {
                Duration pause = waiting.after(tries);
                if (!e.isPassing() || !waiting.reaches(pause)) {
                    throw e;
                }
                say.accept(e.sentence() + " Next try in " + Math.max(1, pause.toMinutes()) + " min.");
                waiting.waitFor(pause);
            }
        }
    }

    @Override
    public void close() {
        @Nullable SmtpConnection open = connection;
        if (open != null) {
            open.close();
            connection = null;
        }
    }
}
