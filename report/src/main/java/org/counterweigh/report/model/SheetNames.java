package org.counterweigh.report.model;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Gives each sheet of one workbook a name every spreadsheet program takes. */
final class SheetNames {

    private static final int LONGEST = 31;
    private static final Pattern FORBIDDEN = Pattern.compile("[\\[\\]:*?/\\\\\\s\\p{Cntrl}\\p{Cs}\\x{FFFE}\\x{FFFF}]+");

    private final Set<String> taken = new HashSet<>(Set.of("history"));

    /** The title itself where it can be, else without forbidden characters, shortened, or with a number behind it. */
    String name(String title) {
        var plain = FORBIDDEN.matcher(title).replaceAll(" ").strip();
        plain = plain.replaceAll("^'+|'+$", "").strip();
        var wanted = plain.isEmpty() ? "Sheet" : plain;
        var name = shortened(wanted, LONGEST);
        for (int copy = 2; !taken.add(name.toLowerCase(Locale.ROOT)); copy++) {
            var number = " " + copy;
            name = shortened(wanted, LONGEST - number.length()) + number;
        }
        return name;
    }

    private static String shortened(String name, int length) {
        if (name.length() <= length) {
            return name;
        }
        boolean splits = Character.isHighSurrogate(name.charAt(length - 1));
        return name.substring(0, splits ? length - 1 : length).replaceAll("[' ]+$", "");
    }
}
