package org.counterweigh.cli.sending;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Objects;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

/** Certificates of mail servers for tests, all signed by one authority; {@code make-certificates.sh} makes them. */
enum Certificates {
    /** For {@code localhost}, for a hundred years. */
    LOCALHOST("localhost"),
    /** For {@code mail.elsewhere.example}, for a hundred years. */
    OTHER_NAME("other-name"),
    /** For {@code localhost}, over before it was made. */
    EXPIRED("expired");

    static final String PASSWORD = "changeit";

    private final String name;

    Certificates(String name) {
        this.name = name;
    }

    /** What a server with this certificate needs. */
    SSLContext server() {
        try {
            var keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
            keys.init(store(), PASSWORD.toCharArray());
            var context = SSLContext.getInstance("TLS");
            context.init(keys.getKeyManagers(), null, null);
            return context;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The certificate of the authority, as an administrator hands it out. */
    static Path authority(Path folder) {
        return copied("authority.pem", folder);
    }

    /** The file itself, for servers that read it on their own. */
    Path file(Path folder) {
        return copied(name + ".p12", folder);
    }

    private static Path copied(String file, Path folder) {
        try (InputStream in = open(file)) {
            return Files.write(folder.resolve(file), in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private KeyStore store() throws GeneralSecurityException {
        try (InputStream in = open(name + ".p12")) {
            var store = KeyStore.getInstance("PKCS12");
            store.load(in, PASSWORD.toCharArray());
            return store;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream open(String file) {
        return Objects.requireNonNull(Certificates.class.getResourceAsStream(file));
    }
}
