package org.counterweigh.report.fonts;

import java.nio.ByteBuffer;

/**
 * The table of a TrueType file that puts ligatures and other forms in the place of letters ({@code GSUB}).
 *
 * <p>A ligature has no code point of its own: with it, "after" would be found as "a er". And to read this table takes longer
 * than to read all the others.
 */
final class LigatureTable {

    private static final int NAME = 'G' << 24 | 'S' << 16 | 'U' << 8 | 'B';
    private static final int NAME_NOBODY_ASKS_FOR = 'x' << 24 | 'x' << 16 | 'x' << 8 | 'x';

    /** In the file's head: its version, the number of tables, and three numbers to search them by. */
    private static final int COUNT_AT = 4;

    private static final int DIRECTORY_AT = 12;

    /** Name, checksum, place and length of a table. */
    private static final int ENTRY = 16;

    private LigatureTable() {}

    /** A copy of the file in which the table goes by another name, so that readers pass over it. */
    static byte[] hiddenIn(byte[] file) {
        ByteBuffer font = ByteBuffer.wrap(file.clone());
        int tables = font.capacity() < DIRECTORY_AT ? 0 : Short.toUnsignedInt(font.getShort(COUNT_AT));
        int end = Math.min(DIRECTORY_AT + tables * ENTRY, font.capacity() - ENTRY);
        for (int entry = DIRECTORY_AT; entry < end; entry += ENTRY) {
            if (font.getInt(entry) == NAME) {
                font.putInt(entry, NAME_NOBODY_ASKS_FOR);
            }
        }
        return font.array();
    }
}
