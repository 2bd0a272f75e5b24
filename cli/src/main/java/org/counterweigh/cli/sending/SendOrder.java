package org.counterweigh.cli.sending;

import java.nio.file.Path;
import java.util.Optional;

/**
 * What is asked of a run.
 *
 * @param settings file of the mail settings; the usual place if empty
 * @param toMe address that gets all messages as a trial; empty where they go to their recipients
 * @param corrections whether messages that replace an earlier report go out too
 */
public record SendOrder(Optional<Path> settings, Optional<String> toMe, boolean corrections) {

    /** First reports to their recipients, by the settings in the usual place. */
    public static final SendOrder USUAL = new SendOrder(Optional.empty(), Optional.empty(), false);
}
