package org.counterweigh.gate;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import org.counterweigh.firm.Provider;
import org.counterweigh.firm.Quote;
import org.counterweigh.firm.WorkType;
import org.counterweigh.gate.RuleField.Sheet;

/** A yes-or-no fact that rules ask for by a word. */
public enum Flag {
    OFF("off", Sheet.FIRM, "Home regulator"),
    ADMITTED("adm", Sheet.PROVIDERS, "Locally qualified", quote -> TruthValue.of(isAdmitted(quote))),
    LAWYER(
            "law",
            Sheet.PROVIDERS,
            "Employs lawyers",
            quote -> isSoftware(quote)
                    ? TruthValue.NO
                    : isAdmitted(quote)
                            ? TruthValue.YES
                            : TruthValue.known(standing(quote).employsLawyers())),
    /** A tool is nobody who could be admitted, share fees or meet clients; rules for people say so by this word. */
    SOFTWARE("software", Sheet.PROVIDERS, "Kind", quote -> TruthValue.of(isSoftware(quote))),
    AI(
            "ai",
            Sheet.PROVIDERS,
            "Uses AI",
            quote -> TruthValue.known(standing(quote).usesAi())),
    ADVERSE(
            "adverse",
            Sheet.PROVIDERS,
            "Acts for adverse parties",
            quote -> TruthValue.of(standing(quote).servesOpponents())),
    ORDER(
            "order",
            Sheet.WORK,
            "Court order",
            quote -> TruthValue.of(facts(quote).courtOrder())),
    GUIDELINE_BARS(
            "ocgban",
            Sheet.WORK,
            "Client guideline bars",
            quote -> TruthValue.of(facts(quote).clientGuidelineBars())),
    SUBCONTRACTS(
            "subcon",
            Sheet.PROVIDERS,
            "Subcontracts",
            quote -> TruthValue.known(standing(quote).subcontracts())),
    FEE_SHARING(
            "feeshare",
            Sheet.PROVIDERS,
            "Shares fees",
            quote -> TruthValue.of(standing(quote).sharesFees())),
    CLIENT_CONTACT(
            "contact",
            Sheet.PROVIDERS,
            "Client contact",
            quote -> TruthValue.of(standing(quote).clientContact())),
    INVENTION(
            "invention",
            Sheet.WORK,
            "Unpublished invention",
            quote -> TruthValue.of(facts(quote).unpublishedInvention())),

    TEMPORARY("temp", Sheet.NOT_ASKED, "a temporary lawyer works under the firm's direct close supervision"),
    JUDGEMENT("judgement", Sheet.NOT_ASKED, "the review takes legal judgement"),
    COMPETITION("competition", Sheet.NOT_ASKED, "the matter is before the Commission under EU competition law"),
    INDIAN_LAW("indianlaw", Sheet.NOT_ASKED, "the work is on Indian law"),
    ADVOCATE("advocate", Sheet.NOT_ASKED, "an Indian advocate does the work"),
    ONWARD("onward", Sheet.NOT_ASKED, "the provider sends personal data on to another country"),
    RELOCATION("relocation", Sheet.NOT_ASKED, "the provider may move the work elsewhere without approval");

    private final String word;
    private final RuleField field;

    private final Function<Quote, TruthValue> reading;

    Flag(String word, Sheet sheet, String heading) {
        this(word, sheet, heading, quote -> TruthValue.NO);
    }

    Flag(String word, Sheet sheet, String heading, Function<Quote, TruthValue> reading) {
        this.word = word;
        this.field = new RuleField(sheet, heading);
        this.reading = reading;
    }

    /** What the workbook answers; No where it does not ask. */
    TruthValue of(Quote quote) {
        return reading.apply(quote);
    }

    private static boolean isSoftware(Quote quote) {
        return quote.provider().kind() == Provider.Kind.SOFTWARE;
    }

    private static boolean isAdmitted(Quote quote) {
        return standing(quote).admitted() && !isSoftware(quote);
    }

    private static Provider.Standing standing(Quote quote) {
        return quote.provider().standing();
    }

    private static WorkType.Facts facts(Quote quote) {
        return quote.work().facts();
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
