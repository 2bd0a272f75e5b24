package org.counterweigh.cli.portfolio;

import com.google.common.html.HtmlEscapers;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Collection;
import java.util.stream.Collectors;

/** Markup of a page; what a workbook says comes into it as text alone. */
record Html(String markup) {

    static final Html NOTHING = new Html("");

    /** Characters that would turn round, hide or end what stands beside them. */
    private static final String UNSEEN = "[\\p{Cntrl}\u2028\u2029\u202a-\u202e\u2066-\u2069]";

    static Html text(String text) {
        return new Html(HtmlEscapers.htmlEscaper().escape(text).replaceAll(UNSEEN, " "));
    }

    /** The address of a file below the page; the dot first, or a folder called {@code javascript:} would be a command. */
    static Html address(String path) {
        try {
            return text(new URI(null, null, "./" + path, null).toASCIIString());
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("No link can be made of " + path, e);
        }
    }

    static Html all(Collection<Html> parts) {
        return new Html(parts.stream().map(Html::markup).collect(Collectors.joining()));
    }
}
