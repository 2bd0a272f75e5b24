package org.counterweigh.gate;

import java.util.List;
import java.util.stream.Stream;

/**
 * Everything the gate goes by: the files of {@code templates/gates}.
 *
 * @param rules of law and practice, L-01 and on
 * @param byWork what a kind of work asks whoever the regulator is, K-01 and on; they add to the rules of law
 * @param obligations in the order in which they are listed
 */
public record GateRules(List<Rule> rules, List<Rule> byWork, List<Obligation> obligations, Places places) {

    /** Every rule, those of law before those of the kind of work. */
    Stream<Rule> all() {
        return Stream.concat(rules.stream(), byWork.stream());
    }
}
