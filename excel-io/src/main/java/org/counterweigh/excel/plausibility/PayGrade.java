package org.counterweigh.excel.plausibility;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How well a role is usually paid, by the words of its name; the first that fits counts. */
enum PayGrade {
    PARALEGAL("paralegal", "legal assistant", "legal secretary", "clerk", "administrator"),
    PARTNER("partner", "general counsel", "head of legal"),
    LAWYER("counsel", "lawyer", "attorney", "solicitor", "barrister", "associate", "jurist", "advocate");

    private final List<String> words;

    PayGrade(String... words) {
        this.words = List.of(words);
    }

    static Optional<PayGrade> of(String role) {
        String plain = role.toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(grade -> grade.words.stream().anyMatch(plain::contains))
                .findFirst();
    }
}
