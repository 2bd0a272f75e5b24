package org.counterweigh.gate;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/** A fact of a case that is one of several codes. */
public enum Attribute {
    ACTOR("actor", "FIRM|DEPT", "Firm, Perspective"),
    HOME("home", "[A-Z]{2}(-[A-Z]{2,3})*", "Firm, Home regulator"),
    PLACE("vloc", "[A-Z]{2}(-[A-Z0-9]{1,3})?", "Providers, Country"),
    WORK("work", "W(0[1-9]|1[0-9]|20)", "Work, Code"),
    DATA("data", "D[0-5]", "Work, Data class"),
    BILLING("bill", "FEE|DISB|FIXED|NONE", "Work, Billing");

    private final String word;
    private final Pattern codes;
    private final String subject;

    Attribute(String word, String codes, String subject) {
        this.word = word;
        this.codes = Pattern.compile(codes);
        this.subject = subject;
    }

    /** The sheet and heading that tell it. */
    public String subject() {
        return subject;
    }

    boolean takes(String code) {
        return codes.matcher(code).matches();
    }

    static Optional<Attribute> named(String word) {
        return Arrays.stream(values())
                .filter(attribute -> attribute.word.equals(word))
                .findFirst();
    }
}
