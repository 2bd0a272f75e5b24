package org.counterweigh.excel.scanner;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.counterweigh.excel.xml.PlainXml;
import org.counterweigh.excel.zip.Refusal;

/** Any bytes for a sheet: read off as they stand and read through an XML parser, they give the same cells or none. */
class SheetFuzzTest {

    @FuzzTest(maxDuration = "10s")
    void the_quick_and_the_careful_way_give_the_same_cells(byte[] sheet) throws IOException {
        Optional<List<String>> quick = cells(new ByteArrayInputStream(sheet));
        Optional<List<String>> careful = plain(sheet);

        if (quick.isPresent() && careful.isPresent()) {
            assertThat(quick.get()).isEqualTo(careful.get());
        }
    }

    private static Optional<List<String>> plain(byte[] sheet) throws IOException {
        try {
            return cells(new PlainXml(new ByteArrayInputStream(sheet)));
        } catch (Refusal noXml) {
            return Optional.empty();
        }
    }

    /** None where the sheet is refused, or left to the other way. */
    private static Optional<List<String>> cells(InputStream in) throws IOException {
        List<String> seen = new ArrayList<>();
        try (Window.Feed feed = new StreamFeed(in, 1 << 10)) {
            new SheetScan(feed, new Fixed(), new Log(seen), () -> {}).run();
            return Optional.of(seen);
        } catch (Refusal | OddXml told) {
            return Optional.empty();
        } catch (UncheckedIOException told) {
            assertThat(told).hasCauseInstanceOf(Refusal.class);
            return Optional.empty();
        }
    }

    /** Writes down what it sees. */
    private record Log(List<String> seen) implements CellSink {

        @Override
        public void row(int row, boolean hidden) {
            seen.add("row " + row + " " + hidden);
        }

        @Override
        public void cell(ScannedCell cell) {
            String value = cell.hasValue() ? cell.type() + " " + cell.number() + " " + cell.text() : "";
            seen.add(cell.row() + "/" + cell.column() + " " + value + (cell.isFormula() ? " =" + cell.formula() : ""));
        }
    }

    private record Fixed() implements Lookups {

        @Override
        public SharedTexts texts() {
            return SharedTexts.NONE;
        }

        @Override
        public CellFormats formats() {
            return new CellFormats(Collections.nCopies(4, CellStyle.PLAIN));
        }

        @Override
        public DateSystem dates() {
            return DateSystem.FROM_1900;
        }
    }
}
