package org.counterweigh.excel.xml;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.counterweigh.excel.zip.Refusal;

/** The JDK's XML reader with every way out of the file closed. */
final class XmlEvents {

    /** The deepest part of a real workbook, a drawing, has some twenty levels. */
    static final int DEEPEST = 64;

    /** Bytes of the longest single thing; the longest text of Excel, each letter written as an entity, takes up less. */
    private static final int LONGEST = 512 << 10;

    private final Paced bytes;
    private final XMLStreamReader reader;

    XmlEvents(InputStream in) throws IOException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        this.bytes = new Paced(in);
        try {
            this.reader = factory.createXMLStreamReader(Decoded.reader(bytes));
        } catch (XMLStreamException damaged) {
            throw refusal(damaged);
        }
    }

    /** Stands on the event that {@link #next} moved to. */
    XMLStreamReader reader() {
        return reader;
    }

    /** The next event; a declaration of a document type, where bombs and thefts begin, is refused. */
    int next() throws IOException {
        bytes.taken = 0;
        try {
            int event = reader.next();
            if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
                throw new Refusal("The file holds a document type or an entity of its own, which no workbook has;"
                        + " it was tampered with.");
            }
            return event;
        } catch (XMLStreamException damaged) {
            throw refusal(damaged);
        } catch (RuntimeException damaged) {
            // The JDK's reader meets some damage with an exception of its own making.
            throw Refusal.damaged("a part of it is no well-formed XML");
        }
    }

    static Refusal tooDeep() {
        return Refusal.damaged("its parts are nested deeper than " + DEEPEST + " levels");
    }

    /** What was read from the file may itself have been refused further down. */
    private static Refusal refusal(XMLStreamException damaged) {
        for (Throwable cause = damaged; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refusal refusal) {
                return refusal;
            }
        }
        Throwable nested = damaged.getNestedException();
        return nested instanceof Refusal refusal ? refusal : Refusal.damaged("a part of it is no well-formed XML");
    }

    /** Gives out only so many bytes between two events. */
    private static final class Paced extends FilterInputStream {

        private int taken;

        Paced(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            int count = super.read(into, offset, length);
            taken += Math.max(count, 0);
            if (taken > LONGEST) {
                throw Refusal.damaged("a single thing in a part of it takes up more than " + (LONGEST >> 10) + " kB");
            }
            return count;
        }
    }
}
