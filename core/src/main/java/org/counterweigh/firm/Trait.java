package org.counterweigh.firm;

import java.util.Locale;

/** Something known of a row of the workbook by which its usual figures differ. */
public record Trait(Trait.Kind kind, String value) {

    /** What it is known by. */
    public enum Kind {
        /** In which its money is: an ISO 4217 code. */
        CURRENCY,
        /** Part of the world of the home regulator with defaults of its own: US, EW, EU or IN. */
        HOME,
        /** How well a role is paid. */
        SENIORITY,
        /** Kind of work, W01 to W20. */
        WORK,
        /** Where a provider works: an ISO 3166 code. */
        COUNTRY,
        /** What a provider is. */
        KIND;

        /** As the tables write it: {@code currency}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Asked for each usual range of each figure; what Java makes of a record for that takes each start longer. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Trait trait && kind == trait.kind && value.equals(trait.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    public static Trait currency(String code) {
        return new Trait(Kind.CURRENCY, code);
    }
}
