package org.counterweigh.excel.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import org.ttzero.excel.reader.ExcelReader;
import org.ttzero.excel.reader.Row;

/** EEC, by its stream of rows. */
final class EecReader implements SumReader {

    private final Months months = new Months();

    @Override
    public Groups sums(Path workbook) throws IOException {
        Groups groups = new Groups();
        try (ExcelReader reader = ExcelReader.read(workbook)) {
            Iterator<Row> rows = reader.sheet(0).rows().iterator();
            rows.next();
            while (rows.hasNext()) {
                Row row = rows.next();
                groups.add(row.getString(9), months.of(row.getInt(0)), row.getDouble(6), row.getDouble(8));
            }
        }
        return groups;
    }
}
