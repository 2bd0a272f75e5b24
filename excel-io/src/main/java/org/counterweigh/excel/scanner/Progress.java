package org.counterweigh.excel.scanner;

/** Hears how far a long scan has come, now and then. */
@FunctionalInterface
public interface Progress {

    Progress SILENT = share -> {};

    /**
     * It has come so far.
     *
     * @param share from 0 to 1
     */
    void at(double share);
}
