package org.counterweigh.excel.timeentries;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** How senior a timekeeper is, by the code of an e-bill or by the words of a role. */
enum Seniority {
    PARTNER,
    COUNSEL,
    ASSOCIATE,
    CONTRACT,
    PARALEGAL,
    OTHER;

    /** E-bills write both the two letters and the word; both are seen in the wild. */
    private static final Map<String, Seniority> CODES = Map.ofEntries(
            Map.entry("PT", PARTNER),
            Map.entry("PARTNR", PARTNER),
            Map.entry("PARTNER", PARTNER),
            Map.entry("OC", COUNSEL),
            Map.entry("OFCNSL", COUNSEL),
            Map.entry("AS", ASSOCIATE),
            Map.entry("ASSOC", ASSOCIATE),
            Map.entry("ASSOCIATE", ASSOCIATE),
            Map.entry("CT", CONTRACT),
            Map.entry("CONTRACT", CONTRACT),
            Map.entry("LA", PARALEGAL),
            Map.entry("PL", PARALEGAL),
            Map.entry("PARALG", PARALEGAL),
            Map.entry("PARALEGAL", PARALEGAL));

    private static final List<Map.Entry<String, Seniority>> WORDS = List.of(
            Map.entry("paralegal", PARALEGAL),
            Map.entry("legal assistant", PARALEGAL),
            Map.entry("contract attorney", CONTRACT),
            Map.entry("contract lawyer", CONTRACT),
            Map.entry("contract reviewer", CONTRACT),
            Map.entry("contract staff", CONTRACT),
            Map.entry("associate", ASSOCIATE),
            Map.entry("counsel", COUNSEL),
            Map.entry("partner", PARTNER));

    /** Packs the grade into a number for the length of one reading; it is never kept. */
    @SuppressWarnings("EnumOrdinal")
    int number() {
        return ordinal();
    }

    static boolean isCode(String text) {
        return CODES.containsKey(text.strip().toUpperCase(Locale.ROOT));
    }

    static Seniority of(String role) {
        Seniority code = CODES.get(role.strip().toUpperCase(Locale.ROOT));
        if (code != null) {
            return code;
        }
        String words = role.toLowerCase(Locale.ROOT);
        return WORDS.stream()
                .filter(word -> words.contains(word.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(OTHER);
    }
}
