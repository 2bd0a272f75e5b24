package org.counterweigh.excel.zip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The judge is the JDK's own library: the same bytes, and no where it says no. */
class InflationTest {

    private static final int[] LEVELS = {0, 1, 6, 9};
    private static final int[] STRATEGIES = {Deflater.DEFAULT_STRATEGY, Deflater.FILTERED, Deflater.HUFFMAN_ONLY};

    private final SplittableRandom dice = new SplittableRandom(3);

    @Test
    void every_level_and_strategy_unpacks_to_what_was_packed() throws IOException {
        for (byte[] original : originals()) {
            for (int level : LEVELS) {
                for (int strategy : STRATEGIES) {
                    byte[] packed = packed(original, level, strategy);
                    assertThat(unpacked(packed, original.length, 1 << 16)).isEqualTo(original);
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 7, 258, 32_768, 1_000_000})
    void it_does_not_matter_how_much_is_asked_for_at_a_time(int most) throws IOException {
        byte[] original = sheet(300_000);
        assertThat(unpacked(packed(original, 6, Deflater.DEFAULT_STRATEGY), original.length, most))
                .isEqualTo(original);
    }

    @Test
    void what_is_flipped_or_cut_is_taken_or_refused_as_the_library_does() throws IOException {
        for (byte[] original : new byte[][] {sheet(600), letters(900, 250), letters(300, 4), new byte[500]}) {
            for (int level : LEVELS) {
                byte[] packed = packed(original, level, Deflater.DEFAULT_STRATEGY);
                for (int at = 0; at < packed.length; at++) {
                    byte[] flipped = packed.clone();
                    flipped[at] ^= (byte) (1 << dice.nextInt(8));
                    agrees(flipped);
                    agrees(Arrays.copyOf(packed, at));
                }
            }
        }
    }

    @Test
    void bytes_that_nobody_packed_are_taken_or_refused_as_the_library_does() throws IOException {
        for (int i = 0; i < 20_000; i++) {
            byte[] noise = new byte[1 + dice.nextInt(200)];
            dice.nextBytes(noise);
            // The last block, and its kind in turn.
            noise[0] = (byte) ((noise[0] & 0xF8) | 1 | (i % 3) << 1);
            agrees(noise);
        }
    }

    /** 00000000 would be the length of a stored block, and its complement FFFF. */
    @Test
    void a_stored_block_of_no_length_is_nothing() throws IOException {
        assertThat(unpacked(new byte[] {1, 0, 0, (byte) 0xFF, (byte) 0xFF}, 0, 10))
                .isEmpty();
    }

    /** Kind 3 is reserved (RFC 1951, 3.2.3): the bits 1 and 11. */
    @Test
    void a_block_of_the_reserved_kind_is_refused() {
        assertThatExceptionOfType(PackingFault.class).isThrownBy(() -> unpacked(new byte[] {7, 0, 0, 0}, 10, 10));
    }

    /** The fixed code: 1, 01, then length 3 (0000001), distance 1 (00000): a repetition of nothing. */
    @Test
    void a_repetition_of_what_stands_before_the_beginning_is_refused() {
        byte[] packed = {0b0000_0011, 0b0000_0010, 0};
        assertThatExceptionOfType(PackingFault.class)
                .isThrownBy(() -> unpacked(packed, 10, 10))
                .withMessageContaining("before its beginning");
    }

    @Test
    void more_than_was_said_is_not_unpacked_to_its_end() throws IOException {
        byte[] packed = packed(new byte[50_000_000], 9, Deflater.DEFAULT_STRATEGY);
        Inflation inflation = new Inflation(Bytes.of(packed), 0, packed.length, 1_000);
        assertThat(inflation.read(new byte[100_000], 0, 100_000)).isBetween(1_001, 2_000);
        assertThatExceptionOfType(PackingFault.class).isThrownBy(() -> inflation.read(new byte[100_000], 0, 100_000));
    }

    private void agrees(byte[] packed) throws IOException {
        Optional<byte[]> judged = judged(packed);
        if (judged.isPresent()) {
            assertThat(unpacked(packed, judged.get().length, 1 << 16)).isEqualTo(judged.get());
        } else {
            assertThatExceptionOfType(PackingFault.class).isThrownBy(() -> unpacked(packed, 100_000, 1 << 16));
        }
    }

    private static Optional<byte[]> judged(byte[] packed) {
        Inflater inflater = new Inflater(true);
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            byte[] block = new byte[4096];
            inflater.setInput(packed);
            while (!inflater.finished()) {
                int count = inflater.inflate(block);
                if (count == 0 && (inflater.needsInput() || inflater.needsDictionary())) {
                    return Optional.empty();
                }
                out.write(block, 0, count);
            }
            return Optional.of(out.toByteArray());
        } catch (DataFormatException damaged) {
            return Optional.empty();
        } finally {
            inflater.end();
        }
    }

    private static byte[] unpacked(byte[] packed, int size, int most) throws IOException {
        Inflation inflation = new Inflation(Bytes.of(packed), 0, packed.length, size);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] block = new byte[most];
        for (int count = inflation.read(block, 0, most); count >= 0; count = inflation.read(block, 0, most)) {
            out.write(block, 0, count);
        }
        return out.toByteArray();
    }

    private static byte[] packed(byte[] original, int level, int strategy) {
        Deflater deflater = new Deflater(level, true);
        deflater.setStrategy(strategy);
        deflater.setInput(original);
        deflater.finish();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] block = new byte[1 << 16];
        while (!deflater.finished()) {
            out.write(block, 0, deflater.deflate(block));
        }
        deflater.end();
        return out.toByteArray();
    }

    private byte[][] originals() {
        byte[] noise = new byte[400_000];
        dice.nextBytes(noise);
        return new byte[][] {
            {},
            {42},
            sheet(500_000),
            new byte[1_000_000],
            noise,
            letters(400_000, 3),
            letters(400_000, 250),
            skewed(400_000),
            farApart()
        };
    }

    private byte[] sheet(int size) {
        StringBuilder xml = new StringBuilder();
        for (int row = 1; xml.length() < size; row++) {
            xml.append("<row r=\"")
                    .append(row)
                    .append("\"><c r=\"A")
                    .append(row)
                    .append("\" t=\"s\"><v>");
            xml.append(dice.nextInt(100_000)).append("</v></c></row>");
        }
        return xml.substring(0, size).getBytes(StandardCharsets.US_ASCII);
    }

    private byte[] letters(int size, int kinds) {
        byte[] letters = new byte[size];
        for (int i = 0; i < size; i++) {
            letters[i] = (byte) dice.nextInt(kinds);
        }
        return letters;
    }

    /** Each letter half as often as the one before, which makes for the longest codes. */
    private byte[] skewed(int size) {
        byte[] letters = new byte[size];
        for (int i = 0; i < size; i++) {
            letters[i] = (byte) Math.min(200, Long.numberOfTrailingZeros(dice.nextLong()) * 3 + dice.nextInt(2));
        }
        return letters;
    }

    /** The same bytes again and again at the greatest distance there is, 32,768. */
    private byte[] farApart() {
        byte[] noise = new byte[32_768];
        dice.nextBytes(noise);
        byte[] twice = Arrays.copyOf(noise, 5 * 32_768);
        for (int at = 32_768; at < twice.length; at += 32_768) {
            System.arraycopy(noise, 0, twice, at, 32_768);
        }
        return twice;
    }
}
