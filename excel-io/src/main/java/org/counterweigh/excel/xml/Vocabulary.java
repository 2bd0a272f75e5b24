package org.counterweigh.excel.xml;

import java.util.regex.Pattern;
import org.counterweigh.excel.zip.Refusal;
import org.jspecify.annotations.Nullable;

/** The two forms of the spreadsheet vocabulary, ordinary and "Strict"; they differ in their names alone. */
public final class Vocabulary {

    public static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String STRICT = "http://purl.oclc.org/ooxml/spreadsheetml/main";

    private static final String RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String STRICT_RELATIONSHIPS = "http://purl.oclc.org/ooxml/officeDocument/relationships";

    /** Of the test versions of Excel 2007, whose cells mean other things. */
    private static final Pattern BETA = Pattern.compile(
            "http://schemas\\.(microsoft\\.com/office/excel|openxmlformats\\.org/spreadsheetml)/2006/\\d.*");

    /** Wraps what is said twice, for new readers and for old ones. */
    static final String ALTERNATIVES = "http://schemas.openxmlformats.org/markup-compatibility/2006";

    private Vocabulary() {}

    public static boolean isMain(@Nullable String namespace) {
        return MAIN.equals(namespace) || STRICT.equals(namespace);
    }

    static boolean isRelationships(@Nullable String namespace) {
        return RELATIONSHIPS.equals(namespace) || STRICT_RELATIONSHIPS.equals(namespace);
    }

    /** The last word of a relationship's type: {@code worksheet}; empty where the type is of another vocabulary. */
    public static String kind(String type) {
        for (String prefix : new String[] {RELATIONSHIPS, STRICT_RELATIONSHIPS}) {
            if (type.startsWith(prefix + "/")) {
                return type.substring(prefix.length() + 1);
            }
        }
        return "";
    }

    /** Why a part whose root is of this namespace is not read. */
    public static Refusal foreign(@Nullable String namespace) {
        return namespace != null && BETA.matcher(namespace).matches()
                ? new Refusal("The workbook was saved by a test version of Excel 2007, whose format was given up."
                        + " Open it in Excel and save it as .xlsx.")
                : Refusal.damaged("a part of it is no part of a workbook");
    }
}
