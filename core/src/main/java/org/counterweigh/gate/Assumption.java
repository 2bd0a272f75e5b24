package org.counterweigh.gate;

import java.util.List;

/** Something a ruling takes for granted because nobody is asked or nothing was looked up. */
public sealed interface Assumption {

    /** The workbook has no place for a fact, and it is read as No. */
    record ReadAsNo(Flag flag, List<Rule> turning) implements Assumption {}

    /** No rules of the home regulator itself are held, so those of the one above it are applied. */
    record RulesFromAbove(String home) implements Assumption {}

    /** Opinions of regulators below the home regulator are not applied. */
    record NotApplied(String home, List<String> below) implements Assumption {}
}
