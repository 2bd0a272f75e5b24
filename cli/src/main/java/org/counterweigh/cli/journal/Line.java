package org.counterweigh.cli.journal;

import java.time.Instant;

/**
 * A line of the journal.
 *
 * @param number from 1 on, without gaps; the order of things, whatever the clock did
 * @param at when it was written, as the clock had it
 */
public record Line(long number, Instant at, Entry entry) {}
