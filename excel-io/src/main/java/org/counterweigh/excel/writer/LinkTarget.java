package org.counterweigh.excel.writer;

import java.net.URI;
import java.util.Locale;
import java.util.Set;
import org.counterweigh.excel.workbook.Address;

/** Where a link of a cell leads. */
public sealed interface LinkTarget {

    /** To a cell of this workbook. */
    record Inside(SheetName sheet, Address cell) implements LinkTarget {}

    /** Out of the workbook: to a page, to somebody's mail, or to a file beside or below this one. */
    record Outside(URI address) implements LinkTarget {

        private static final Set<String> SCHEMES = Set.of("https", "http", "mailto");

        public Outside {
            boolean known = address.getScheme() == null
                    ? isBelow(address)
                    : SCHEMES.contains(address.getScheme().toLowerCase(Locale.ROOT));
            if (!known) {
                throw new IllegalArgumentException("A workbook does not lead to " + address);
            }
        }

        /** Not to another computer, nor anywhere above the folder. */
        private static boolean isBelow(URI address) {
            String path = address.getPath();
            return address.getRawAuthority() == null
                    && !path.isEmpty()
                    && !path.startsWith("/")
                    && !path.contains("\\")
                    && !("/" + path + "/").contains("/../");
        }
    }
}
