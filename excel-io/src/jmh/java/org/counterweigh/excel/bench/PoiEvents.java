package org.counterweigh.excel.bench;

import java.io.InputStream;
import java.nio.file.Path;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/** POI's event model: the sheet's XML events in a handler of one's own, and the read-only table of shared texts. */
final class PoiEvents implements SumReader {

    private final Months months = new Months();
    private final boolean everyText;

    /**
     * A reader by POI's events.
     *
     * @param everyText whether each cell's text is looked up, as the handler of POI's own guide does, or only the one asked for
     */
    PoiEvents(boolean everyText) {
        this.everyText = everyText;
    }

    @Override
    public Groups sums(Path workbook) throws Exception {
        try (OPCPackage parts = OPCPackage.open(workbook.toFile(), PackageAccess.READ)) {
            Rows rows = new Rows(new ReadOnlySharedStringsTable(parts), months, everyText);
            XMLReader xml = XMLHelper.newXMLReader();
            xml.setContentHandler(rows);
            try (InputStream sheet = new XSSFReader(parts).getSheetsData().next()) {
                xml.parse(new InputSource(sheet));
            }
            return rows.groups;
        }
    }

    /** Adds up as the rows go by. */
    private static final class Rows extends DefaultHandler {

        private final Groups groups = new Groups();
        private final ReadOnlySharedStringsTable texts;
        private final Months months;
        private final StringBuilder value = new StringBuilder();
        private char column;
        private final boolean everyText;
        private String content = "";
        private boolean shared;
        private boolean heading = true;
        private boolean inValue;
        private int month;
        private double hours;
        private double amount;
        private String workType = "";

        Rows(ReadOnlySharedStringsTable texts, Months months, boolean everyText) {
            this.everyText = everyText;
            this.texts = texts;
            this.months = months;
        }

        @Override
        public void startElement(String space, String local, String name, Attributes attributes) {
            if (name.equals("c")) {
                column = attributes.getValue("r").charAt(0);
                shared = "s".equals(attributes.getValue("t"));
            } else if (name.equals("v")) {
                inValue = true;
                value.setLength(0);
            }
        }

        @Override
        public void characters(char[] characters, int start, int length) {
            if (inValue) {
                value.append(characters, start, length);
            }
        }

        @Override
        public void endElement(String space, String local, String name) {
            if (name.equals("v")) {
                inValue = false;
                if (!heading) {
                    take();
                }
            } else if (name.equals("row")) {
                if (!heading) {
                    groups.add(workType, month, hours, amount);
                }
                heading = false;
            }
        }

        private void take() {
            content = shared && (everyText || column == 'J')
                    ? texts.getItemAt(Integer.parseInt(value.toString())).getString()
                    : value.toString();
            switch (column) {
                case 'A' -> month = months.of(Integer.parseInt(content));
                case 'G' -> hours = Double.parseDouble(content);
                case 'I' -> amount = Double.parseDouble(content);
                case 'J' ->
                    workType =
                            texts.getItemAt(Integer.parseInt(value.toString())).getString();
                default -> {
                    // A column the job does not ask for.
                }
            }
        }
    }
}
