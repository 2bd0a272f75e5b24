package org.counterweigh.cli.sending;

/**
 * A message that is to be tried.
 *
 * @param order in which the messages were queued
 * @param tries that have failed in this run
 * @param due when it may be tried, in nanoseconds of the run's {@link Pace}
 * @param words said of it at the last try
 */
record Turn(Delivery delivery, int order, int tries, long due, String words) {

    Turn again(long later, String said) {
        return new Turn(delivery, order, tries + 1, later, said);
    }
}
