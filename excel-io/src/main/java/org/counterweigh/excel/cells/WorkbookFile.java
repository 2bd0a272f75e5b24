package org.counterweigh.excel.cells;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook opened by POI. */
public final class WorkbookFile implements Workbook {

    private static final String DAMAGED =
            "The workbook cannot be read: it is damaged, or saved in the \"Strict\" form. Open it in Excel and save it"
                    + " as an ordinary .xlsx.";

    private final OPCPackage parts;
    private final List<Sheet> sheets;

    private WorkbookFile(OPCPackage parts, XSSFWorkbook book) {
        this.parts = parts;
        this.sheets = IntStream.range(0, book.getNumberOfSheets())
                .mapToObj(index -> (Sheet) new PoiSheet(book, index))
                .toList();
    }

    /** Opens the file read-only, or says why not. */
    public static Opening open(Path file) {
        PoiSettings.apply();
        try {
            Optional<String> complaint = FileCheck.complaint(file);
            if (complaint.isPresent()) {
                return new Opening.Unreadable(complaint.get());
            }
            return opened(OPCPackage.open(file.toFile(), PackageAccess.READ));
        } catch (IOException refused) {
            return new Opening.Unreadable("The file cannot be opened; perhaps another program holds it.");
        } catch (InvalidFormatException | RuntimeException damaged) {
            // POI tells damage by a dozen unrelated exceptions; none of them says more to the owner.
            return new Opening.Unreadable(DAMAGED);
        }
    }

    private static Opening opened(OPCPackage parts) {
        try {
            return new Opening.Opened(new WorkbookFile(parts, new XSSFWorkbook(parts)));
        } catch (IOException | RuntimeException damaged) {
            parts.revert();
            return new Opening.Unreadable(DAMAGED);
        }
    }

    @Override
    public List<Sheet> sheets() {
        return sheets;
    }

    @Override
    public List<DefinedName> names() {
        return List.of();
    }

    @Override
    public List<Baggage> baggage() {
        return List.of();
    }

    @Override
    public void close() {
        // Reverting closes without writing, which a file opened for reading must not be asked to do.
        parts.revert();
    }
}
