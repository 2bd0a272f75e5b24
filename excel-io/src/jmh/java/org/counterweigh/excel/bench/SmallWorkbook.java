package org.counterweigh.excel.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/** Writes a workbook such as a firm sends: ten sheets of fifty rows and eight columns, the last a formula with its result. */
final class SmallWorkbook {

    static final int SHEETS = 10;
    static final int ROWS = 50;
    static final int COLUMNS = 8;

    private final SharedTexts texts = new SharedTexts();
    private final SplittableRandom dice;
    private Tally tally = Tally.NOTHING;

    SmallWorkbook(int seed) {
        dice = new SplittableRandom(seed);
    }

    /** What was written is what a reader must find. */
    Tally write(Path file) throws IOException {
        List<String> names =
                IntStream.rangeClosed(1, SHEETS).mapToObj(n -> "Sheet " + n).toList();
        try (BookZip zip = new BookZip(file)) {
            zip.part("[Content_Types].xml", BookParts.contentTypes(SHEETS));
            zip.part("_rels/.rels", BookParts.packageLinks());
            zip.part("xl/workbook.xml", BookParts.workbook(names));
            zip.part("xl/_rels/workbook.xml.rels", BookParts.workbookLinks(SHEETS));
            for (int sheet = 1; sheet <= SHEETS; sheet++) {
                zip.part("xl/worksheets/sheet" + sheet + ".xml", this::sheet);
            }
            zip.part("xl/styles.xml", BookParts.styles());
            zip.part("xl/sharedStrings.xml", texts::write);
        }
        return tally;
    }

    private void sheet(PartWriter out) throws IOException {
        out.text("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\r\n<worksheet xmlns=\"")
                .text(BookParts.MAIN)
                .text("\"><dimension ref=\"A1:H50\"/><sheetData>");
        for (int row = 0; row < ROWS; row++) {
            out.text("<row r=\"").number(row + 1).text("\" spans=\"1:8\">");
            for (int column = 0; column < COLUMNS; column++) {
                cell(out, row, column);
            }
            out.text("</row>");
        }
        out.text("</sheetData></worksheet>");
    }

    /** The heading and the first two columns are texts, the third a date, the last the sum of the four numbers before it. */
    private void cell(PartWriter out, int row, int column) throws IOException {
        out.text("<c r=\"").reference(column, row).text("\"");
        if (row == 0 || column < 2) {
            String text = row == 0 ? "Heading " + (column + 1) : "Text " + dice.nextInt(200);
            out.text(" t=\"s\"><v>").number(texts.index(text)).text("</v></c>");
            tally = tally.plus(new Tally(0, 0, 1));
        } else if (column == 2) {
            out.text(" s=\"1\"><v>")
                    .number(counted(45_292 + dice.nextInt(366), 0))
                    .text("</v></c>");
        } else if (column < COLUMNS - 1) {
            out.text(" s=\"2\"><v>")
                    .number(counted(dice.nextInt(100_000), 0.25))
                    .text(".25</v></c>");
        } else {
            out.text(" s=\"2\"><f>SUM(D")
                    .number(row + 1)
                    .text(":G")
                    .number(row + 1)
                    .text(")</f><v>");
            out.number(counted(dice.nextInt(400_000), 0)).text("</v></c>");
        }
    }

    private int counted(int whole, double rest) {
        tally = tally.plus(new Tally(whole + rest, 1, 0));
        return whole;
    }
}
