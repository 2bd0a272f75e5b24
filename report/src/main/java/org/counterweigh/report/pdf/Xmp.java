package org.counterweigh.report.pdf;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

/** The file's description in XMP, in a fixed order and without padding, so that it is the same each time. */
final class Xmp {

    private Xmp() {}

    static String of(String title, String author, String subject, String creator, LocalDate date) {
        return new String(ArchiveMetadata.resource("xmp.xml"), StandardCharsets.UTF_8)
                .replace("{creator}", creator)
                .replace("{date}", date.toString())
                .replace("{title}", escaped(title))
                .replace("{author}", escaped(author))
                .replace("{subject}", escaped(subject));
    }

    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        text.codePoints().forEach(letter -> {
            switch (letter) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                default -> escaped.appendCodePoint(allowed(letter) ? letter : ' ');
            }
        });
        return escaped.toString();
    }

    /** XML has no way to write most control characters, nor half a pair. */
    private static boolean allowed(int letter) {
        return letter >= ' ' && letter != 0xFFFE && letter != 0xFFFF && (letter < 0xD800 || letter > 0xDFFF);
    }
}
