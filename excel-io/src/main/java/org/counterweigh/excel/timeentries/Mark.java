package org.counterweigh.excel.timeentries;

import org.counterweigh.excel.scanner.ScannedCell;

/** A number that tells texts such as those of invoices apart, the same for 1001 as a number and as text. */
final class Mark {

    private static final int MOST_DIGITS = 15;

    private Mark() {}

    /** 0 for a blank. */
    static long of(ScannedCell cell) {
        return cell.type() == ScannedCell.Type.NUMBER
                ? mixed(Double.doubleToLongBits(cell.number()))
                : of(cell.text().strip());
    }

    private static long of(String text) {
        if (text.isEmpty()) {
            return 0;
        }
        boolean number = text.length() <= MOST_DIGITS && text.chars().allMatch(c -> c >= '0' && c <= '9');
        if (number) {
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
