package org.counterweigh.report.html;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import org.counterweigh.report.document.Document;
import org.counterweigh.report.pdf.ExampleLook;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/**
 * A page as a program reads it; it is written so that a parser of XML reads it too.
 *
 * @param text the file
 */
record ReadPage(String text, org.w3c.dom.Document tree) {

    static ReadPage of(Document document) {
        return of(new String(new HtmlRenderer(ExampleLook.look()).bytes(document), StandardCharsets.UTF_8));
    }

    private static ReadPage of(String text) {
        try {
            var builder = DocumentBuilderFactory.newInstance().newDocumentBuilder();
            return new ReadPage(text, builder.parse(new InputSource(new StringReader(text))));
        } catch (Exception e) {
            throw new IllegalArgumentException("The page is not well formed", e);
        }
    }

    /** The elements at a path of XPath. */
    List<Element> all(String path) {
        try {
            var found = (NodeList) XPathFactory.newInstance().newXPath().evaluate(path, tree, XPathConstants.NODESET);
            return IntStream.range(0, found.getLength())
                    .mapToObj(i -> (Element) found.item(i))
                    .toList();
        } catch (XPathExpressionException e) {
            throw new IllegalArgumentException(path, e);
        }
    }

    /** Their text. */
    List<String> texts(String path) {
        return all(path).stream().map(Element::getTextContent).toList();
    }

    /** An attribute of each. */
    List<String> values(String path, String attribute) {
        return all(path).stream()
                .map(element -> element.getAttribute(attribute))
                .toList();
    }

    /** All that is read, without style. */
    String said() {
        return texts("//*[local-name()='title' and not(ancestor::svg)] | //body").stream()
                .reduce("", String::concat);
    }
}
