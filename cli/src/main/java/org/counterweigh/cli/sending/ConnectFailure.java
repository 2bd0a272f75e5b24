package org.counterweigh.cli.sending;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.security.cert.CertPathBuilderException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateExpiredException;
import java.security.cert.CertificateNotYetValidException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.net.ssl.SSLException;
import org.eclipse.angus.mail.smtp.SMTPTransport;
import org.jspecify.annotations.Nullable;

/** Why a connection to the mail server did not come about, in words. */
record ConnectFailure(MailSettings settings, SMTPTransport transport, MessagingException failure) {

    /** Code and detailed code of a reply; what stands behind them could repeat what was said in secret. */
    private static final Pattern CODES = Pattern.compile("^(\\d{3})[ -](\\d\\.\\d{1,3}\\.\\d{1,3})?");

    static String server(MailSettings settings) {
        return "The mail server " + settings.host() + " (port " + settings.port() + ")";
    }

    ServerUnavailable told() {
        String server = server(settings);
        if (failure instanceof AuthenticationFailedException) {
            return lasting(server + " did not accept the user name and password" + codes()
                    + ". It was asked once only, so that nobody is locked out. Check user and "
                    + SettingName.PASSWORD + ".");
        }
        if (caused(SocketTimeoutException.class).isPresent()) {
            return passing(server + " did not answer in time.");
        }
        if (caused(CertificateException.class).isPresent()
                || caused(SSLException.class).isPresent()) {
            return lasting(server + " " + unprotected());
        }
        if (caused(UnknownHostException.class).isPresent()) {
            return lasting("No computer is known by the name " + settings.host() + ". Check host in the mail settings,"
                    + " and the network.");
        }
        if (caused(ConnectException.class).isPresent()) {
            return lasting(server + " cannot be reached. Check host and port in the mail settings, and whether the"
                    + " server is running.");
        }
        return answered(server);
    }

    private ServerUnavailable answered(String server) {
        int code = transport.getLastReturnCode();
        if (code >= 400 && code <= 599) {
            String words = ServerWords.oneLine(String.valueOf(transport.getLastServerResponse()));
            return new ServerUnavailable(server + " turned us away: " + words, code < 500, failure);
        }
        boolean greeted = code >= 200 && code <= 299;
        if (greeted && settings.security() == Security.STARTTLS && !transport.supportsExtension("STARTTLS")) {
            return lasting(server + " offers no protection (STARTTLS), so nothing was sent to it. Somebody may be"
                    + " in between; where the server takes protected connections only, set security = tls.");
        }
        return passing(server + " closed the connection before anything was sent.");
    }

    private String unprotected() {
        if (caused(CertificateExpiredException.class).isPresent()) {
            return "has a certificate that has expired, or the clock of this computer is wrong. Nothing was sent.";
        }
        if (caused(CertificateNotYetValidException.class).isPresent()) {
            return "has a certificate that is not valid yet, or the clock of this computer is wrong. Nothing was sent.";
        }
        if (caused(CertPathBuilderException.class).isPresent()) {
            return "has a certificate that nobody known to this computer has signed. Nothing was sent. Where it is"
                    + " your own, set trust to the certificate of whoever signed it.";
        }
        if (caused(CertificateException.class).isPresent()) {
            return "has a certificate for another name than " + settings.host()
                    + ". Nothing was sent. Check host in the mail settings.";
        }
        return "could not agree on a protected connection (TLS 1.2 or newer). Nothing was sent. Check port and"
                + " security: starttls is usual on port 587, tls on port 465.";
    }

    private String codes() {
        Matcher matcher = CODES.matcher(String.valueOf(transport.getLastServerResponse()));
        return matcher.find() ? " (" + matcher.group().strip().replace('-', ' ') + ")" : "";
    }

    private ServerUnavailable lasting(String sentence) {
        return new ServerUnavailable(sentence, false, failure);
    }

    private ServerUnavailable passing(String sentence) {
        return new ServerUnavailable(sentence, true, failure);
    }

    private <T extends Throwable> Optional<T> caused(Class<T> kind) {
        @Nullable Throwable next = failure;
        while (next != null) {
            if (kind.isInstance(next)) {
                return Optional.of(kind.cast(next));
            }
            next = next.getCause();
        }
        return Optional.empty();
    }
}
