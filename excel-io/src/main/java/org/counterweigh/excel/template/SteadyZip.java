package org.counterweigh.excel.template;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;

/** A zip whose entries carry no time of day, so that the same content is the same bytes. */
final class SteadyZip extends ZipArchiveOutputStream {

    /** 1 January 1980, the first day a zip can tell, on the clock of no zone. */
    private static final LocalDateTime FIRST_DAY = LocalDateTime.of(1980, 1, 1, 0, 0);

    SteadyZip(OutputStream out) {
        super(out);
    }

    @Override
    public void putArchiveEntry(ZipArchiveEntry entry) throws IOException {
        entry.setTimeLocal(FIRST_DAY);
        super.putArchiveEntry(entry);
    }
}
