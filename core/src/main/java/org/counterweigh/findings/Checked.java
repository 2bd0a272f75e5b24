package org.counterweigh.findings;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** What reading gave: every finding, and the value unless a finding stops it. */
public record Checked<T>(Optional<T> value, List<Finding> findings) {

    public Checked {
        findings = findings.stream().sorted(Finding.GRAVEST_FIRST).toList();
        boolean stopped = findings.stream().anyMatch(Finding::stops);
        if (stopped == value.isPresent()) {
            throw new IllegalArgumentException("A value is there exactly when no finding stops it");
        }
    }

    /** What findings leave of a value, made only where none of them stops it. */
    public static <T> Checked<T> unlessStopped(List<Finding> findings, Supplier<T> value) {
        boolean stopped = findings.stream().anyMatch(Finding::stops);
        return new Checked<>(stopped ? Optional.empty() : Optional.of(value.get()), findings);
    }
}
