package org.counterweigh.excel.timeentries;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.counterweigh.excel.scanner.ScannedCell;
import org.counterweigh.findings.Finding;

/** The invoices of e-bills: no line may come twice, and complete invoices must add up. */
final class Invoices {

    private static final int MOST = 100_000;
    private static final int MOST_LINES = 1 << 17;
    private static final int MOST_DIGITS = 15;
    private static final double CENT = 0.01;

    private final LongSlots numbers = new LongSlots(MOST);
    private final List<Invoice> invoices = new ArrayList<>();
    private boolean full;

    /** One invoice as far as it was met. */
    private static final class Invoice {
        private final BitSet lines = new BitSet();
        private final EntryHeadings headings;
        private final int at;
        private final double stated;
        private double sum;

        private Invoice(EntryLine line) {
            this.headings = line.headings;
            this.at = line.at;
            this.stated = line.invoiceTotal;
        }

        /** Whether no line of it is missing, and yet they come to something else than it says. */
        private boolean isOff() {
            boolean complete = !lines.isEmpty() && lines.cardinality() == lines.length() - 1;
            return complete && Math.abs(sum - stated) > CENT / 2;
        }
    }

    /** Takes note of the line; whether the same line of the same invoice came before. */
    boolean isRepeated(EntryLine line) {
        if (line.invoice == 0 || line.number <= 0 || line.number >= MOST_LINES) {
            return false;
        }
        int at = numbers.slot(line.invoice * 31 + line.lawFirm);
        full |= at < 0;
        if (at < 0) {
            return false;
        }
        if (at == invoices.size()) {
            invoices.add(new Invoice(line));
        }
        Invoice invoice = invoices.get(at);
        int number = (int) line.number;
        if (invoice.lines.get(number)) {
            return true;
        }
        invoice.lines.set(number);
        invoice.sum += line.amount + line.tax;
        return false;
    }

    /** What was odd about the invoices that begin in the sheet or file. */
    List<Finding> findings(Origin origin) {
        List<Finding> findings = new ArrayList<>();
        var off = new Count(origin);
        invoices.stream()
                .filter(invoice -> invoice.headings.origin().equals(origin) && invoice.isOff())
                .forEach(invoice -> off.add(
                        invoice.at, invoice.headings.column(Field.INVOICE_TOTAL), invoice.sum - invoice.stated));
        if (off.times() > 0) {
            findings.add(off.finding(
                    "The lines of " + Count.count(off.times(), "invoice do", "invoices do")
                            + " not add up to INVOICE_TOTAL, by " + Count.money(off.sum()) + " in all",
                    "Ask the sender for the missing lines, or to correct the bill."));
        }
        if (full) {
            findings.add(Finding.unlikely(
                    origin.name(),
                    "There are more than " + Count.count(MOST, "invoice", "invoices")
                            + "; lines of those beyond were not checked for copies.",
                    "Read one year at a time."));
        }
        return findings;
    }

    /** A number that tells texts such as those of invoices apart, the same for 1001 as a number and as text; 0 for a blank. */
    static long mark(ScannedCell cell) {
        if (cell.type() == ScannedCell.Type.NUMBER) {
            return mixed(Double.doubleToLongBits(cell.number()));
        }
        String text = cell.text().strip();
        if (text.isEmpty()) {
            return 0;
        }
        if (text.length() <= MOST_DIGITS && text.chars().allMatch(sign -> sign >= '0' && sign <= '9')) {
            return mixed(Double.doubleToLongBits((double) Long.parseLong(text)));
        }
        long mark = 0xCBF29CE484222325L;
        for (int at = 0; at < text.length(); at++) {
            mark = (mark ^ Character.toUpperCase(text.charAt(at))) * 0x100000001B3L;
        }
        return mixed(mark);
    }

    private static long mixed(long bits) {
        long mixed = (bits ^ (bits >>> 33)) * 0xFF51AFD7ED558CCDL;
        return (mixed ^ (mixed >>> 33)) | 1;
    }
}
