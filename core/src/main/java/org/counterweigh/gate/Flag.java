package org.counterweigh.gate;

import java.util.Arrays;
import java.util.Optional;

/** A yes-or-no fact that rules ask for by a word. */
public enum Flag {
    OFF("off", "Firm, Home regulator"),
    ADMITTED("adm", "Providers, Admitted"),
    LAWYER("law", "Providers, Employs lawyers"),
    AI("ai", "Providers, Uses AI"),
    ADVERSE("adverse", "Providers, Serves opponents"),
    ORDER("order", "Work, Court order"),
    GUIDELINE_BARS("ocgban", "Work, Client guideline bars"),
    SUBCONTRACTS("subcon", "Providers, Subcontracts"),
    FEE_SHARING("feeshare", "Providers, Shares fees"),
    CLIENT_CONTACT("contact", "Providers, Client contact"),
    INVENTION("invention", "Work, Unpublished invention"),

    TEMPORARY("temp", "a temporary lawyer works under the firm's direct close supervision", false),
    JUDGEMENT("judgement", "the review takes legal judgement", false),
    COMPETITION("competition", "the matter is before the Commission under EU competition law", false),
    INDIAN_LAW("indianlaw", "the work is on Indian law", false),
    ADVOCATE("advocate", "an Indian advocate does the work", false),
    ONWARD("onward", "the provider sends personal data on to another country", false),
    RELOCATION("relocation", "the provider may move the work elsewhere without approval", false);

    private final String word;
    private final String subject;
    private final boolean asked;

    Flag(String word, String subject) {
        this(word, subject, true);
    }

    Flag(String word, String subject, boolean asked) {
        this.word = word;
        this.subject = subject;
        this.asked = asked;
    }

    /** How a condition names it. */
    public String word() {
        return word;
    }

    /** The sheet and heading that tell it; for what the workbook does not ask, the statement itself. */
    public String subject() {
        return subject;
    }

    /** Whether the workbook has a place for it; else it is read as No, and the ruling says so. */
    public boolean isAsked() {
        return asked;
    }

    static Optional<Flag> named(String word) {
        return Arrays.stream(values()).filter(flag -> flag.word.equals(word)).findFirst();
    }
}
