package org.counterweigh.gate;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import org.counterweigh.gate.RuleField.Sheet;

/** A fact of a case that is one of several codes. */
public enum Attribute {
    ACTOR("actor", "FIRM|DEPT", Sheet.FIRM, "Perspective"),
    HOME("home", "[A-Z]{2}(-[A-Z]{2,3})*", Sheet.FIRM, "Home regulator"),
    PLACE("vloc", "[A-Z]{2}(-[A-Z0-9]{1,3})?", Sheet.PROVIDERS, "Country"),
    WORK("work", "W(0[1-9]|1[0-9]|20)", Sheet.WORK, "Code"),
    DATA("data", "D[0-5]", Sheet.WORK, "Data class"),
    BILLING("bill", "FEE|DISB|FIXED|NONE", Sheet.WORK, "Billing");

    private final String word;
    private final Pattern codes;
    private final RuleField field;

    Attribute(String word, String codes, Sheet sheet, String heading) {
        this.word = word;
        this.codes = Pattern.compile(codes);
        this.field = new RuleField(sheet, heading);
    }

    public RuleField field() {
        return field;
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
