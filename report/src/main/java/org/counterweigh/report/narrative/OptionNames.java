package org.counterweigh.report.narrative;

import org.counterweigh.firm.Option;

/** How the options of a kind of work are called wherever they are listed. */
public final class OptionNames {

    private static final String IN_HOUSE = "In-house";

    private OptionNames() {}

    /** Who does the work: the provider, or the firm itself. */
    public static String holder(Option option) {
        return option.takenBy().orElse(IN_HOUSE);
    }

    /** The holder, told apart from the same provider with all of the work. */
    public static String of(Option option) {
        return holder(option) + (option instanceof Option.Hybrid ? ", above the base load" : "");
    }
}
