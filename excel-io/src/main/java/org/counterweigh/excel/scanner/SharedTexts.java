package org.counterweigh.excel.scanner;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.counterweigh.excel.xml.PlainXml;
import org.counterweigh.excel.zip.Refusal;

/** The texts that the cells of a workbook share, kept as the bytes of the file and decoded when asked for. */
public final class SharedTexts {

    public static final SharedTexts NONE = new SharedTexts(new byte[0], new int[1], 0);

    /** Bytes of the longest text there can be, each letter dressed in tags of its own. */
    private static final int LONGEST = 4 << 20;

    private final byte[] bytes;

    /** Where each text starts; one more tells where the last one ends. */
    private final int[] starts;

    private final int count;

    private SharedTexts(byte[] bytes, int[] starts, int count) {
        this.bytes = bytes;
        this.starts = starts;
        this.count = count;
    }

    /**
     * The texts of a part.
     *
     * @param size of the part in bytes, which are kept
     */
    public static SharedTexts of(InputStream part, int size) throws IOException {
        byte[] bytes = new byte[size + Window.PADDING];
        if (part.readNBytes(bytes, 0, size) < size || part.read() >= 0) {
            throw Refusal.damaged("its list of texts is not as long as it says");
        }
        try {
            return indexed(bytes, size);
        } catch (OddXml odd) {
            byte[] plain = new PlainXml(new ByteArrayInputStream(bytes, 0, size)).readAllBytes();
            return indexed(Arrays.copyOf(plain, plain.length + Window.PADDING), plain.length);
        }
    }

    private static SharedTexts indexed(byte[] part, int size) throws IOException {
        var window = new Window(new StreamFeed(InputStream.nullInputStream(), 0));
        window.show(part, 0, size, true);
        var tags = new Tags(window);
        tags.root("sst");
        int[] starts = new int[1024];
        int count = 0;
        for (int at = window.open(window.at); at >= 0; at = window.open(at + 1)) {
            byte first = part[at + 1];
            if (first == 's' && part[at + 2] == 'i' && !Tags.inName(part[at + 3])) {
                starts = count + 1 < starts.length ? starts : Arrays.copyOf(starts, 2 * starts.length);
                starts[count++] = at;
            } else if (first == '/' && part[at + 2] == 's' && part[at + 3] == 's' && part[at + 4] == 't') {
                starts[count] = at;
                return new SharedTexts(part, checked(starts, count), count);
            } else if (first == '!' || first == '?' || Tags.isPrefixed(part, at, size)) {
                throw new OddXml();
            }
        }
        throw Refusal.damaged("its list of texts ends in the middle");
    }

    private static int[] checked(int[] starts, int count) throws Refusal {
        for (int i = 0; i < count; i++) {
            if (starts[i + 1] - starts[i] > LONGEST) {
                throw new Refusal("A cell holds a text of more than 32,767 characters, which Excel does not;"
                        + " the file is damaged or was tampered with.");
            }
        }
        return starts;
    }

    public int count() {
        return count;
    }

    public String text(int index) throws IOException {
        return CellText.ofRuns(bytes, starts[index], starts[index + 1]);
    }
}
