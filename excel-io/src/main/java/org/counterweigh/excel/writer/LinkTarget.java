package org.counterweigh.excel.writer;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;
import org.counterweigh.excel.workbook.Address;

/** Where a link of a cell leads. */
public sealed interface LinkTarget {

    /** To a cell of this workbook. */
    record Inside(SheetName sheet, Address cell) implements LinkTarget {}

    /** To a cell of another workbook. */
    record CellOf(Outside workbook, SheetName sheet, Address cell) implements LinkTarget {}

    /** Out of the workbook: to a page, to somebody's mail, or to a file on the same disk, by the way from this one. */
    record Outside(URI address) implements LinkTarget {

        private static final Set<String> SCHEMES = Set.of("https", "http", "mailto");

        public Outside {
            boolean known = address.getScheme() == null
                    ? isNear(address)
                    : SCHEMES.contains(address.getScheme().toLowerCase(Locale.ROOT));
            if (!known) {
                throw new IllegalArgumentException("A workbook does not lead to " + address);
            }
        }

        /** A file, by its path from this one. */
        public static Outside file(String path) {
            try {
                return new Outside(new URI(null, null, path, null));
            } catch (URISyntaxException e) {
                throw new IllegalArgumentException("A workbook does not lead to " + path, e);
            }
        }

        /** Not to another computer, nor from the root of this one. */
        private static boolean isNear(URI address) {
            String path = address.getPath();
            return address.getRawAuthority() == null
                    && !path.isEmpty()
                    && !path.startsWith("/")
                    && !path.contains("\\");
        }
    }
}
