package org.counterweigh.excel.timeentries;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** How senior a timekeeper is, by the code of an e-bill or by the words of a role, where the first that fits wins. */
enum Seniority {
    PARALEGAL("LA PL PARALG PARALEGAL", "paralegal", "legal assistant"),
    CONTRACT("CT CONTRACT", "contract attorney", "contract lawyer", "contract reviewer", "contract staff"),
    ASSOCIATE("AS ASSOC ASSOCIATE", "associate"),
    COUNSEL("OC OFCNSL", "counsel"),
    PARTNER("PT PARTNR PARTNER", "partner"),
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
    int number() {
        return ordinal();
    }

    static boolean isCode(String text) {
        return Arrays.stream(values()).anyMatch(grade -> grade.hasCode(text));
    }

    static Seniority of(String role) {
        String lower = role.toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(grade -> grade.hasCode(role))
                .findFirst()
                .or(() -> Arrays.stream(values())
                        .filter(grade -> grade.words.stream().anyMatch(lower::contains))
                        .findFirst())
                .orElse(OTHER);
    }

    boolean isJunior() {
        return this == PARALEGAL || this == CONTRACT;
    }

    private boolean hasCode(String text) {
        return codes.contains(text.strip().toUpperCase(Locale.ROOT));
    }
}
