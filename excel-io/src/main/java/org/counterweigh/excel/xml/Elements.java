package org.counterweigh.excel.xml;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.counterweigh.excel.zip.Refusal;

/** Goes through a small part element by element, in the order of the file. */
public final class Elements implements AutoCloseable {

    private final XmlEvents xml;
    private final XMLStreamReader reader;
    private int depth;
    private boolean inside;

    public Elements(InputStream in) throws IOException {
        this.xml = new XmlEvents(in);
        this.reader = xml.reader();
    }

    /** Moves to the next start of an element; false at the end of the part. */
    public boolean next() throws IOException {
        depth += inside ? 1 : 0;
        inside = false;
        for (; ; ) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    inside = true;
                    if (depth >= XmlEvents.DEEPEST) {
                        throw XmlEvents.tooDeep();
                    }
                    return true;
                }
                case XMLStreamConstants.END_ELEMENT -> depth--;
                case XMLStreamConstants.END_DOCUMENT -> {
                    return false;
                }
                default -> {
                    // Text between elements, comments and the like say nothing here.
                }
            }
        }
    }

    /** How many elements this one stands in; 0 for the root. */
    public int depth() {
        return depth;
    }

    /** Its name without prefix. */
    public String name() {
        return reader.getLocalName();
    }

    public boolean isMain() {
        return Vocabulary.isMain(reader.getNamespaceURI());
    }

    public String namespace() {
        return String.valueOf(reader.getNamespaceURI());
    }

    /** An attribute without namespace. */
    public String attribute(String name, String otherwise) {
        String value = reader.getAttributeValue("", name);
        return value == null ? otherwise : value;
    }

    /** The identifier of a relationship, {@code r:id}. */
    public Optional<String> relationship() {
        for (int at = 0; at < reader.getAttributeCount(); at++) {
            if (Vocabulary.isRelationships(reader.getAttributeNamespace(at))
                    && reader.getAttributeLocalName(at).equals("id")) {
                return Optional.of(reader.getAttributeValue(at));
            }
        }
        return Optional.empty();
    }

    /** The text inside, up to the next element or the end of this one. */
    public String text() throws IOException {
        var text = new StringBuilder();
        for (; ; ) {
            int event = xml.next();
            if (reader.isCharacters()) {
                text.append(reader.getText());
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                inside = false;
                return text.toString();
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                throw Refusal.damaged("an element stands where text is expected");
            }
        }
    }

    @Override
    public void close() throws IOException {
        try {
            reader.close();
        } catch (XMLStreamException ignored) {
            // Nothing is held open but the stream, whose owner closes it.
        }
    }
}
