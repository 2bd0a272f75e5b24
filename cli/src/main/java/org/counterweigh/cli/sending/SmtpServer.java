package org.counterweigh.cli.sending;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import java.util.Properties;
import javax.net.ssl.SSLSocketFactory;
import org.counterweigh.cli.exitcode.ExitCode;
import org.counterweigh.cli.exitcode.UserError;
import org.eclipse.angus.mail.smtp.SMTPTransport;

/** The mail server of the settings. Nothing is said to it, not even a name, before the way is protected. */
final class SmtpServer {

    private static final String ALL = "mail.smtp.";
    private static final String YES = "true";

    private final MailSettings settings;
    private final TimeLimits limits;
    private final SSLSocketFactory tls;

    SmtpServer(MailSettings settings, TimeLimits limits) {
        if (settings.user().isPresent() != settings.password().isPresent()) {
            throw new UserError(
                    ExitCode.USAGE,
                    settings.user().isPresent()
                            ? settings.user().get() + " signs in at " + settings.host() + " with a password. Set it in "
                                    + SettingName.PASSWORD + ", or take user out of the settings where none is needed."
                            : SettingName.PASSWORD + " is set, but not whose password it is. Set user as well.");
        }
        this.settings = settings;
        this.limits = limits;
        this.tls = TrustedSigners.sockets(settings.trust());
    }

    /**
     * Connects and signs in.
     *
     * @param utf8 whether addresses with letters outside ASCII are to be sent to
     */
    SmtpConnection connect(boolean utf8) throws ServerUnavailable {
        var sockets = new WatchedSockets(tls);
        var session = Session.getInstance(properties(sockets, utf8));
        var transport = transport(session);
        var limit = sockets.within(limits.whole());
        try {
            transport.connect(
                    settings.host(),
                    settings.port(),
                    settings.user().orElse(null),
                    settings.password().map(Secret::value).orElse(null));
        } catch (MessagingException e) {
            throw new ConnectFailure(settings, transport, e).told();
        } finally {
            limit.lift();
        }
        var connection = new SmtpConnection(session, transport, sockets, limits);
        if (settings.user().isPresent() && !transport.supportsExtension("AUTH")) {
            connection.close();
            throw new ServerUnavailable(
                    ConnectFailure.server(settings) + " lets nobody sign in over a protected connection. Take user out"
                            + " of the settings where your server needs none, or ask its administrator.",
                    false);
        }
        return connection;
    }

    private static SMTPTransport transport(Session session) {
        try {
            return (SMTPTransport) session.getTransport("smtp");
        } catch (MessagingException e) {
            throw new IllegalStateException("The mail library speaks no SMTP", e);
        }
    }

    private Properties properties(WatchedSockets sockets, boolean utf8) {
        var properties = new Properties();
        properties.put(ALL + "socketFactory", sockets.plain());
        properties.put(ALL + "ssl.socketFactory", sockets.withProtection());
        properties.setProperty(ALL + "socketFactory.fallback", "false");
        properties.setProperty(ALL + "ssl.checkserveridentity", YES);
        properties.setProperty(ALL + "ssl.protocols", "TLSv1.3 TLSv1.2");
        if (settings.security() == Security.TLS) {
            properties.setProperty(ALL + "ssl.enable", YES);
        } else if (settings.security() == Security.STARTTLS) {
            properties.setProperty(ALL + "starttls.enable", YES);
            properties.setProperty(ALL + "starttls.required", YES);
        }
        properties.setProperty(ALL + "auth", String.valueOf(settings.user().isPresent()));
        properties.setProperty(ALL + "auth.mechanisms", "PLAIN LOGIN");
        properties.setProperty(ALL + "from", settings.from().toString());
        properties.setProperty(
                ALL + "connectiontimeout", String.valueOf(limits.connect().toMillis()));
        properties.setProperty(ALL + "timeout", String.valueOf(limits.read().toMillis()));
        properties.setProperty(
                ALL + "writetimeout", String.valueOf(limits.write().toMillis()));
        properties.setProperty(ALL + "quitwait", "false");
        properties.setProperty("mail.mime.allowutf8", String.valueOf(utf8));
        return properties;
    }
}
