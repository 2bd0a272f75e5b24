package org.counterweigh.excel.scanner;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.counterweigh.excel.xml.PlainXml;
import org.junit.jupiter.api.Test;

/** Whatever blocks the bytes of a sheet arrive in, and whichever way they are read, the cells are the same. */
class BlocksTest {

    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<worksheet"
            + " xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><cols><col min=\"2\" max=\"2\""
            + " hidden=\"1\"/></cols><sheetData>";
    private static final String TAIL =
            "</sheetData><mergeCells count=\"1\"><mergeCell ref=\"A1:B2\"/></mergeCells>" + "</worksheet>";

    @Test
    void a_block_may_end_anywhere() throws IOException {
        String sheet = HEAD
                + "<row r=\"1\" spans=\"1:3\"><c r=\"A1\" t=\"inlineStr\"><is><t>Hours &amp; more</t></is></c>"
                + "<c r=\"B1\" s=\"1\"><f>A1*2</f><v>0.25</v></c><c r=\"C1\" s=\"12\"/></row>"
                + "<row r='3' hidden='1'><c t='b'><v>1</v></c><c><v> 42 </v></c></row>"
                + "<row r=\"12\"><c r=\"XFD12\" t=\"e\"><v>#N/A</v></c></row>"
                + TAIL;
        List<String> expected = List.of(
                "row 0 false",
                "0/0 TEXT Hours & more",
                "0/1 NUMBER 0.25 =A1*2",
                "row 2 true",
                "2/0 TRUTH 1",
                "2/1 NUMBER  42 ",
                "row 11 false",
                "11/16383 FAULT #N/A");
        for (int size = 1; size < sheet.length(); size++) {
            assertThat(cells(new Chunks(stream(sheet), size)))
                    .as("blocks of " + size)
                    .isEqualTo(expected);
        }
    }

    @Test
    void seeded_sheets_are_the_same_in_any_blocks_and_said_plainly() throws IOException {
        for (int seed = 0; seed < 200; seed++) {
            String sheet = sheet(new Random(seed));
            List<String> whole = cells(new StreamFeed(stream(sheet), sheet.length()));
            assertThat(whole).isNotEmpty();
            assertThat(cells(new Chunks(stream(sheet), 1 + seed)))
                    .as("seed " + seed)
                    .isEqualTo(whole);
            assertThat(cells(new AheadFeed(stream(sheet)))).as("seed " + seed).isEqualTo(whole);
            assertThat(cells(new StreamFeed(new PlainXml(stream(sheet)), 1)))
                    .as("seed " + seed)
                    .isEqualTo(whole);
        }
    }

    private static String sheet(Random random) {
        var sheet = new StringBuilder(HEAD);
        for (int row = 1; row < 40; row++) {
            String number = random.nextInt(4) == 0 ? "" : " r=\"" + row + "\"";
            sheet.append("<row").append(number).append(random.nextBoolean() ? " spans=\"1:9\">" : ">");
            for (int column = 0; column < 5; column++) {
                String reference = " r=\"" + (char) ('A' + column) + row + "\"";
                sheet.append("<c").append(random.nextInt(3) == 0 ? "" : reference);
                sheet.append(
                        switch (random.nextInt(5)) {
                            case 0 -> "><v>" + random.nextInt() + "." + random.nextInt(1000) + "</v></c>";
                            case 1 -> " s=\"" + random.nextInt(99) + "\"><v>" + random.nextDouble() + "</v></c>";
                            case 2 -> " t=\"str\"><f>A" + row + "</f><v>text &lt; " + row + "</v></c>";
                            case 3 -> " t=\"inlineStr\"><is><r><t>one</t></r><r><t> two</t></r></is></c>";
                            default -> " t=\"b\"><v>0</v></c>";
                        });
            }
            sheet.append("</row>");
        }
        return sheet.append(TAIL).toString();
    }

    private static InputStream stream(String sheet) {
        return new ByteArrayInputStream(sheet.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> cells(Window.Feed feed) throws IOException {
        List<String> seen = new ArrayList<>();
        try (feed) {
            SheetFrame frame = new SheetScan(feed, new NoLookups(), new Log(seen), () -> {}).run();
            assertThat(frame.merged()).containsExactly("A1:B2");
            assertThat(frame.hiddenColumns().get(1)).isTrue();
        }
        return seen;
    }

    /** Writes down what it sees. */
    private record Log(List<String> seen) implements CellSink {
        @Override
        public void row(int row, boolean hidden) {
            seen.add("row " + row + " " + hidden);
        }

        @Override
        public void cell(ScannedCell cell) {
            seen.add(cell.row() + "/" + cell.column() + " " + cell.type() + " " + cell.text()
                    + (cell.isFormula() ? " =" + cell.formula() : ""));
        }
    }

    private record NoLookups() implements Lookups {
        @Override
        public SharedTexts texts() {
            return SharedTexts.NONE;
        }

        @Override
        public CellFormats formats() {
            return new CellFormats(Collections.nCopies(100, CellStyle.PLAIN));
        }

        @Override
        public DateSystem dates() {
            return DateSystem.FROM_1900;
        }
    }

    /** Brings a few bytes at a time. */
    private record Chunks(InputStream in, int size) implements Window.Feed {
        @Override
        public void advance(Window window, int keep) throws IOException {
            int kept = window.end - keep;
            byte[] bytes = new byte[kept + size + Window.PADDING];
            System.arraycopy(window.bytes, keep, bytes, 0, kept);
            int count = in.readNBytes(bytes, kept, size);
            window.show(bytes, 0, kept + count, count < size);
        }

        @Override
        public void close() {}
    }
}
