package org.counterweigh.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.inject.AbstractModule;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.counterweigh.cli.console.Secrets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordsTest {

    private static final String SECRET = "trombone-42";

    @TempDir
    Path folder;

    /** An environment and a terminal that were prepared; {@code typed} are the answers in turn. */
    private record Prepared(Optional<String> variable, boolean hasTerminal, Deque<String> typed) implements Secrets {

        static Prepared variable(String value) {
            return new Prepared(Optional.of(value), false, new ArrayDeque<>());
        }

        static Prepared typing(String... answers) {
            return new Prepared(Optional.empty(), true, new ArrayDeque<>(List.of(answers)));
        }

        static Prepared nothing() {
            return new Prepared(Optional.empty(), false, new ArrayDeque<>());
        }

        @Override
        public Optional<String> environment(String name) {
            return variable.filter(value -> name.equals("COUNTERWEIGH_PASSWORD"));
        }

        @Override
        public Optional<char[]> ask(String prompt) {
            return Optional.ofNullable(typed.poll()).map(String::toCharArray);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"check", "evaluate", "explain"})
    void a_password_in_the_environment_opens_a_protected_workbook(String command) {
        Ran ran = ran(Prepared.variable(SECRET), command, locked());

        assertThat(ran.exit()).isZero();
        assertThat(ran.all()).doesNotContain(SECRET);
    }

    @Test
    void a_batch_opens_protected_workbooks_and_leaves_the_password_nowhere() throws IOException {
        locked();
        Path inbox = folder.resolve("inbox");
        Ran ran = ran(Prepared.variable(SECRET), "batch", inbox, "--out", folder.resolve("out"), "--formats", "json");

        assertThat(ran.exit()).isZero();
        assertThat(ran.all()).doesNotContain(SECRET);
        try (var files = Files.walk(folder.resolve("out"))) {
            assertThat(files.filter(Files::isRegularFile))
                    .isNotEmpty()
                    .allSatisfy(file -> assertThat(Files.readAllBytes(file))
                            .asString(StandardCharsets.ISO_8859_1)
                            .doesNotContain(SECRET));
        }
    }

    @Test
    void a_password_is_asked_for_until_it_is_right() {
        assertThat(ran(Prepared.typing("wrong", SECRET), "check", "--ask-password", locked())
                        .exit())
                .isZero();
    }

    @Test
    void a_workbook_with_errors_asks_for_its_password_once() {
        Path file = lock(Workbooks.bad(folder.resolve("plain.xlsx"), "Northgate"));

        assertThat(ran(Prepared.typing(SECRET), "check", "--ask-password", file).exit())
                .isEqualTo(1);
    }

    @Test
    void three_wrong_passwords_make_the_file_unreadable() {
        Prepared prepared = Prepared.typing("one", "two", "three", SECRET);
        Ran ran = ran(prepared, "check", "--ask-password", locked());

        assertThat(ran.exit()).isEqualTo(4);
        assertThat(prepared.typed()).containsExactly(SECRET);
        assertThat(ran.all()).doesNotContain("three");
    }

    @Test
    void without_a_password_the_file_is_unreadable_and_the_option_is_named() {
        Ran ran = ran(Prepared.nothing(), "check", locked());

        assertThat(ran.exit()).isEqualTo(4);
        assertThat(ran.err()).contains("--ask-password", "COUNTERWEIGH_PASSWORD");
    }

    @Test
    void to_ask_without_a_terminal_is_refused_at_once_and_names_the_option() {
        for (String command : List.of("check", "evaluate", "explain")) {
            Ran ran = ran(Prepared.nothing(), command, "--ask-password", locked());

            assertThat(ran.exit()).isEqualTo(2);
            assertThat(ran.err()).contains("--ask-password needs a terminal", "COUNTERWEIGH_PASSWORD");
        }
    }

    @Test
    void a_batch_leaves_copies_that_open_with_a_password_only_and_asks_for_it_where_none_is_set() throws IOException {
        Path inbox = folder.resolve("plain");
        Workbooks.good(inbox.resolve("firm.xlsx"), "Northgate");
        Object[] batch = {
            "batch", inbox, "--out", folder.resolve("out"), "--formats", "pdf", "--samples", 1024, "--encrypt"
        };

        Ran refused = ran(Prepared.nothing(), batch);
        Ran ran = ran(Prepared.typing("Eights & Threes"), batch);

        assertThat(refused.exit()).isEqualTo(2);
        assertThat(refused.err()).contains("--encrypt needs a password", "Set COUNTERWEIGH_PDF_PASSWORD.");
        assertThat(ran.exit()).isZero();
        byte[] copy = Files.readAllBytes(folder.resolve("out/Northgate/Northgate-comparison-protected.pdf"));
        assertThatExceptionOfType(InvalidPasswordException.class).isThrownBy(() -> Loader.loadPDF(copy));
        try (var file = Loader.loadPDF(copy, "Eights & Threes")) {
            assertThat(file.getNumberOfPages()).isPositive();
        }
    }

    private static Ran ran(Secrets secrets, Object... words) {
        return Ran.with(
                new AbstractModule() {
                    @Override
                    protected void configure() {
                        bind(Secrets.class).toInstance(secrets);
                    }
                },
                words);
    }

    private Path locked() {
        return lock(Workbooks.good(folder.resolve("plain.xlsx"), "Northgate"));
    }

    private Path lock(Path plain) {
        return Workbooks.lock(plain, folder.resolve("inbox").resolve("protected.xlsx"), SECRET);
    }
}
