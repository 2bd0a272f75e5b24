package org.counterweigh.cli.portfolio;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import org.counterweigh.cli.run.BrandedOutput;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/**
 * The page of all firms as its readers get it: written so that a parser of XML reads it too, its script apart.
 *
 * @param text the file
 */
record Page(String text, Document document) {

    private static final Pattern SCRIPT = Pattern.compile("(?s)(<script>).*?(</script>)");

    static Page of(FileReport... reports) {
        return of(List.of(reports));
    }

    static Page of(List<FileReport> reports) {
        return of(new String(IndexPage.bytes(BrandedOutput.shipped(), reports), StandardCharsets.UTF_8));
    }

    static Page of(String text) {
        try {
            var builder = DocumentBuilderFactory.newInstance().newDocumentBuilder();
            String withoutScript = SCRIPT.matcher(text).replaceAll("$1$2");
            return new Page(text, builder.parse(new InputSource(new StringReader(withoutScript))));
        } catch (Exception e) {
            throw new IllegalArgumentException("The page is not well formed", e);
        }
    }

    /** The elements at a path of XPath. */
    List<Element> all(String path) {
        return all(document, path);
    }

    static List<Element> all(Node from, String path) {
        try {
            var found = (NodeList) XPathFactory.newInstance().newXPath().evaluate(path, from, XPathConstants.NODESET);
            return IntStream.range(0, found.getLength())
                    .mapToObj(i -> (Element) found.item(i))
                    .toList();
        } catch (XPathExpressionException e) {
            throw new IllegalArgumentException(path, e);
        }
    }

    /** Their text, every stretch of white space a single space. */
    List<String> texts(String path) {
        return all(path).stream()
                .map(element ->
                        element.getTextContent().replaceAll("[\\s\u00A0]+", " ").strip())
                .toList();
    }

    /** The text of all cells of a row of the table of totals. */
    List<String> total(String currency) {
        return texts("//table[@class='totals']/tbody/tr[th='" + currency + "']/*");
    }

    /** The part of the table on the firm of that name. */
    Element firm(String name) {
        return all("//table[@id='list']/tbody[tr/th/bdi='" + name + "']").get(0);
    }
}
