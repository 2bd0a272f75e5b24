package org.counterweigh.excel.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/** fastexcel-reader, by its stream of rows. */
final class FastexcelReader implements SumReader, TallyReader {

    private final Months months = new Months();

    @Override
    public Groups sums(Path workbook) throws IOException {
        Groups groups = new Groups();
        try (ReadableWorkbook book = new ReadableWorkbook(workbook.toFile());
                Stream<Row> rows = book.getFirstSheet().openStream()) {
            Iterator<Row> each = rows.iterator();
            each.next();
            while (each.hasNext()) {
                Row row = each.next();
                groups.add(
                        row.getCell(9).asString(),
                        months.of(row.getCell(0).asNumber().intValue()),
                        row.getCell(6).asNumber().doubleValue(),
                        row.getCell(8).asNumber().doubleValue());
            }
        }
        return groups;
    }

    @Override
    public Tally tally(Path workbook) throws IOException {
        Tally tally = Tally.NOTHING;
        try (ReadableWorkbook book = new ReadableWorkbook(workbook.toFile())) {
            for (Sheet sheet : book.getSheets().toList()) {
                tally = tally.plus(tally(sheet));
            }
        }
        return tally;
    }

    private static Tally tally(Sheet sheet) throws IOException {
        double sum = 0;
        long numbers = 0;
        long texts = 0;
        try (Stream<Row> rows = sheet.openStream()) {
            for (Row row : (Iterable<Row>) rows::iterator) {
                for (Cell cell : row) {
                    if (cell.getType() == CellType.STRING) {
                        texts += cell.asString().isEmpty() ? 0 : 1;
                    } else {
                        sum += number(cell);
                        numbers++;
                    }
                }
            }
        }
        return new Tally(sum, numbers, texts);
    }

    private static double number(Cell cell) {
        return cell.getType() == CellType.NUMBER
                ? cell.asNumber().doubleValue()
                : Double.parseDouble(cell.getRawValue());
    }
}
