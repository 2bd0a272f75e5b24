package org.counterweigh.excel.role;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** How senior a role or a timekeeper is, by the code of an e-bill or by the words of its name, where the first that fits wins. */
public enum Seniority {
    PARALEGAL("LA PL PARALG PARALEGAL", "paralegal", "legal assistant", "legal secretary", "clerk", "administrator"),
    CONTRACT("CT CONTRACT", "contract attorney", "contract lawyer", "contract reviewer", "contract staff"),
    HEAD("", "general counsel", "head of legal"),
    ASSOCIATE("AS ASSOC ASSOCIATE", "associate"),
    COUNSEL("OC OFCNSL", "counsel"),
    PARTNER("PT PARTNR PARTNER", "partner"),
    LAWYER("", "lawyer", "attorney", "solicitor", "barrister", "jurist", "advocate"),
    OTHER("");

    private final List<String> codes;
    private final List<String> words;

    /** @param codes both the two letters and the word are seen in the wild */
    Seniority(String codes, String... words) {
        this.codes = List.of(codes.split(" "));
        this.words = List.of(words);
    }

    /** Packs the grade into a number for the length of one reading; it is never kept. */
    @SuppressWarnings("EnumOrdinal")
    public int number() {
        return ordinal();
    }

    /** Whether it is the code of an e-bill. */
    public static boolean isCode(String text) {
        return Arrays.stream(values()).anyMatch(grade -> grade.hasCode(text));
    }

    /** Of a role, a timekeeper's classification, or a code. */
    public static Seniority of(String role) {
        String lower = role.toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(grade -> grade.hasCode(role))
                .findFirst()
                .or(() -> Arrays.stream(values())
                        .filter(grade -> grade.words.stream().anyMatch(lower::contains))
                        .findFirst())
                .orElse(OTHER);
    }

    /** Whether it does first passes under the eyes of others. */
    public boolean isJunior() {
        return this == PARALEGAL || this == CONTRACT;
    }

    /** Whether it is a qualified lawyer below those who lead. */
    public boolean isLawyer() {
        return this == ASSOCIATE || this == COUNSEL || this == LAWYER;
    }

    /** Whether it leads a firm or a department. */
    public boolean leads() {
        return this == PARTNER || this == HEAD;
    }

    private boolean hasCode(String text) {
        String code = text.strip().toUpperCase(Locale.ROOT);
        return !code.isEmpty() && codes.contains(code);
    }
}
