package org.counterweigh.cli.sending;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.counterweigh.cli.files.OutputFolder;
import org.counterweigh.cli.journal.Entry;
import org.counterweigh.cli.journal.Journal;
import org.counterweigh.cli.journal.MailHistory;
import org.counterweigh.cli.journal.MailState;
import org.counterweigh.cli.journal.Message;
import org.counterweigh.firm.MailAddress;

/** An output folder with drafts, as a batch leaves it. */
public record Outbox(Path folder, Clock clock) {

    /** Queues a message to each of these, {@code ada@beech.example} and the like. */
    public Outbox queue(String... addresses) {
        write(Stream.of(addresses)
                .map(address -> message(address, draft(address, "See attached."), Optional.empty()))
                .toList());
        return this;
    }

    /** Queues a draft with other headers of address than its recipient asks for. */
    Outbox queueDraftFor(String address, String headers) {
        String draft = draft(address, "See attached.").replace("To: " + address, headers);
        write(List.of(message(address, draft, Optional.empty())));
        return this;
    }

    Outbox queueText(String address, String text) {
        write(List.of(message(address, draft(address, text), Optional.empty())));
        return this;
    }

    Outbox queueCorrection(String address, LocalDate replaces) {
        write(List.of(message(address, draft(address, "Corrected."), Optional.of(replaces))));
        return this;
    }

    private void write(List<Message> messages) {
        try (var held = OutputFolder.hold(folder);
                var journal = Journal.open(held, clock)) {
            messages.forEach(message -> journal.append(new Entry.Queued(message)));
        }
    }

    private Message message(String address, String draft, Optional<LocalDate> replaces) {
        String name = address.substring(0, address.indexOf('@'));
        String path = "Beech/mail/" + name + ".eml";
        byte[] bytes = draft.getBytes(StandardCharsets.UTF_8);
        try {
            Files.createDirectories(folder.resolve("Beech/mail"));
            Files.write(folder.resolve(path), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Message(
                id(address),
                "beech.xlsx",
                "c1",
                LocalDate.of(2026, 3, 31),
                name,
                address,
                path,
                sha256(bytes),
                replaces,
                Optional.empty());
    }

    /** What the message to an address is known by. */
    public static String id(String address) {
        return sha256(address.getBytes(StandardCharsets.UTF_8));
    }

    /** A draft with a picture's worth of attached bytes, as a mail program would open it. */
    private static String draft(String address, String text) {
        return String.join(
                "\r\n",
                "MIME-Version: 1.0",
                "X-Unsent: 1",
                "To: " + MailAddress.of(address).orElseThrow(),
                "Subject: Beech: keep the work in-house",
                "Content-Type: multipart/mixed; boundary=\"fixed\"",
                "",
                "--fixed",
                "Content-Type: text/plain; charset=UTF-8",
                "Content-Transfer-Encoding: 8bit",
                "",
                text,
                "--fixed",
                "Content-Type: application/pdf; name=\"Beech-comparison.pdf\"",
                "Content-Disposition: attachment; filename=\"Beech-comparison.pdf\"",
                "Content-Transfer-Encoding: base64",
                "",
                "JVBERi0xLjcK",
                "--fixed--",
                "");
    }

    Path draft(String address) {
        return folder.resolve("Beech/mail/" + address.substring(0, address.indexOf('@')) + ".eml");
    }

    MailState state(String address) {
        return MailHistory.of(Journal.of(folder)).get(id(address)).orElseThrow().state();
    }

    String words(String address) {
        return MailHistory.of(Journal.of(folder)).get(id(address)).orElseThrow().words();
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
