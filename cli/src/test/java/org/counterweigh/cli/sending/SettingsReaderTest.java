package org.counterweigh.cli.sending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.AclEntry;
import java.nio.file.attribute.AclEntryPermission;
import java.nio.file.attribute.AclEntryType;
import java.nio.file.attribute.AclFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.nio.file.attribute.UserPrincipal;
import java.nio.file.attribute.UserPrincipalLookupService;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.counterweigh.cli.exitcode.ExitCode;
import org.counterweigh.cli.exitcode.UserError;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsReaderTest {

    private final FileSystem disk = Jimfs.newFileSystem(
            Configuration.unix().toBuilder().setAttributeViews("basic", "posix").build());

    @AfterEach
    void close() throws IOException {
        disk.close();
    }

    @Test
    void a_whole_file_is_read() {
        MailSettings settings = read("""
            # Oak & Partners
            host = smtp.oak.example
            security = tls
            user = reports
            from = reports@oak.example
            from-name = Oak, Finance
            reply-to = finance@oak.example
            allow = oak.example, ada@beech.example
            rate = 10
            size-limit = 12 MB
            max = 200
            wait = 5
            """, Map.of("COUNTERWEIGH_MAIL_PASSWORD", "sesame"));

        assertThat(settings.host()).isEqualTo("smtp.oak.example");
        assertThat(settings.port()).isEqualTo(465);
        assertThat(settings.from().toString()).isEqualTo("reports@oak.example");
        assertThat(settings.fromName()).isEqualTo("Oak, Finance");
        assertThat(settings.allow().entries()).containsExactly("oak.example", "ada@beech.example");
        assertThat(settings.sizeLimit()).isEqualTo(12 * 1024 * 1024);
        assertThat(settings.patience()).isEqualTo(Duration.ofMinutes(5));
        assertThat(settings.toString()).doesNotContain("sesame");
    }

    @Test
    void two_lines_are_enough_and_the_way_is_protected() {
        MailSettings settings = read("host = smtp.oak.example\nfrom = reports@oak.example", Map.of());

        assertThat(settings.security()).isEqualTo(Security.STARTTLS);
        assertThat(settings.port()).isEqualTo(587);
        assertThat(settings.rate()).isEqualTo(30);
    }

    @Test
    void the_environment_comes_before_the_file() {
        assertThat(read(
                                "host = smtp.oak.example\nfrom = reports@oak.example",
                                Map.of("COUNTERWEIGH_MAIL_HOST", "other.oak.example"))
                        .host())
                .isEqualTo("other.oak.example");
    }

    @ParameterizedTest
    @DisplayName("H1 a typo, a wrong type, a key twice: told with the line and what was meant")
    @CsvSource(
            delimiter = '|',
            value = {
                "prot = 25           | line 3: there is no setting \"prot\". Did you mean \"port\"?",
                "colour = red        | line 3: there is no setting \"colour\". There are host, port",
                "port = many         | line 3 (port): \"many\" is not a whole number from 1 to 65535.",
                "port = 70000        | line 3 (port): \"70000\" is not",
                "security = ssl      | line 3 (security): \"ssl\" is not starttls, tls or none.",
                "size-limit = 20     | line 3 (size-limit): \"20\" is not a size such as 20 MB.",
                "reply-to = a@b, c@d | line 3 (reply-to): \"a@b, c@d\" is not one address.",
                "host = again        | line 3: host is set twice.",
                "port 25             | line 3: there is no = sign.",
                "security = none     | line 3 (security): none is only for a mail server on this computer"
            })
    void mistakes(String line, String told) {
        assertThatThrownBy(() -> read("host = smtp.oak.example\nfrom = reports@oak.example\n" + line, Map.of()))
                .isInstanceOfSatisfying(
                        UserError.class, error -> assertThat(error.exit()).isEqualTo(ExitCode.USAGE))
                .hasMessageContaining("mail.properties, " + told);
    }

    @Test
    @DisplayName("H1 all mistakes are told at once, those of the environment too")
    void all_at_once() {
        assertThatThrownBy(() -> read("hots = smtp.oak.example", Map.of("COUNTERWEIGH_MAIL_FORM", "a@b.example")))
                .hasMessageContainingAll(
                        "Did you mean \"host\"?",
                        "The variable COUNTERWEIGH_MAIL_FORM",
                        "Did you mean \"from\"?",
                        "lack host",
                        "lack from");
    }

    @Test
    @DisplayName("H2 a password in the file is refused and not repeated")
    void password_in_the_file() {
        assertThatThrownBy(() -> read("host = h.example\nfrom = a@b.example\npassword = sesame", Map.of()))
                .hasMessageContaining("line 3: a password does not belong in a file")
                .hasMessageContaining("COUNTERWEIGH_MAIL_PASSWORD")
                .hasMessageNotContaining("sesame");
    }

    @Test
    @DisplayName("H3 a file that others may read is refused with the command that keeps it private")
    void open_to_others() {
        assertThatThrownBy(() -> read("host = h.example", Map.of(), "rw-r--r--"))
                .hasMessageContaining("can be read or changed by others")
                .hasMessageContaining("chmod 600 \"/mail.properties\"");
    }

    @Test
    @DisplayName("H3 on Windows only the owner and the system may have it")
    void open_to_others_on_windows() throws IOException {
        var windows = Configuration.windows().toBuilder()
                .setAttributeViews("basic", "owner", "acl")
                .build();
        try (FileSystem other = Jimfs.newFileSystem(windows)) {
            Path file = Files.writeString(other.getPath("C:\\mail.properties"), "host = h.example\nfrom = a@b.example");
            allow(file, "user", "NT AUTHORITY\\SYSTEM");
            assertThat(SettingsReader.read(Optional.of(file), new Environment(Map.of()))
                            .host())
                    .isEqualTo("h.example");

            allow(file, "user", "BUILTIN\\Users");
            assertThatThrownBy(() -> SettingsReader.read(Optional.of(file), new Environment(Map.of())))
                    .hasMessageContaining("icacls");
        }
    }

    private static void allow(Path file, String... names) throws IOException {
        var acl = Files.getFileAttributeView(file, AclFileAttributeView.class);
        var lookup = file.getFileSystem().getUserPrincipalLookupService();
        acl.setOwner(lookup.lookupPrincipalByName("user"));
        acl.setAcl(List.of(names).stream()
                .map(name -> AclEntry.newBuilder()
                        .setType(AclEntryType.ALLOW)
                        .setPrincipal(principal(lookup, name))
                        .setPermissions(AclEntryPermission.READ_DATA)
                        .build())
                .toList());
    }

    private static UserPrincipal principal(UserPrincipalLookupService lookup, String name) {
        try {
            return lookup.lookupPrincipalByName(name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void each_system_has_its_usual_place() {
        Path home = Path.of("/home/ada");
        var plain = new Environment(Map.of("XDG_CONFIG_HOME", "not/absolute"));
        var moved = new Environment(Map.of("XDG_CONFIG_HOME", "/conf", "APPDATA", "/roaming"));

        assertThat(SettingsPlace.of(plain, "Linux", home))
                .isEqualTo(Path.of("/home/ada/.config/counterweigh/mail.properties"));
        assertThat(SettingsPlace.of(moved, "Linux", home)).isEqualTo(Path.of("/conf/counterweigh/mail.properties"));
        assertThat(SettingsPlace.of(moved, "Windows 11", home))
                .isEqualTo(Path.of("/roaming/Counterweigh/mail.properties"));
    }

    private MailSettings read(String text, Map<String, String> environment) {
        return read(text, environment, "rw-------");
    }

    private MailSettings read(String text, Map<String, String> environment, String permissions) {
        try {
            Path file = Files.writeString(disk.getPath("/mail.properties"), text);
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions));
            return SettingsReader.read(Optional.of(file), new Environment(environment));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
