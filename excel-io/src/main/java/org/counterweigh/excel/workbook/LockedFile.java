package org.counterweigh.excel.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Optional;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.counterweigh.excel.zip.Refusal;

/** A file in the container that old Excel files and locked new ones share. */
public final class LockedFile implements AutoCloseable {

    private static final long LARGEST = 256L << 20;

    /** Excel itself spins 100,000 times; a file that asks for far more is meant to keep us busy. */
    private static final int MOST_SPINS = 1_000_000;

    private final POIFSFileSystem container;
    private final EncryptionInfo encryption;

    private LockedFile(POIFSFileSystem container, EncryptionInfo encryption) {
        this.container = container;
        this.encryption = encryption;
    }

    /** Opens the container; a {@link Refusal} where it holds no workbook under a password. */
    public static LockedFile open(Path file) throws IOException {
        PoiSettings.apply();
        try {
            var container = new POIFSFileSystem(file.toFile(), true);
            try {
                return new LockedFile(container, encryption(container));
            } catch (IOException | RuntimeException refused) {
                container.close();
                throw refused;
            }
        } catch (Refusal refused) {
            throw refused;
        } catch (IOException | RuntimeException damaged) {
            // POI tells damage by a dozen unrelated exceptions; none of them says more to the owner.
            throw new Refusal("The file is damaged. Open it in Excel, let Excel repair it, and save it as .xlsx.");
        }
    }

    private static EncryptionInfo encryption(POIFSFileSystem container) throws IOException {
        if (!container.getRoot().hasEntryCaseInsensitive(Decryptor.DEFAULT_POIFS_ENTRY)) {
            throw new Refusal("The file is in the old .xls format. Open it in Excel and save it as .xlsx.");
        }
        var encryption = new EncryptionInfo(container);
        if (encryption.getVerifier().getSpinCount() > MOST_SPINS) {
            throw new Refusal("The protection of the file asks for an absurd amount of work. Open it in Excel, and save"
                    + " it with a new password.");
        }
        return encryption;
    }

    /** The bytes of the workbook within; empty where the password is wrong. */
    public Optional<byte[]> unlock(char[] password) throws IOException {
        try {
            Decryptor decryptor = Decryptor.getInstance(encryption);
            if (!decryptor.verifyPassword(String.valueOf(password))) {
                return Optional.empty();
            }
            try (InputStream stream = decryptor.getDataStream(container)) {
                byte[] workbook = stream.readNBytes((int) LARGEST + 1);
                if (workbook.length > LARGEST) {
                    throw new Refusal("The file within has more than " + (LARGEST >> 20) + " MB.");
                }
                return Optional.of(workbook);
            }
        } catch (GeneralSecurityException | RuntimeException damaged) {
            throw new Refusal("The protection of the file is damaged. Open it in Excel, and save it anew.");
        }
    }

    @Override
    public void close() throws IOException {
        container.close();
    }
}
