package org.counterweigh.cli.sending;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.util.function.Supplier;
import javax.net.ssl.SSLSocketFactory;

/** As {@link PlainSockets}, with the protection that is laid over them once they are connected. */
final class ProtectedSockets extends SSLSocketFactory {

    private final Supplier<Socket> make;
    private final SSLSocketFactory tls;

    ProtectedSockets(Supplier<Socket> make, SSLSocketFactory tls) {
        this.make = make;
        this.tls = tls;
    }

    @Override
    public Socket createSocket() {
        return make.get();
    }

    @Override
    public Socket createSocket(Socket plain, String host, int port, boolean autoClose) throws IOException {
        return tls.createSocket(plain, host, port, autoClose);
    }

    @Override
    public Socket createSocket(String host, int port) {
        throw PlainSockets.notAsked();
    }

    @Override
    public Socket createSocket(String host, int port, InetAddress localHost, int localPort) {
        throw PlainSockets.notAsked();
    }

    @Override
    public Socket createSocket(InetAddress host, int port) {
        throw PlainSockets.notAsked();
    }

    @Override
    public Socket createSocket(InetAddress address, int port, InetAddress localAddress, int localPort) {
        throw PlainSockets.notAsked();
    }

    @Override
    public String[] getDefaultCipherSuites() {
        return tls.getDefaultCipherSuites();
    }

    @Override
    public String[] getSupportedCipherSuites() {
        return tls.getSupportedCipherSuites();
    }
}
