package org.counterweigh.cli.run;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** The kinds of file an evaluation is made into, in the order in which they appear in the folder. */
public enum Format {
    PDF("-comparison.pdf"),
    XLSX("-comparison.xlsx"),
    HTML("-comparison.html"),
    TXT("-comparison.txt"),
    /** Last, since it says that the others are whole. */
    JSON("result.json");

    /** What a batch makes unless it is asked for others: what is sent to people, and what programs read. */
    public static final Set<Format> USUAL = Collections.unmodifiableSet(EnumSet.of(PDF, XLSX, JSON));

    private final String ending;

    Format(String ending) {
        this.ending = ending;
    }

    /** The file's name in the folder of the firm. */
    public String file(String firm) {
        return this == JSON ? ending : firm + ending;
    }

    /** Whether a file by its name is of this kind. */
    public boolean isOf(String name) {
        return name.endsWith(ending);
    }

    /** Whether a file by its name is one of these. */
    public static boolean isReport(String name) {
        return Arrays.stream(values()).anyMatch(format -> format.isOf(name));
    }

    /** As typed on the command line. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
