package org.counterweigh.cli.sending;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import javax.net.ssl.SSLSocket;

/** One client of a {@link ScriptedServer}, from its arrival to its end. */
final class Conversation {

    private final ScriptedServer server;
    private Socket socket;
    private InputStream in;
    private String command = "HELLO";
    private String recipient = "";
    private String text = "";

    Conversation(ScriptedServer server, Socket socket) throws IOException {
        this.server = server;
        this.socket = socket;
        this.in = new BufferedInputStream(socket.getInputStream());
    }

    void talk() throws IOException, InterruptedException {
        if (server.isTlsAtOnce()) {
            protect();
        }
        while (acts()) {
            String line = line();
            server.hear(line);
            command = line.split("[ :]", 2)[0].toUpperCase(Locale.ROOT);
            if (command.equals("RCPT")) {
                recipient = line.substring(line.indexOf('<') + 1, line.indexOf('>'));
            }
        }
    }

    private boolean acts() throws IOException, InterruptedException {
        var act = server.act(command);
        return act.isPresent() ? act.get().on(this) : asUsual();
    }

    /** What any mail server does. */
    boolean asUsual() throws IOException, InterruptedException {
        switch (command) {
            case "HELLO" -> say("220 scripted at your service");
            case "EHLO" -> greet();
            case "STARTTLS" -> {
                say("220 go ahead");
                protect();
            }
            case "AUTH" -> say("235 welcome");
            case "DATA" -> {
                say("354 go ahead");
                text = body();
                command = "BODY";
                return acts();
            }
            case "BODY" -> {
                store();
                say("250 taken");
            }
            case "QUIT" -> {
                return false;
            }
            default -> say("250 fine");
        }
        return true;
    }

    private void greet() throws IOException {
        say("250-scripted");
        for (String extension : server.extensions()) {
            if (!extension.equals("STARTTLS") || !(socket instanceof SSLSocket)) {
                say("250-" + extension);
            }
        }
        say("250 8BITMIME");
    }

    /** The message it has been given. */
    String text() {
        return text;
    }

    void store() {
        server.store(new ScriptedServer.Stored(recipient, text));
    }

    void protect() throws IOException {
        var protectedSocket = (SSLSocket) server.certificate()
                .orElseThrow()
                .getSocketFactory()
                .createSocket(socket, null, socket.getPort(), true);
        protectedSocket.setUseClientMode(false);
        protectedSocket.startHandshake();
        socket = protectedSocket;
        in = new BufferedInputStream(socket.getInputStream());
    }

    void say(String line) throws IOException {
        socket.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.UTF_8));
        socket.getOutputStream().flush();
    }

    void write(byte each) throws IOException {
        socket.getOutputStream().write(each);
        socket.getOutputStream().flush();
    }

    /** Reads this many bytes of whatever comes. */
    void read(int bytes) throws IOException {
        in.readNBytes(bytes);
    }

    private String line() throws IOException {
        var line = new ByteArrayOutputStream();
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                throw new EOFException();
            }
            line.write(next);
        }
        return line.toString(StandardCharsets.UTF_8).replace("\r", "");
    }

    /** Up to the line that is a dot alone; a line ends with carriage return and line feed, and with nothing less. */
    private String body() throws IOException {
        var all = new StringBuilder("\r\n");
        while (!endsWith(all, "\r\n.\r\n")) {
            var line = new StringBuilder();
            while (!endsWith(line, "\r\n")) {
                int next = in.read();
                if (next < 0) {
                    throw new EOFException();
                }
                line.append((char) next);
            }
            all.append(line);
        }
        return all.substring(2, all.length() - 3).replace("\r\n..", "\r\n.");
    }

    private static boolean endsWith(StringBuilder text, String end) {
        return text.length() >= end.length()
                && text.substring(text.length() - end.length()).equals(end);
    }
}
