package org.counterweigh.cli.run;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.counterweigh.cli.files.Access;
import org.counterweigh.cli.files.OutputFolder;
import org.counterweigh.cli.files.Publication;
import org.counterweigh.excel.annotation.AnnotatedCopy;
import org.counterweigh.findings.Finding;

/** The copy of a workbook, beside it, in which its findings are marked. */
public record MarkedCopy(Path workbook) {

    /** What the names of all copies end with. */
    public static final String ENDING = ".findings.xlsx";

    /** Where it stands: {@code firm.findings.xlsx} beside {@code firm.xlsx}. */
    public Path file() {
        String name = String.valueOf(workbook.getFileName());
        int dot = name.lastIndexOf('.');
        return workbook.resolveSibling((dot > 0 ? name.substring(0, dot) : name) + ENDING);
    }

    /** Writes it, in place of an earlier one; a sentence where the workbook cannot be copied. */
    public Optional<String> write(List<Finding> findings) {
        try {
            return Publication.publish(
                    file(), Access.of(workbook), out -> new AnnotatedCopy(workbook).write(findings, out));
        } catch (IOException e) {
            throw OutputFolder.cannotWrite(
                    file(),
                    e,
                    "Close it if it is open in Excel, or check a copy of the workbook in a folder of yours.");
        }
    }
}
