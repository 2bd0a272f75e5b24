package org.counterweigh.report.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;

/**
 * A copy of a report that opens with a password only, by AES-256, with all that travels inside it.
 *
 * <p>An archive must be able to read its files for ever, so the copy does not claim to be fit for one (PDF/A); it is as
 * fit for screen readers as the report. Its key is drawn anew each time, so no two copies have the same bytes.
 */
public final class ProtectedCopy {

    private static final int KEY = 256;

    /** What says that a file is fit for archives. */
    private static final String ARCHIVAL = "\\s*<pdfaid:\\w+>[^<]*</pdfaid:\\w+>";

    private ProtectedCopy() {}

    /** The copy, which nobody opens without the password. */
    public static byte[] of(byte[] pdf, char[] password) {
        try (PDDocument file = Loader.loadPDF(pdf)) {
            PDMetadata metadata = file.getDocumentCatalog().getMetadata();
            String claims = new String(metadata.toByteArray(), StandardCharsets.UTF_8);
            metadata.importXMPMetadata(claims.replaceAll(ARCHIVAL, "").getBytes(StandardCharsets.UTF_8));
            var policy =
                    new StandardProtectionPolicy(new String(password), new String(password), new AccessPermission());
            policy.setEncryptionKeyLength(KEY);
            policy.setPreferAES(true);
            file.protect(policy);
            var bytes = new ByteArrayOutputStream();
            file.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("The protected copy cannot be written", e);
        }
    }
}
