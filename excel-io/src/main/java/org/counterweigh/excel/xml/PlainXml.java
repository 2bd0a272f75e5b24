package org.counterweigh.excel.xml;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamReader;

/**
 * A part of a workbook, said again in the plainest XML: UTF-8, no prefixes, comments, CDATA, extensions or foreign
 * elements, the ordinary vocabulary. So a scanner of plain bytes reads every odd file too, by one set of rules.
 */
public final class PlainXml extends InputStream {

    private static final int ENOUGH = 1 << 16;

    private final XmlEvents xml;
    private final XMLStreamReader reader;
    private final ByteArrayOutputStream written = new ByteArrayOutputStream();
    private byte[] ready = new byte[0];
    private int at;
    private int depth;
    private boolean ended;

    public PlainXml(InputStream in) throws IOException {
        this.xml = new XmlEvents(in);
        this.reader = xml.reader();
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        while (at == ready.length) {
            if (ended) {
                return -1;
            }
            fill();
        }
        int count = Math.min(length, ready.length - at);
        System.arraycopy(ready, at, into, offset, count);
        at += count;
        return count;
    }

    private void fill() throws IOException {
        written.reset();
        while (!ended && written.size() < ENOUGH) {
            event(xml.next());
        }
        ready = written.toByteArray();
        at = 0;
    }

    private void event(int event) throws IOException {
        switch (event) {
            case XMLStreamConstants.START_ELEMENT -> start();
            case XMLStreamConstants.END_ELEMENT -> {
                depth--;
                if (!isAlternative()) {
                    write("</" + reader.getLocalName() + ">");
                }
            }
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> text();
            case XMLStreamConstants.END_DOCUMENT -> ended = true;
            default -> {
                // Comments and instructions say nothing.
            }
        }
    }

    private void text() {
        if (depth > 0) {
            write(escaped(reader.getText()));
        }
    }

    /** Of alternatives, the one for readers that know none of the others is taken as if it stood there by itself. */
    private boolean isAlternative() {
        return Vocabulary.ALTERNATIVES.equals(reader.getNamespaceURI())
                && (reader.getLocalName().equals("AlternateContent")
                        || reader.getLocalName().equals("Fallback"));
    }

    private void start() throws IOException {
        boolean foreign = !Vocabulary.isMain(reader.getNamespaceURI());
        if (foreign && depth == 0) {
            throw Vocabulary.foreign(reader.getNamespaceURI());
        }
        if ((foreign && !isAlternative()) || reader.getLocalName().equals("extLst")) {
            skip();
            return;
        }
        if (++depth > XmlEvents.DEEPEST) {
            throw XmlEvents.tooDeep();
        }
        if (!foreign) {
            tag();
        }
    }

    private void tag() {
        var tag = new StringBuilder("<").append(reader.getLocalName());
        if (depth == 1) {
            tag.append(" xmlns=\"").append(Vocabulary.MAIN).append('"');
        }
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            String namespace = reader.getAttributeNamespace(i);
            boolean relationship = Vocabulary.isRelationships(namespace);
            if (relationship || namespace == null || namespace.isEmpty()) {
                tag.append(relationship ? " r:" : " ").append(reader.getAttributeLocalName(i));
                tag.append("=\"")
                        .append(escaped(reader.getAttributeValue(i).strip()))
                        .append('"');
            }
        }
        write(tag.append('>').toString());
    }

    /** Leaves out an element of another vocabulary with all that is in it. */
    private void skip() throws IOException {
        for (int open = 1; open > 0; ) {
            int event = xml.next();
            open += event == XMLStreamConstants.START_ELEMENT ? 1 : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
            if (open > XmlEvents.DEEPEST) {
                throw XmlEvents.tooDeep();
            }
        }
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("\r", "&#13;");
    }

    private void write(String text) {
        written.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    }
}
