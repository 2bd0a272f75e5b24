package org.counterweigh.cli.sending;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ssl.SSLContext;

/** A mail server that misbehaves as a test tells it to, and remembers what it has stored. */
final class ScriptedServer implements AutoCloseable {

    /** A message it has stored, whatever it then said of it. */
    record Stored(String to, String text) {}

    /** What it does in place of the usual reply. */
    interface Act {
        /** Does it, and tells whether the conversation goes on. */
        boolean on(Conversation conversation) throws IOException, InterruptedException;
    }

    private final ServerSocket door;
    private final Optional<SSLContext> certificate;
    private final boolean tlsAtOnce;
    private final List<String> extensions = new CopyOnWriteArrayList<>();
    private final Map<String, Deque<Act>> acts = new ConcurrentHashMap<>();
    private final List<Stored> stored = new CopyOnWriteArrayList<>();
    private final List<String> heard = new CopyOnWriteArrayList<>();
    private final List<Socket> open = new CopyOnWriteArrayList<>();
    private final AtomicInteger connections = new AtomicInteger();

    private ScriptedServer(Optional<SSLContext> certificate, boolean tlsAtOnce) {
        try {
            this.door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        this.certificate = certificate;
        this.tlsAtOnce = tlsAtOnce;
        var thread = new Thread(this::accept, "scripted-server");
        thread.setDaemon(true);
        thread.start();
    }

    /** In clear. */
    static ScriptedServer plain() {
        return new ScriptedServer(Optional.empty(), false);
    }

    /** In clear until it is asked for protection, which it offers. */
    static ScriptedServer startTls(Certificates certificate) {
        return new ScriptedServer(Optional.of(certificate.server()), false).with("STARTTLS");
    }

    /** Protected from the first byte. */
    static ScriptedServer tls(Certificates certificate) {
        return new ScriptedServer(Optional.of(certificate.server()), true);
    }

    /** Offers an extension of SMTP. */
    ScriptedServer with(String extension) {
        extensions.add(extension);
        return this;
    }

    ScriptedServer without(String extension) {
        extensions.remove(extension);
        return this;
    }

    /**
     * Acts so the next times a command comes, and as usual after that.
     *
     * @param command its first word; HELLO is the arrival of a client, BODY the end of a message
     */
    ScriptedServer on(String command, Act... next) {
        acts.computeIfAbsent(command, none -> new ArrayDeque<>()).addAll(List.of(next));
        return this;
    }

    static Act reply(String line) {
        return conversation -> {
            conversation.say(line);
            return !line.startsWith("421");
        };
    }

    static Act asUsual() {
        return Conversation::asUsual;
    }

    static Act drop() {
        return conversation -> false;
    }

    /** Says nothing more, and keeps the line. */
    static Act silence() {
        return conversation -> {
            Thread.sleep(60_000);
            return false;
        };
    }

    /** Says it one byte at a time. */
    static Act drip(String line, long millis) {
        return conversation -> {
            for (byte each : (line + "\r\n").getBytes(java.nio.charset.StandardCharsets.US_ASCII)) {
                conversation.write(each);
                Thread.sleep(millis);
            }
            return true;
        };
    }

    private void accept() {
        while (!door.isClosed()) {
            try {
                Socket socket = door.accept();
                open.add(socket);
                connections.incrementAndGet();
                var thread = new Thread(() -> serve(socket), "scripted-conversation");
                thread.setDaemon(true);
                thread.start();
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void serve(Socket socket) {
        try (socket) {
            new Conversation(this, socket).talk();
        } catch (IOException | InterruptedException clientIsGone) {
            heard.add("(gone)");
        } finally {
            open.remove(socket);
        }
    }

    /** Waits until no client is left whose message could still arrive. */
    void awaitQuiet() throws InterruptedException {
        while (!open.isEmpty()) {
            Thread.sleep(1);
        }
    }

    Optional<Act> act(String command) {
        Deque<Act> next = acts.getOrDefault(command, new ArrayDeque<>());
        synchronized (next) {
            return Optional.ofNullable(next.poll());
        }
    }

    Optional<SSLContext> certificate() {
        return certificate;
    }

    boolean isTlsAtOnce() {
        return tlsAtOnce;
    }

    List<String> extensions() {
        return extensions;
    }

    void store(Stored message) {
        stored.add(message);
    }

    void hear(String line) {
        heard.add(line);
    }

    int port() {
        return door.getLocalPort();
    }

    int connections() {
        return connections.get();
    }

    List<Stored> stored() {
        return stored;
    }

    List<String> recipients() {
        return stored.stream().map(Stored::to).toList();
    }

    /** Every command it was given, in clear or protected. */
    List<String> heard() {
        return heard;
    }

    @Override
    public void close() {
        try {
            door.close();
            for (Socket socket : open) {
                socket.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
