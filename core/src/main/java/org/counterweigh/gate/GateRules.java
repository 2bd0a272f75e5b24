package org.counterweigh.gate;

import java.util.List;

/**
 * Everything the gate goes by: the files of {@code templates/gates}.
 *
 * @param rules of law and practice, L-01 and on
 * @param byWork where a kind of work stands before any regulator is asked, K-01 and on
 * @param obligations in the order in which they are listed
 */
public record GateRules(List<Rule> rules, List<Rule> byWork, List<Obligation> obligations, Places places) {}
