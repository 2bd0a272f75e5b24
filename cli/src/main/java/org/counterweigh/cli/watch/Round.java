package org.counterweigh.cli.watch;

/** What is done each time something has changed. */
public interface Round {

    /** Does all there is to do; false where it could not be done and is to be tried again though nothing changes. */
    boolean make();

    /** A sentence for whoever looks on. */
    void says(String sentence);
}
