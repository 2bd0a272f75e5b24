package org.counterweigh.firm;

import java.util.Optional;

/** Where one kind of work can go. */
public sealed interface Option {

    /** It stays where it is: with the firm's own people. */
    Option AS_TODAY = new AsToday();

    /** Name of the provider that takes it up; empty where none does. */
    Optional<String> takenBy();

    record AsToday() implements Option {
        @Override
        public Optional<String> takenBy() {
            return Optional.empty();
        }
    }

    /** A provider takes up all of it, or some. */
    sealed interface Outsourced extends Option {
        String provider();

        @Override
        default Optional<String> takenBy() {
            return Optional.of(provider());
        }
    }

    /** All units that may leave go. */
    record Whole(String provider) implements Outsourced {}

    /** A base load stays, as a share of the team of the average month, and only the months above it are bought. */
    record Hybrid(String provider, double baseLoad) implements Outsourced {}

    /** Only as much goes as the provider has capacity for, as a share of the units that may leave. */
    record Part(String provider, double share) implements Outsourced {}
}
