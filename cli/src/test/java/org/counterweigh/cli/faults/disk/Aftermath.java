package org.counterweigh.cli.faults.disk;

/**
 * What a disk holds when it is looked at again after a crash.
 *
 * @see <a href="https://pubs.opengroup.org/onlinepubs/9699919799/functions/fsync.html">what a sync promises</a>
 */
public enum Aftermath {
    /** The process was killed: the system still writes all that it was given. */
    PROCESS_KILLED,
    /** The power failed: what was not synced has gone from the files, which are there under their last names. */
    DATA_LOST,
    /** Of what was not synced in a file, the first half has arrived. */
    DATA_CUT,
    /** A file has its length, and what was not synced in it is zeros. */
    DATA_ZEROED,
    /** Files are known by the names they had when their folder was last synced. */
    NAMES_LOST,
    /** Of the names that changed since then, every other one has its new file and the rest have their old one. */
    NAMES_REORDERED
}
