package org.counterweigh.excel.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.counterweigh.excel.SampleBook;
import org.counterweigh.excel.schema.Column;
import org.counterweigh.excel.schema.Layout;
import org.counterweigh.excel.schema.Schema;
import org.counterweigh.findings.Severity;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("judges")
class SchemaIsReadTest {

    @TempDir
    Path folder;

    /** An error in a cell can only be told by a reader that looks into the cell. */
    @Test
    void every_column_of_the_schema_is_looked_at() {
        for (Layout layout : Schema.read().layouts()) {
            if (layout.form() == Layout.Form.OPEN_TABLE) {
                continue;
            }
            SampleBook book = SampleBook.complete();
            for (Column column : layout.columns()) {
                book.with(layout.name(), column.heading(), "#NUM!");
            }
            assertThat(Reads.read(book.in(folder)).findings())
                    .filteredOn(finding -> finding.place().startsWith(layout.name() + "!"))
                    .filteredOn(finding -> finding.problem().contains("#NUM!"))
                    .as(layout.name())
                    .hasSameSizeAs(layout.columns());
        }
    }

    @Test
    void every_required_column_is_asked_for_where_it_is_blank() {
        for (Layout layout : Schema.read().layouts()) {
            for (Column column : layout.columns()) {
                if (layout.form() != Layout.Form.OPEN_TABLE && column.isRequired()) {
                    SampleBook book = SampleBook.complete().with(layout.name(), column.heading(), "");
                    assertThat(Reads.findings(book, folder, Severity.STOPS))
                            .as(layout.name() + " " + column.heading())
                            .anyMatch(finding -> finding.place().startsWith(layout.name() + "!"));
                }
            }
        }
    }
}
