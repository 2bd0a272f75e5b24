package org.counterweigh.excel.workbook;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.regex.Pattern;
import org.counterweigh.findings.PlainForm;

/** What a cell holds. */
public sealed interface Content {

    /** What a formula may lose of a figure that was typed, as a share of it. */
    double SAME = 1e-12;

    /** As a person would read it off, trimmed. */
    String shown();

    /** Whether it can be taken at its word; an error or a damaged cell cannot. */
    default boolean isSound() {
        return !(this instanceof Fault || this instanceof Uncalculated || this instanceof Damaged);
    }

    /** Whether a reader is told the same by both; 30% is 0.3. */
    default boolean saysTheSameAs(Content other) {
        if (this instanceof Amount one && other instanceof Amount two) {
            double larger = Math.max(Math.abs(one.amount()), Math.abs(two.amount()));
            return Math.abs(one.amount() - two.amount()) <= SAME * larger;
        }
        return shown().equalsIgnoreCase(other.shown());
    }

    /** Nothing, or nothing but spaces. */
    record Blank() implements Content {
        @Override
        public String shown() {
            return "";
        }
    }

    /** Text with at least one visible character. */
    record Text(String text) implements Content {

        private static final Pattern ODD_SPACE = Pattern.compile("[\\p{Zs}&&[^ ]]");

        /** Signs that are there for the line to break or not to break. */
        private static final Pattern INVISIBLE = Pattern.compile("[\u00AD\u200B\u2060\uFEFF]");

        /** Nobody sees that a space does not break, or is a wide or a thin one, or where a word may be parted. */
        @Override
        public String shown() {
            return PlainForm.isAscii(text) ? text.strip() : seen();
        }

        private String seen() {
            return INVISIBLE
                    .matcher(ODD_SPACE.matcher(text).replaceAll(" "))
                    .replaceAll("")
                    .strip();
        }
    }

    /**
     * A number. May be no finite number in a damaged file.
     *
     * @param amount 0.25 for 25%
     * @param percent whether the cell shows it as a percentage
     */
    record Amount(double amount, boolean percent) implements Content {

        /** As many digits as Excel shows. */
        private static final MathContext EXCELS = new MathContext(15);

        public Amount(double amount) {
            this(amount, false);
        }

        /** The amount of so many hundredths, without the rounding of a division. */
        public static Amount percent(String hundredths) {
            return new Amount(new BigDecimal(hundredths).movePointLeft(2).doubleValue(), true);
        }

        @Override
        public String shown() {
            if (!Double.isFinite(amount)) {
                return Double.toString(amount);
            }
            BigDecimal digits =
                    new BigDecimal(Double.toString(amount)).round(EXCELS).movePointRight(percent ? 2 : 0);
            return digits.stripTrailingZeros().toPlainString() + (percent ? "%" : "");
        }
    }

    /** A number that the cell shows as a date or a time of day. */
    record Moment(LocalDateTime at) implements Content {
        @Override
        public String shown() {
            return at.toLocalTime().equals(LocalTime.MIDNIGHT)
                    ? at.toLocalDate().toString()
                    : at.toString().replace('T', ' ');
        }
    }

    /** TRUE or FALSE. */
    record Truth(boolean is) implements Content {
        @Override
        public String shown() {
            return is ? "TRUE" : "FALSE";
        }
    }

    /** An error such as {@code #DIV/0!}. */
    record Fault(String name) implements Content {
        @Override
        public String shown() {
            return name;
        }
    }

    /** A formula whose result was never stored. */
    record Uncalculated() implements Content {
        @Override
        public String shown() {
            return "a formula without a stored result";
        }
    }

    /** Something the file says wrongly, so that no reading of it is safe. */
    record Damaged() implements Content {
        @Override
        public String shown() {
            return "a damaged cell";
        }
    }
}
