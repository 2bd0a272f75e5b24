package org.counterweigh.gate;

import java.util.List;
import java.util.Set;

/** Something a ruling takes for granted because nobody is asked, a cell is blank or nothing was looked up. */
public sealed interface Assumption {

    /** The workbook has no place for a fact, and it is read as No. */
    record ReadAsNo(Flag flag, List<Rule> turning) implements Assumption {}

    /**
     * The row of the work leaves {@code Personal data} blank, and its data class speaks for some.
     *
     * @param regimes whose law is applied; empty where home has no general one
     */
    record ReadAsPersonalData(String work, Set<String> regimes) implements Assumption {}

    /** No rules of the home regulator itself are held, so those of the one above it are applied. */
    record RulesFromAbove(String home) implements Assumption {}

    /** Opinions of regulators below the home regulator are not applied. */
    record NotApplied(String home, List<String> below) implements Assumption {}
}
