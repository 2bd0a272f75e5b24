package org.counterweigh.gate;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.counterweigh.figures.Verification;

/**
 * One rule of law or practice: a row of {@code templates/gates}.
 *
 * @param obligations codes of what it asks, {@code O1} to {@code O20}
 * @param meaning in words, as printed
 */
public record Rule(
        String id,
        Scope scope,
        Condition condition,
        Verdict verdict,
        List<String> obligations,
        String meaning,
        Authority authority) {

    /** What a rule decides. */
    public enum Scope {
        /** Whether the work may go to the provider. */
        GATE,
        /** What a law firm may charge for it; its verdict does not bar the work. */
        BILLING,
        /** Nothing; it is worth knowing. */
        NOTE
    }

    /**
     * Who says so, and when it was last looked at.
     *
     * @param address where to read it; empty where it is not public or not known
     */
    public record Authority(String text, Optional<String> address, Verification verification, YearMonth asOf) {}

    /** Rulings are compared by their rules; no two have one id. */
    @Override
    public int hashCode() {
        return id.hashCode();
    }

    boolean gates() {
        return scope == Scope.GATE;
    }
}
