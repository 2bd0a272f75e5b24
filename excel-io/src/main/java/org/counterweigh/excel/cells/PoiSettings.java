package org.counterweigh.excel.cells;

import org.apache.poi.openxml4j.util.ZipSecureFile;

/** What POI is told, once and in one place, before its first use. */
public final class PoiSettings {

    /** Unpacked bytes of one part at most. */
    static final long LARGEST_PART = 200L << 20;

    /** Parts of one file at most. */
    static final int MOST_PARTS = 1_000;

    private PoiSettings() {}

    /** Keeps POI's logging off the console and its guards against hostile files up; calling twice changes nothing. */
    public static void apply() {
        System.setProperty("log4j2.statusLoggerLevel", "OFF");
        System.setProperty("org.apache.logging.log4j.simplelog.level", "OFF");
        ZipSecureFile.setMinInflateRatio(0.01);
        ZipSecureFile.setMaxEntrySize(LARGEST_PART);
        ZipSecureFile.setMaxFileCount(MOST_PARTS);
    }
}
