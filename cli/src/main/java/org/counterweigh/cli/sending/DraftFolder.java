package org.counterweigh.cli.sending;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.counterweigh.cli.journal.Message;

/** The drafts of an output folder, each as the journal knows it. */
record DraftFolder(Path root) {

    /** The draft byte for byte as it was queued. */
    byte[] read(Message message) throws NotSendable {
        Path file = root.resolve(message.draft()).normalize();
        try {
            if (!file.startsWith(root) || !file.toRealPath().startsWith(root.toRealPath())) {
                throw new NotSendable("its draft " + message.draft() + " lies outside the folder");
            }
            byte[] draft = Files.readAllBytes(file);
            if (!digest(draft).equals(message.draftDigest())) {
                throw new NotSendable("its draft " + message.draft() + " was changed since it was made; send that one"
                        + " from your mail program and mark it as sent with --resolve, or delete it and run the batch"
                        + " again");
            }
            return draft;
        } catch (IOException e) {
            throw new NotSendable("its draft " + message.draft() + " cannot be read; run the batch again", e);
        }
    }

    private static String digest(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
