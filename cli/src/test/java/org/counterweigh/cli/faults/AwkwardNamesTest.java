package org.counterweigh.cli.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.counterweigh.cli.Ran;
import org.counterweigh.cli.Workbooks;
import org.counterweigh.report.json.JsonObject;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A firm may be called what it likes: its name is text wherever it is shown, and means nothing to anybody. */
class AwkwardNamesTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=cmd('calc')!A1 %s %n {0} {} ${user.home} $1 \\1 \\u0041",
                "@SUM(1) &amp; &lt;b&gt; </w:t></td><!-- ]]> <b>x</b> \"q\" 'q'",
                "+1 \u05d0\u05d1\u05d2 \u0645\u0643\u062a\u0628 \u6cd5 -2"
            })
    void a_name_is_shown_as_it_is_in_every_file(String firm) throws IOException {
        Workbooks.good(folder.resolve("inbox/a.xlsx"), firm.replace("%", "%%").formatted());

        Ran ran = Ran.counterweigh(
                "batch",
                folder.resolve("inbox"),
                "--out",
                folder.resolve("out"),
                "--formats",
                "xlsx,json",
                "--samples",
                1024);

        assertThat(ran.exit()).isZero();
        assertThat(JsonObject.parse(Files.readString(only("result.json"))).string("firm"))
                .isEqualTo(firm);
        assertThat(Files.readString(folder.resolve("out/index.html")))
                .contains(firm.replace("&", "&amp;")
                        .replace("<", "&lt;")
                        .replace(">", "&gt;")
                        .replace("\"", "&quot;")
                        .replace("'", "&#39;"));
        assertThat(cells(folder.resolve("out/summary.xlsx"))).anyMatch(cell -> isText(cell, firm));
        List<Cell> model = cells(only("-comparison.xlsx"));
        assertThat(model).anyMatch(cell -> cell.toString().contains(firm));
        assertThat(model)
                .filteredOn(cell -> cell.toString().contains(firm))
                .allMatch(cell -> cell.getCellType() == CellType.STRING);
    }

    private static boolean isText(Cell cell, String text) {
        return cell.getCellType() == CellType.STRING
                && cell.getStringCellValue().equals(text);
    }

    private Path only(String ending) throws IOException {
        try (var files = Files.walk(folder.resolve("out"))) {
            List<Path> found =
                    files.filter(file -> file.toString().endsWith(ending)).toList();
            assertThat(found).hasSize(1);
            return found.get(0);
        }
    }

    private static List<Cell> cells(Path file) throws IOException {
        List<Cell> cells = new ArrayList<>();
        try (var in = Files.newInputStream(file);
                var workbook = new XSSFWorkbook(in)) {
            workbook.forEach(sheet -> sheet.forEach(row -> row.forEach(cells::add)));
        }
        return cells;
    }
}
