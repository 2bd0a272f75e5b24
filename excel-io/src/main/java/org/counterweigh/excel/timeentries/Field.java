package org.counterweigh.excel.timeentries;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.counterweigh.findings.Nearest;

/** What an entry may say, with the headings it may stand under: the product's own first, then those of LEDES 1998B and 1998BI. */
enum Field {
    DATE("Date", "LINE_ITEM_DATE"),
    MATTER("Matter", "CLIENT_MATTER_ID"),
    FIRM_MATTER("LAW_FIRM_MATTER_ID"),
    TIMEKEEPER("Timekeeper", "TIMEKEEPER_NAME"),
    ROLE("Role", "TIMEKEEPER_CLASSIFICATION"),
    TASK("Task code", "LINE_ITEM_TASK_CODE"),
    ACTIVITY("Activity code", "LINE_ITEM_ACTIVITY_CODE"),
    EXPENSE("LINE_ITEM_EXPENSE_CODE"),
    TYPE("EXP/FEE/INV_ADJ_TYPE"),
    HOURS("Hours", "LINE_ITEM_NUMBER_OF_UNITS"),
    RATE("Rate", "LINE_ITEM_UNIT_COST"),
    ADJUSTMENT("LINE_ITEM_ADJUSTMENT_AMOUNT"),
    AMOUNT("Amount", "LINE_ITEM_TOTAL"),
    WORK("Work type"),
    NARRATIVE("Narrative", "LINE_ITEM_DESCRIPTION"),
    INVOICE("INVOICE_NUMBER"),
    LINE("LINE_ITEM_NUMBER"),
    INVOICE_TOTAL("INVOICE_TOTAL"),
    LAW_FIRM("LAW_FIRM_ID"),
    FIRM_NAME("LAW_FIRM_NAME"),
    CURRENCY("INVOICE_CURRENCY"),
    TAX("LINE_ITEM_TAX_TOTAL"),
    /** The columns of LEDES 1998B that tell nothing about the work. */
    OTHER(
            "INVOICE_DATE",
            "CLIENT_ID",
            "BILLING_START_DATE",
            "BILLING_END_DATE",
            "INVOICE_DESCRIPTION",
            "TIMEKEEPER_ID");

    private static final Map<String, Field> BY_HEADING = Arrays.stream(values())
            .flatMap(field -> field.headings.stream().map(heading -> Map.entry(Nearest.plain(heading), field)))
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    private final List<String> headings;

    Field(String... headings) {
        this.headings = List.of(headings);
    }

    /** The field under a heading, whatever its case, spaces and signs. */
    static Optional<Field> of(String heading) {
        return Optional.ofNullable(BY_HEADING.get(Nearest.plain(heading)));
    }

    /** As it is best known. */
    String heading() {
        return headings.get(0);
    }

    /** Whether it is the heading of an e-bill, and not the product's own. */
    boolean isBilled(String heading) {
        return !Nearest.plain(heading()).equals(Nearest.plain(heading));
    }

    /** Whether it has a heading of the product's own; those of LEDES 1998B alone are joined by underscores. */
    boolean isOwn() {
        return heading().indexOf('_') < 0;
    }

    /** Whether sums are made of it. */
    boolean isCounted() {
        return switch (this) {
            case DATE, HOURS, RATE, ADJUSTMENT, AMOUNT, TAX -> true;
            default -> false;
        };
    }

    /** Whether an entry without it is left out. */
    boolean isNeeded() {
        return this == DATE || this == HOURS;
    }
}
