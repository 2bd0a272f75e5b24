package org.counterweigh.cli.mail;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.counterweigh.cli.run.Format;
import org.counterweigh.firm.Recipient;

/** The files a recipient may be sent. */
enum ReportFiles {
    PDF(Format.PDF, "application/pdf"),
    MODEL(Format.XLSX, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final Format format;
    private final String type;

    ReportFiles(Format format, String type) {
        this.format = format;
        this.type = type;
    }

    static List<ReportFiles> of(Recipient.Files asked) {
        return switch (asked) {
            case PDF -> List.of(PDF);
            case EXCEL -> List.of(MODEL);
            case BOTH -> List.of(PDF, MODEL);
        };
    }

    /** The file among those that were made. */
    Optional<Attachment> in(Map<String, byte[]> reports) {
        return reports.entrySet().stream()
                .filter(file -> format.isOf(file.getKey()))
                .findFirst()
                .map(file -> new Attachment(file.getKey(), type, file.getValue()));
    }
}
