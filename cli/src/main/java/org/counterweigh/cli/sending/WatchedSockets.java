package org.counterweigh.cli.sending;

import java.io.IOException;
import java.net.Socket;
import java.net.SocketException;
import java.time.Duration;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import javax.net.SocketFactory;
import javax.net.ssl.SSLSocketFactory;
import org.jspecify.annotations.Nullable;

/**
 * Makes the sockets of one connection and keeps hold of them, since a server that sends a byte a second never runs into
 * the time limit of a single read.
 */
final class WatchedSockets {

    private static final ScheduledThreadPoolExecutor WATCH = watch();

    private final SSLSocketFactory tls;
    private volatile @Nullable Socket socket;

    WatchedSockets(SSLSocketFactory tls) {
        this.tls = tls;
    }

    private static ScheduledThreadPoolExecutor watch() {
        var watch = new ScheduledThreadPoolExecutor(1, work -> {
            var thread = new Thread(work, "mail-watch");
            thread.setDaemon(true);
            return thread;
        });
        watch.setRemoveOnCancelPolicy(true);
        return watch;
    }

    /** Breaks the connection off unless the limit is lifted in time. */
    Limit within(Duration limit) {
        return new Limit(WATCH.schedule(this::breakOff, limit.toMillis(), TimeUnit.MILLISECONDS));
    }

    /** A limit of time on what is done until it is lifted. */
    record Limit(ScheduledFuture<?> end) {
        void lift() {
            end.cancel(false);
        }
    }

    /** Ends the connection without another word to the server. */
    void breakOff() {
        @Nullable Socket open = socket;
        if (open != null) {
            try {
                open.close();
            } catch (IOException closedAnyway) {
                socket = null;
            }
        }
    }

    /** How long the next reply may take; a connection that has ended says so when it is read. */
    void waitAtMost(Duration limit) {
        @Nullable Socket open = socket;
        if (open != null) {
            try {
                open.setSoTimeout(Math.toIntExact(limit.toMillis()));
            } catch (SocketException ended) {
                breakOff();
            }
        }
    }

    /** For a connection that begins in clear. */
    SocketFactory plain() {
        return new PlainSockets(this::make);
    }

    /** For the protection of a connection, from its beginning or later. */
    SSLSocketFactory withProtection() {
        return new ProtectedSockets(this::make, tls);
    }

    private Socket make() {
        var made = new Socket();
        socket = made;
        return made;
    }
}
