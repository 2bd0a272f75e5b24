package org.counterweigh.gate;

import java.util.List;
import java.util.Optional;
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

    /**
     * The table holds no rule of the home regulator itself.
     *
     * @param country ISO 3166 code of its country
     * @param above the regulator whose rules hold in their place; empty where only those of all regulators are left
     */
    record NoRulesOf(String home, String country, Optional<Regulator> above) implements Assumption {}

    /** Opinions of regulators below the home regulator are not applied. */
    record NotApplied(Regulator home, List<Regulator> below) implements Assumption {}
}
