package org.counterweigh.excel.timeentries;

/** A number typed as text, in either way of writing it, where only one reading is possible. */
final class NumberWords {

    private static final int LONGEST = 40;

    private NumberWords() {}

    /**
     * The number; NaN where the text is none, or could be two.
     *
     * @param small whether it is known to be small, so that a single sign is the decimal one: 1,250 is 1.25 then
     */
    static double parse(String text, boolean small) {
        String bare = bare(text);
        boolean negative = bare.startsWith("-") || (bare.startsWith("(") && bare.endsWith(")"));
        String digits = negative ? bare.substring(1, bare.length() - (bare.startsWith("(") ? 1 : 0)) : bare;
        if (digits.isEmpty() || digits.length() > LONGEST || !isPlain(digits)) {
            return Double.NaN;
        }
        double amount = amount(digits, small);
        return negative ? -amount : amount;
    }

    private static String bare(String text) {
        var bare = new StringBuilder();
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            boolean dress = Character.isWhitespace(c)
                    || Character.isSpaceChar(c)
                    || c == '\''
                    || Character.getType(c) == Character.CURRENCY_SYMBOL;
            if (!dress) {
                bare.append(c);
            }
        }
        return bare.toString();
    }

    private static boolean isPlain(String digits) {
        return digits.chars().allMatch(c -> (c >= '0' && c <= '9') || c == '.' || c == ',')
                && digits.chars().anyMatch(c -> c >= '0' && c <= '9');
    }

    private static double amount(String digits, boolean small) {
        int point = digits.lastIndexOf('.');
        int comma = digits.lastIndexOf(',');
        int last = Math.max(point, comma);
        if (point >= 0 && comma >= 0) {
            boolean once = digits.indexOf(digits.charAt(last)) == last;
            char group = point > comma ? ',' : '.';
            return once ? grouped(digits.substring(0, last), group, digits.substring(last + 1)) : Double.NaN;
        }
        char sign = point >= 0 ? '.' : ',';
        int first = digits.indexOf(sign);
        if (first != last) {
            return grouped(digits, sign, "0");
        }
        boolean open = first > 0 && first <= 3 && digits.length() - first == 4 && digits.charAt(0) != '0';
        return open && !small ? Double.NaN : Double.parseDouble(digits.replace(',', '.'));
    }

    /** Groups of three, or the text is something else, such as an IP address or a date. */
    private static double grouped(String whole, char group, String decimal) {
        String[] groups = whole.split(group == '.' ? "\\." : ",", -1);
        for (int at = 0; at < groups.length; at++) {
            boolean sound = at == 0 ? groups[at].length() >= 1 && groups[at].length() <= 3 : groups[at].length() == 3;
            if (!sound) {
                return Double.NaN;
            }
        }
        return Double.parseDouble(String.join("", groups) + "." + (decimal.isEmpty() ? "0" : decimal));
    }
}
