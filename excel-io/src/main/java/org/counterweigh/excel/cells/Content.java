package org.counterweigh.excel.cells;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.LocalTime;

/** What a cell holds. */
public sealed interface Content {

    /** As a person would read it off, trimmed. */
    String shown();

    /** Nothing, or nothing but spaces. */
    record Blank() implements Content {
        @Override
        public String shown() {
            return "";
        }
    }

    /** Text with at least one visible character. */
    record Text(String text) implements Content {
        @Override
        public String shown() {
            return text.strip();
        }
    }

    /** A number; a percentage of 25% is 0.25. May be no finite number in a damaged file. */
    record Amount(double amount) implements Content {
        @Override
        public String shown() {
            return Double.isFinite(amount)
                    ? new BigDecimal(Double.toString(amount))
                            .stripTrailingZeros()
                            .toPlainString()
                    : Double.toString(amount);
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
