package org.counterweigh.firm;

import java.util.Optional;

/** Where one kind of work can go. */
public sealed interface Option {

    /** Name of the provider that takes it up; empty where none does. */
    default Optional<String> takenBy() {
        return this instanceof Outsourced outsourced ? Optional.of(outsourced.provider()) : Optional.empty();
    }

    /** It stays where it is: with the firm's own people. */
    record AsToday() implements Option {}

    /** A provider takes up all of it, or some. */
    sealed interface Outsourced extends Option {
        String provider();
    }

    /** All units that may leave go. */
    record Whole(String provider) implements Outsourced {}

    /**
     * A base load stays, and only the months above it are bought.
     *
     * @param baseLoad the team kept, as a share of the team of the average month
     */
    record Hybrid(String provider, double baseLoad) implements Outsourced {}

    /**
     * Only as much goes as the provider has capacity for.
     *
     * @param share of the units that may leave
     */
    record Part(String provider, double share) implements Outsourced {}
}
