package org.counterweigh.cli.mail;

import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.counterweigh.firm.MailAddress;

/**
 * By what a message is known: its recipient, what the workbook holds, and which message it corrects. So a new brand, rule
 * set or version makes no new message, and a workbook that was put back after a correction makes another one.
 */
public record MessageId(String text) {

    private static final int LENGTH = 32;

    /** @param corrected the message that the recipient has had about the same workbook */
    static MessageId of(MailAddress to, String content, Optional<String> corrected) {
        String all = String.join("\n", to.toString(), content, corrected.orElse(""));
        String digits = Hashing.sha256().hashString(all, StandardCharsets.UTF_8).toString();
        return new MessageId(digits.substring(0, LENGTH));
    }

    /** What the message or a part of it is called in headers; the domain is one that nobody can have. */
    String named(String part) {
        return part + "." + text + "@counterweigh.invalid";
    }
}
