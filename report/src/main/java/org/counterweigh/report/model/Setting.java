package org.counterweigh.report.model;

import java.util.List;
import java.util.Optional;
import org.counterweigh.figures.Given;

/**
 * What the plan is judged by: an amount, a word, or an amount that nobody has set.
 *
 * @param amount empty for a word, and for what is not set
 * @param word empty for an amount
 * @param allowed all that may be typed; empty where any amount may
 * @param unit of the amount, or what the word says
 * @param source where it comes from, and what a change of it leaves as it was
 */
record Setting(String label, Optional<Given> amount, String word, List<String> allowed, String unit, String source) {

    Setting {
        allowed = List.copyOf(allowed);
    }

    static Setting amount(Given given, List<String> allowed, String currency) {
        String unit = given.unit().in(currency);
        return new Setting(
                given.label(),
                Optional.of(given),
                "",
                allowed,
                unit,
                given.source().text());
    }

    static Setting unset(String label, String unit, String source) {
        return new Setting(label, Optional.empty(), "", List.of(), unit, source);
    }

    static Setting word(String label, String word, List<String> allowed, String source) {
        return new Setting(label, Optional.empty(), word, allowed, "", source);
    }
}
