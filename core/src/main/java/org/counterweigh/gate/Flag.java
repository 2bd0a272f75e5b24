package org.counterweigh.gate;

import java.util.Arrays;
import java.util.Optional;
import org.counterweigh.gate.RuleField.Sheet;

/** A yes-or-no fact that rules ask for by a word. */
public enum Flag {
    OFF("off", Sheet.FIRM, "Home regulator"),
    ADMITTED("adm", Sheet.PROVIDERS, "Admitted"),
    LAWYER("law", Sheet.PROVIDERS, "Employs lawyers"),
    AI("ai", Sheet.PROVIDERS, "Uses AI"),
    ADVERSE("adverse", Sheet.PROVIDERS, "Serves opponents"),
    ORDER("order", Sheet.WORK, "Court order"),
    GUIDELINE_BARS("ocgban", Sheet.WORK, "Client guideline bars"),
    SUBCONTRACTS("subcon", Sheet.PROVIDERS, "Subcontracts"),
    FEE_SHARING("feeshare", Sheet.PROVIDERS, "Shares fees"),
    CLIENT_CONTACT("contact", Sheet.PROVIDERS, "Client contact"),
    INVENTION("invention", Sheet.WORK, "Unpublished invention"),

    TEMPORARY("temp", Sheet.NOT_ASKED, "a temporary lawyer works under the firm's direct close supervision"),
    JUDGEMENT("judgement", Sheet.NOT_ASKED, "the review takes legal judgement"),
    COMPETITION("competition", Sheet.NOT_ASKED, "the matter is before the Commission under EU competition law"),
    INDIAN_LAW("indianlaw", Sheet.NOT_ASKED, "the work is on Indian law"),
    ADVOCATE("advocate", Sheet.NOT_ASKED, "an Indian advocate does the work"),
    ONWARD("onward", Sheet.NOT_ASKED, "the provider sends personal data on to another country"),
    RELOCATION("relocation", Sheet.NOT_ASKED, "the provider may move the work elsewhere without approval");

    private final String word;
    private final RuleField field;

    Flag(String word, Sheet sheet, String heading) {
        this.word = word;
        this.field = new RuleField(sheet, heading);
    }

    public String word() {
        return word;
    }

    public RuleField field() {
        return field;
    }

    /** Whether the workbook has a place for it; else it is read as No, and the ruling says so. */
    public boolean isAsked() {
        return field.sheet() != Sheet.NOT_ASKED;
    }

    static Optional<Flag> unasked(RuleField field) {
        return Arrays.stream(values())
                .filter(flag -> !flag.isAsked() && flag.field.equals(field))
                .findFirst();
    }

    static Optional<Flag> named(String word) {
        return Arrays.stream(values()).filter(flag -> flag.word.equals(word)).findFirst();
    }
}
