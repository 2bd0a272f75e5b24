package org.counterweigh.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.counterweigh.excel.template.WorkbookText;

/**
 * Workbooks for the tests.
 *
 * <p>The good one is the worked line of the model: 200 in-house hours at 60 are 12,000 a year, all of it cash, and 250 of
 * the provider's at 30 are 7,500, so value and cash are 4,500 a year. Nothing else costs anything, and nothing grows.
 */
public final class Workbooks {

    /** Files by what stands in them: the same text is always the same bytes. */
    private static final Map<String, byte[]> WRITTEN = new ConcurrentHashMap<>();

    private static final String GOOD = """
        [Firm]
        Setting | Value
        Firm name | %s
        Perspective | Legal department
        Home regulator | US
        Currency | USD
        Analysis date | 2026-03-31
        Wage growth | 0%%
        [Roles]
        Role | Headcount | Salary | On-cost | Hours per year | Utilisation | Avoidable pay | Redundancy cost
        Paralegal | 1 | 60000 | 28%% | 1600 | 80%% | 100%% | 0%%
        [Work]
        Work type | Code | Units per year | Data class | Cashable
        Document review | W01 | 10000 | D1 | 100%%
        [Staffing]
        Work type | Role | Hours per unit
        Document review | Paralegal | 0.02
        [Providers]
        Provider | Country | Admitted | Employs lawyers | ISO 27001 | SOC 2 | Encryption | Audit rights | Subcontracts | Uses AI | Price escalator | Governance hours | Selection cost | IT cost | Exit cost | Parallel months | Ramp months | Transfer cost
        Provider A | US | Yes | Yes | Yes | Yes | Yes | Yes | No | No | 0%% | 0 | 0 | 0 | 0 | 0 | 0 | 0
        [Quotes]
        Provider | Work type | Price per hour | Hours per unit | Supervision | Learning loss | Culture loss
        Provider A | Document review | 30 | 0.025 | 0%% | 0%% | 0%%
        """;

    private Workbooks() {}

    public static Path good(Path file, String firm) {
        return write(file, GOOD.formatted(firm));
    }

    /** The good one as text, to be changed. */
    public static String text(String firm) {
        return GOOD.formatted(firm);
    }

    /** A workbook protected by a password. */
    public static Path lock(Path plain, Path locked, String password) {
        try (var system = new POIFSFileSystem()) {
            Files.createDirectories(locked.toAbsolutePath().getParent());
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword(password);
            try (OutputStream stream = encryptor.getDataStream(system)) {
                Files.copy(plain, stream);
            }
            try (OutputStream out = Files.newOutputStream(locked)) {
                system.writeFilesystem(out);
            }
            return locked;
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The good one with rows of sheet Recipients. */
    public static Path sentTo(Path file, String firm, String... recipients) {
        return write(file, GOOD.formatted(firm) + recipients(recipients));
    }

    /** The same with an offer of 28 an hour instead of 30. */
    public static Path cheaper(Path file, String firm, String... recipients) {
        return write(file, GOOD.formatted(firm).replace("| 30 | 0.025", "| 28 | 0.025") + recipients(recipients));
    }

    /** The good one with the salary of a month. */
    public static Path monthly(Path file, String firm, String... recipients) {
        return write(file, GOOD.formatted(firm).replace("| 60000 |", "| 5000 |") + recipients(recipients));
    }

    private static String recipients(String... rows) {
        return "[Recipients]\nName | Email | Files\n" + String.join("\n", rows) + "\n";
    }

    /** The good one with an outlay of 4,500 before the first year, which comes back in twelve months. */
    public static Path costly(Path file) {
        return write(file, GOOD.formatted("Northgate").replace("| 0 | 0\n[Quotes]", "| 0 | 4500\n[Quotes]"));
    }

    /** The good one with an offer that costs more than it saves, so that nothing moves. */
    public static Path dear(Path file, String firm) {
        return write(file, GOOD.formatted(firm).replace("| 30 | 0.025", "| 90 | 0.025"));
    }

    /** The good one that names a brand. */
    public static Path branded(Path file, String brand) {
        return write(file, GOOD.formatted("Northgate").replace("Currency | USD", "Currency | USD\nBrand | " + brand));
    }

    /** The good one with the salary taken out. */
    public static Path bad(Path file, String firm) {
        return write(file, GOOD.formatted(firm).replace("| 60000 |", "| |"));
    }

    /** The good one with so many kinds of work more, each without its number of units. */
    public static Path faulty(Path file, String firm, int faults) {
        String rows = IntStream.rangeClosed(1, faults)
                .mapToObj(row -> "Extra work " + row + " | W01 | | D1\n")
                .collect(Collectors.joining());
        return write(file, GOOD.formatted(firm).replace("[Staffing]\n", rows + "[Staffing]\n"));
    }

    public static Path write(Path file, String text) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            return Files.write(file, WRITTEN.computeIfAbsent(text, Workbooks::bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(String text) {
        try (var bytes = new ByteArrayOutputStream()) {
            WorkbookText.write(text, bytes);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    public static Path plain(Path file, String text) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            return Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
