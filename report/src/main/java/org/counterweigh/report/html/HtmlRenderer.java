package org.counterweigh.report.html;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.counterweigh.report.document.Document;
import org.counterweigh.report.document.Look;
import org.counterweigh.report.document.Section;
import org.counterweigh.report.fonts.FontMetrics;

/**
 * Makes one page of a document that needs no other file, no network and no script; the same document and look give the same
 * bytes.
 */
public final class HtmlRenderer {

    private final Look look;
    private final FontMetrics metrics;
    private final HtmlParts parts = HtmlParts.of(HtmlRenderer.class, "parts.html");

    /** A renderer that reads the letters of a look once. */
    public HtmlRenderer(Look look) {
        this.look = look;
        this.metrics = new FontMetrics(look.typeface());
    }

    /** The page in UTF-8. */
    public byte[] bytes(Document document) {
        return page(document).markup().getBytes(StandardCharsets.UTF_8);
    }

    private Html page(Document document) {
        String style = style();
        return HtmlParts.fillFile(
                HtmlRenderer.class,
                "page.html language digest style firm subject title confidentiality facts sections notice",
                document.particulars().language().toLanguageTag(),
                digest(style),
                new Html(style),
                document.firm(),
                document.particulars().subject(),
                document.title(),
                document.confidentiality(),
                document.particulars().line(),
                sections(document),
                document.notice());
    }

    private Html sections(Document document) {
        var drawing = new SvgPictures(look.palette(), metrics, parts);
        Links links = Links.to(document.sections());
        List<Html> sections = new ArrayList<>();
        for (Section section : document.sections()) {
            boolean first = sections.isEmpty();
            String title = section.title().isEmpty() && first ? document.title() : section.title();
            int level = first ? 1 : 2;
            Html blocks = new BlockHtml(parts, drawing, links, level).all(section.blocks());
            sections.add(
                    title.isEmpty()
                            ? blocks
                            : parts.fill(
                                    "section name level title blocks",
                                    Links.name(sections.size()),
                                    level,
                                    title,
                                    blocks));
        }
        return Html.all(sections);
    }

    private String style() {
        return HtmlParts.fillFile(
                        HtmlRenderer.class,
                        "page.css light dark",
                        new Html(Shades.light(look.palette()).css()),
                        new Html(Shades.dark(look.palette()).css()))
                .markup();
    }

    /** By which a browser knows that no other style may act on the page. */
    private static Html digest(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return new Html(Base64.getEncoder().encodeToString(digest));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
