package org.counterweigh.excel.zip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every reader of parts relies on: the bytes that were packed and no others, or a refusal. */
class ArchiveTest {

    private static final int LOCAL_HEADER = 30;

    private final SplittableRandom dice = new SplittableRandom(3);

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 6, 9})
    void every_level_unpacks_to_what_was_packed(int level) throws IOException {
        byte[] noise = new byte[400_000];
        dice.nextBytes(noise);
        byte[][] originals = {{}, {42}, sheet(500_000), new byte[100_000], noise};

        try (Archive archive = Archive.open(Bytes.of(zip(level, originals)))) {
            for (int at = 0; at < originals.length; at++) {
                assertThat(whole(archive, at)).isEqualTo(originals[at]);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 7, 258, 32_768, 1_000_000})
    void it_does_not_matter_how_much_is_asked_for_at_a_time(int most) throws IOException {
        byte[] original = sheet(300_000);

        try (Archive archive = Archive.open(Bytes.of(zip(6, original)));
                PartStream stream = open(archive, 0)) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            byte[] block = new byte[most];
            for (int count = stream.read(block); count >= 0; count = stream.read(block)) {
                out.write(block, 0, count);
            }
            assertThat(out.toByteArray()).isEqualTo(original);
        }
    }

    @Test
    void parts_may_be_read_side_by_side_and_left_in_the_middle() throws IOException {
        byte[] first = sheet(300_000);
        byte[] second = sheet(200_000);

        try (Archive archive = Archive.open(Bytes.of(zip(6, first, second)))) {
            try (PartStream left = open(archive, 1)) {
                assertThat(left.readNBytes(1_000)).isEqualTo(Arrays.copyOf(second, 1_000));
            }
            try (PartStream one = open(archive, 0)) {
                byte[] start = one.readNBytes(100_000);
                assertThat(whole(archive, 1)).isEqualTo(second);
                assertThat(start).isEqualTo(Arrays.copyOf(first, 100_000));
                assertThat(one.readAllBytes()).isEqualTo(Arrays.copyOfRange(first, 100_000, first.length));
            }
            assertThat(whole(archive, 0)).isEqualTo(first);
        }
    }

    @Test
    void a_part_with_any_one_bit_flipped_is_never_read_as_something_else() throws IOException {
        byte[] original = sheet(900);
        byte[] zip = zip(6, original);
        int packed = packed(zip);
        for (int at = LOCAL_HEADER + 1; at < LOCAL_HEADER + 1 + packed; at++) {
            byte[] flipped = zip.clone();
            flipped[at] ^= (byte) (1 << dice.nextInt(8));

            try (Archive archive = Archive.open(Bytes.of(flipped))) {
                assertThat(whole(archive, 0)).isEqualTo(original);
            } catch (Refusal told) {
                assertThat(told.sentence()).contains("damaged", "part");
            }
        }
    }

    @Test
    void a_part_that_ends_too_soon_is_refused() throws IOException {
        byte[] zip = zip(6, sheet(900));
        tell(zip, 20, packed(zip) - 5);

        refused(zip, "ends too soon");
    }

    @Test
    void a_part_of_bytes_that_nobody_packed_is_refused() throws IOException {
        byte[] zip = zip(6, sheet(900));
        // A block of the kind that is reserved (RFC 1951, 3.2.3).
        zip[LOCAL_HEADER + 1] = 7;

        refused(zip, "cannot be unpacked");
    }

    @Test
    void a_part_with_another_check_sum_is_refused() throws IOException {
        byte[] zip = zip(6, sheet(900));
        tell(zip, 16, 12_345);

        refused(zip, "its check sum is wrong");
    }

    @Test
    void a_part_that_is_shorter_than_it_says_is_refused() throws IOException {
        byte[] zip = zip(6, sheet(900));
        tell(zip, 24, 901);

        refused(zip, "is shorter than it says");
    }

    @Test
    void a_bomb_that_says_it_is_small_is_unpacked_one_byte_too_far() throws IOException {
        byte[] zip = zip(9, new byte[50_000_000]);
        tell(zip, 24, 1_000);

        try (Archive archive = Archive.open(Bytes.of(zip));
                PartStream stream = open(archive, 0)) {
            byte[] room = new byte[100_000];
            Arrays.fill(room, (byte) 1);
            assertThatExceptionOfType(Refusal.class)
                    .isThrownBy(() -> stream.read(room))
                    .withMessageContaining("is longer than it says");
            assertThat(room[1_000]).isZero();
            assertThat(room[1_001]).isOne();
        }
    }

    private static void refused(byte[] zip, String how) throws IOException {
        try (Archive archive = Archive.open(Bytes.of(zip))) {
            assertThatExceptionOfType(Refusal.class)
                    .isThrownBy(() -> whole(archive, 0))
                    .withMessageContaining(how);
        }
    }

    private static byte[] whole(Archive archive, int part) throws IOException {
        try (PartStream stream = open(archive, part)) {
            return stream.readAllBytes();
        }
    }

    private static PartStream open(Archive archive, int part) throws IOException {
        return archive.open(archive.part(String.valueOf(part)).orElseThrow());
    }

    /** Parts named 0, 1 and so on, whose sizes stand behind them as a stream leaves them. */
    private static byte[] zip(int level, byte[]... parts) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.setLevel(level);
            for (int at = 0; at < parts.length; at++) {
                zip.putNextEntry(new ZipEntry(String.valueOf(at)));
                zip.write(parts[at]);
            }
        }
        return out.toByteArray();
    }

    private static int packed(byte[] zip) {
        return ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN).getInt(directory(zip) + 20);
    }

    /** Sets four bytes of what the directory tells of the first part. */
    private static void tell(byte[] zip, int field, int value) {
        ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN).putInt(directory(zip) + field, value);
    }

    private static int directory(byte[] zip) {
        return ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN).getInt(zip.length - 6);
    }

    private byte[] sheet(int size) {
        StringBuilder xml = new StringBuilder();
        for (int row = 1; xml.length() < size; row++) {
            xml.append("<row r=\"").append(row).append("\"><c><v>").append(dice.nextInt(100_000));
            xml.append("</v></c></row>");
        }
        return xml.substring(0, size).getBytes(StandardCharsets.US_ASCII);
    }
}
