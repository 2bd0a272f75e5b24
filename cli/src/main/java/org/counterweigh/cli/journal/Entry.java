package org.counterweigh.cli.journal;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.counterweigh.cli.portfolio.FileReport;

/** One thing that was done in an output folder. */
public sealed interface Entry {

    /**
     * Files are about to appear; whatever else stands in their place was not written by this program.
     *
     * @param outputs SHA-256 of each file, by its path in the output folder
     */
    record Appearing(SortedMap<String, String> outputs) implements Entry {
        public Appearing(Map<String, String> outputs) {
            this(new TreeMap<>(outputs));
        }
    }

    /**
     * A workbook was taken to its folder; its files are whole.
     *
     * @param fingerprint of all that its reports come from: the same again gives the same reports
     * @param report what is said of it
     * @param outputs SHA-256 of each file, by its path in the output folder
     */
    record Reported(String fingerprint, FileReport report, SortedMap<String, String> outputs) implements Entry {
        public Reported(String fingerprint, FileReport report, Map<String, String> outputs) {
            this(fingerprint, report, new TreeMap<>(outputs));
        }
    }

    /** A workbook is no longer in the inbox. Its reports stay; what of it waits to be sent does not go out. */
    record Withdrawn(String file) implements Entry {}

    /**
     * The files about all firms are whole.
     *
     * @param fingerprint of all that they come from
     * @param outputs SHA-256 of each file, by its path in the output folder
     */
    record Listed(String fingerprint, SortedMap<String, String> outputs) implements Entry {
        public Listed(String fingerprint, Map<String, String> outputs) {
            this(fingerprint, new TreeMap<>(outputs));
        }
    }

    /** A message waits to be sent. */
    record Queued(Message message) implements Entry {}

    /**
     * How far a message has come.
     *
     * @param words what the server or a person said of it; empty where nobody did
     */
    record Mailed(String id, MailState state, String words) implements Entry {}

    /** A copy of a message went to the sender's own address as a trial; the message itself waits as before. */
    record Tried(String id, String address) implements Entry {}
}
