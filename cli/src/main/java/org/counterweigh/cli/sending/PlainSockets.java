package org.counterweigh.cli.sending;

import java.net.InetAddress;
import java.net.Socket;
import java.util.function.Supplier;
import javax.net.SocketFactory;

/** Gives the mail library sockets that somebody else keeps hold of; it connects them itself, so that its limits hold. */
final class PlainSockets extends SocketFactory {

    private final Supplier<Socket> make;

    PlainSockets(Supplier<Socket> make) {
        this.make = make;
    }

    @Override
    public Socket createSocket() {
        return make.get();
    }

    @Override
    public Socket createSocket(String host, int port) {
        throw notAsked();
    }

    @Override
    public Socket createSocket(String host, int port, InetAddress localHost, int localPort) {
        throw notAsked();
    }

    @Override
    public Socket createSocket(InetAddress host, int port) {
        throw notAsked();
    }

    @Override
    public Socket createSocket(InetAddress address, int port, InetAddress localAddress, int localPort) {
        throw notAsked();
    }

    static UnsupportedOperationException notAsked() {
        return new UnsupportedOperationException("A socket is made before it is connected");
    }
}
