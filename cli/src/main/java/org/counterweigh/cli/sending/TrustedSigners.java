package org.counterweigh.cli.sending;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateExpiredException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.Optional;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.TrustManagerFactory;
import org.counterweigh.cli.exitcode.ExitCode;
import org.counterweigh.cli.exitcode.UserError;

/** Whose signature under a mail server's certificate counts. */
final class TrustedSigners {

    private TrustedSigners() {}

    /** @param file certificates in PEM that take the place of those Java trusts */
    static SSLSocketFactory sockets(Optional<Path> file) {
        if (file.isEmpty()) {
            return (SSLSocketFactory) SSLSocketFactory.getDefault();
        }
        try {
            var trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            trust.init(store(file.get()));
            var context = SSLContext.getInstance("TLS");
            context.init(null, trust.getTrustManagers(), null);
            return context.getSocketFactory();
        } catch (CertificateExpiredException e) {
            throw new UserError(
                    ExitCode.USAGE,
                    "A certificate in " + file.get() + " (setting trust) has expired. Ask for a new one.",
                    e);
        } catch (IOException | GeneralSecurityException e) {
            throw new UserError(
                    ExitCode.USAGE,
                    "The certificates in " + file.get() + " (setting trust) cannot be read. Save them as PEM: text that"
                            + " begins with BEGIN CERTIFICATE.",
                    e);
        }
    }

    /** Java does not ask whether those it is told to trust are out of date; so we do. */
    private static KeyStore store(Path file) throws IOException, GeneralSecurityException {
        var store = KeyStore.getInstance(KeyStore.getDefaultType());
        store.load(null, null);
        try (InputStream in = Files.newInputStream(file)) {
            int number = 0;
            for (Certificate signer : CertificateFactory.getInstance("X.509").generateCertificates(in)) {
                if (signer instanceof X509Certificate dated) {
                    dated.checkValidity();
                }
                store.setCertificateEntry("signer-" + number++, signer);
            }
        }
        if (store.size() == 0) {
            throw new IOException("No certificate in it");
        }
        return store;
    }
}
