package org.counterweigh.excel.timeentries;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.counterweigh.findings.Finding;
import org.jspecify.annotations.Nullable;

/** The invoices of e-bills: no line may come twice, and complete invoices must add up. */
final class Invoices {

    private static final int MOST = 100_000;
    private static final int MOST_LINES = 1 << 17;
    private static final double CENT = 0.01;

    private final Map<Long, Invoice> invoices = new HashMap<>();
    private @Nullable Invoice last;
    private long lastKey;
    private boolean full;

    /** One invoice as far as it was met. */
    private static final class Invoice {
        private final BitSet lines = new BitSet();
        private final Origin origin;
        private final int at;
        private final int column;
        private final double stated;
        private final boolean totalled;
        private double sum;

        private Invoice(Line line, Origin origin, int column) {
            this.origin = origin;
            this.at = line.at;
            this.column = column;
            this.stated = line.invoiceTotal;
            this.totalled = line.totalled;
        }

        private boolean isComplete() {
            return !lines.isEmpty() && lines.cardinality() == lines.length() - 1;
        }

        private boolean isOff() {
            return totalled && isComplete() && Math.abs(sum - stated) > CENT / 2;
        }
    }

    /** Takes note of the line; whether the same line of the same invoice came before. */
    boolean isRepeated(Line line, Origin origin, Places places) {
        if (line.invoice == 0 || line.number <= 0 || line.number >= MOST_LINES) {
            return false;
        }
        Invoice invoice = invoice(line, origin, places);
        if (invoice == null) {
            return false;
        }
        if (invoice.lines.get((int) line.number)) {
            return true;
        }
        invoice.lines.set((int) line.number);
        invoice.sum += line.amount;
        return false;
    }

    private @Nullable Invoice invoice(Line line, Origin origin, Places places) {
        long key = line.invoice * 31 + line.lawFirm;
        if (last != null && key == lastKey) {
            return last;
        }
        Invoice found = invoices.get(key);
        full |= found == null && invoices.size() == MOST;
        if (found == null && !full) {
            found = new Invoice(line, origin, places.of(Field.INVOICE_TOTAL));
            invoices.put(key, found);
        }
        last = found;
        lastKey = key;
        return found;
    }

    /** What was odd about the invoices that begin in the sheet or file. */
    List<Finding> findings(Origin origin) {
        List<Finding> findings = new ArrayList<>();
        var off = new Count(origin);
        invoices.values().stream()
                .filter(invoice -> invoice.origin.equals(origin) && invoice.isOff())
                .sorted(Comparator.comparingInt(invoice -> invoice.at))
                .forEach(invoice -> off.add(invoice.at, invoice.column, invoice.sum - invoice.stated));
        if (off.times() > 0) {
            findings.add(Finding.unlikely(
                    off.place(),
                    (off.times() == 1
                                    ? "The lines of 1 invoice do"
                                    : "The lines of " + Words.count(off.times()) + " invoices do")
                            + " not add up to INVOICE_TOTAL, by " + Words.money(off.hours()) + " in all: "
                            + off.places()
                            + ".",
                    "Ask the sender for the missing lines, or to correct the bill."));
        }
        if (full) {
            findings.add(Finding.unlikely(
                    origin.name(),
                    "There are more than " + Words.count(MOST) + " invoices; lines of those beyond were not checked for"
                            + " copies.",
                    "Read one year at a time."));
        }
        return findings;
    }
}
