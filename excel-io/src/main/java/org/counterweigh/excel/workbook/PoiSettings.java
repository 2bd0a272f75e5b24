package org.counterweigh.excel.workbook;

import org.apache.poi.openxml4j.util.ZipSecureFile;

/** What POI is told, once and in one place, before its first use. */
public final class PoiSettings {

    private PoiSettings() {}

    /** Keeps POI's guards against hostile files up; calling twice changes nothing. */
    public static void apply() {
        ZipSecureFile.setMinInflateRatio(0.01);
        ZipSecureFile.setMaxEntrySize(200L << 20);
        ZipSecureFile.setMaxFileCount(1_000);
    }
}
