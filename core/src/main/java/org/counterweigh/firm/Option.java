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

    /** All units that may leave go. */
    record Whole(String provider) implements Option {
        @Override
        public Optional<String> takenBy() {
            return Optional.of(provider);
        }
    }

    /**
     * A base load stays, and only the months above it are bought.
     *
     * @param baseLoad the team kept, as a share of the team of the average month
     */
    record Hybrid(String provider, double baseLoad) implements Option {
        @Override
        public Optional<String> takenBy() {
            return Optional.of(provider);
        }
    }

    /**
     * Only as much goes as the provider has capacity for.
     *
     * @param share of the units that may leave
     */
    record Part(String provider, double share) implements Option {
        @Override
        public Optional<String> takenBy() {
            return Optional.of(provider);
        }
    }
}
